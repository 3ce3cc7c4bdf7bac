import { listingPhotos, listings } from "@katek/db/schema";
import { and, count, eq } from "drizzle-orm";
import sharp from "sharp";
import { z } from "zod";
import { command, flow, Invalid, NotFound } from "../kernel";

const MAX_WIDTH = 1600;

/**
 * Adds a picture to a listing, as its last. Whatever came in is drawn anew as WebP, at most 1,600 pixels wide: nothing
 * of the file itself (scripts, EXIF) is kept.
 * @throws Invalid (`not_a_picture`), NotFound
 */
export const addPhoto = flow({
  name: "listings.addPhoto",
  permission: "listings:write",
  input: z.object({
    /** The listing's key in its source. */
    source: z.string(),
    sourceId: z.string(),
    alt: z.string().trim().min(1).max(300),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "Expected the bytes of a picture."),
  }),
  async run(context, { source, sourceId, alt, bytes }) {
    const picture = await sharp(bytes, { limitInputPixels: 50_000_000 })
      .rotate()
      .resize({ width: MAX_WIDTH, withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
      .catch(() => {
        throw new Invalid("not_a_picture", "This file is not a picture that can be read. Use JPEG, PNG or WebP.");
      });
    const id = context.newId();
    await context.integrations.photos.put(context.organization.id, id, picture.data);
    try {
      return await context.run(recordPhoto, {
        id,
        source,
        sourceId,
        alt,
        width: picture.info.width,
        height: picture.info.height,
      });
    } catch (error) {
      await context.integrations.photos.remove(context.organization.id, id);
      throw error;
    }
  },
  // What a job or the operator brings along is no deed of the office, and there are hundreds of them.
  audit: (_input, photo, actor) =>
    actor.kind === "system" ? null : { target: photo.listingId, after: { photo: photo.id } },
});

const recordPhoto = command({
  name: "listings.recordPhoto",
  permission: "listings:write",
  input: z.object({
    id: z.uuid(),
    source: z.string(),
    sourceId: z.string(),
    alt: z.string(),
    width: z.int(),
    height: z.int(),
  }),
  async run({ tx, organization, now }, { id, source, sourceId, alt, width, height }) {
    const [listing] = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(and(eq(listings.source, source), eq(listings.sourceId, sourceId)))
      .for("update");
    if (!listing) throw new NotFound("listing_not_found", "There is no such listing.");
    const [photos] = await tx
      .select({ count: count() })
      .from(listingPhotos)
      .where(eq(listingPhotos.listingId, listing.id));
    await tx.insert(listingPhotos).values({
      organizationId: organization.id,
      id,
      listingId: listing.id,
      position: photos?.count ?? 0,
      alt,
      width,
      height,
      createdAt: now(),
    });
    return { id, listingId: listing.id };
  },
});
