import { listings } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type FlowContext, flow, Invalid, keepPicture, query } from "../kernel";
import { drawPhoto } from "./draw-photo";
import { noSuchListing } from "./get-listing";
import { MAX_PHOTO_BYTES } from "./photo-limits";
import { PhotoAlt, recordPhoto } from "./record-photo";

/** A listing by our id, or by its key in its source. */
const ListingRef = z.union([
  z.object({ listingId: z.uuid() }),
  z.object({ source: z.string().max(200), sourceId: z.string().max(200) }),
]);

/**
 * Adds a picture to a listing, as its last. Whatever came in is drawn anew as WebP, at most 1,600 pixels at its longer side.
 * @throws Invalid (`not_a_picture`, `picture_too_large`, `picture_too_many_pixels`, `too_many_photos`), NotFound, VendorFailed
 *   (`pictures_unavailable`); nothing is changed then.
 */
export const addPhoto = flow({
  name: "listings.addPhoto",
  permission: "listings:write",
  input: z.intersection(
    ListingRef,
    z.object({
      alt: PhotoAlt,
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Expected the bytes of a picture."),
    }),
  ),
  async run(context, { alt, bytes, ...ref }) {
    const listingId = "listingId" in ref ? ref.listingId : await context.run(findBySource, ref);
    return keepPhoto(context, listingId, alt, bytes);
  },
  // What a job or the operator brings along is no deed of the office, and there are hundreds of them.
  audit: (_input, photo, actor) =>
    actor.kind === "system" ? null : { target: photo.listingId, after: { photo: photo.id } },
});

/**
 * Adds the picture at a web address. It is fetched once, through the one client that may call such addresses, and kept.
 * @throws as `listings.addPhoto`, and Invalid (`picture_not_fetched`) with the reason.
 */
export const addPhotoFromAddress = flow({
  name: "listings.addPhotoFromAddress",
  permission: "listings:write",
  input: z.object({ listingId: z.uuid(), alt: PhotoAlt, address: z.string().trim().min(1).max(2_000) }),
  async run(context, { listingId, alt, address }) {
    const { integrations, signal } = context;
    // Before anybody is called: for whose listing?
    await context.run(mustExist, { listingId });
    const fetched = await integrations.outbound.get(address, { mostBytes: MAX_PHOTO_BYTES, signal });
    if (!fetched.answered) throw new Invalid("picture_not_fetched", fetched.why);
    return keepPhoto(context, listingId, alt, fetched.bytes);
  },
  audit: (_input, photo) => ({ target: photo.listingId, after: { photo: photo.id } }),
});

async function keepPhoto(context: FlowContext, listingId: string, alt: string, bytes: Uint8Array) {
  const { data, width, height } = await drawPhoto(bytes);
  const id = context.newId();
  return keepPicture(context, id, data, () => context.run(recordPhoto, { id, listingId, alt, width, height }));
}

/** A step of `listings.addPhoto`. */
const findBySource = query({
  name: "listings.findBySource",
  permission: "listings:write",
  input: z.object({ source: z.string(), sourceId: z.string() }),
  async run({ tx }, { source, sourceId }) {
    const [listing] = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(and(eq(listings.source, source), eq(listings.sourceId, sourceId)));
    if (!listing) throw noSuchListing();
    return listing.id;
  },
});

/** A step of `listings.addPhotoFromAddress`. */
const mustExist = query({
  name: "listings.mustExist",
  permission: "listings:write",
  input: z.object({ listingId: z.uuid() }),
  async run({ tx }, { listingId }) {
    const [listing] = await tx.select({ id: listings.id }).from(listings).where(eq(listings.id, listingId));
    if (!listing) throw noSuchListing();
  },
});
