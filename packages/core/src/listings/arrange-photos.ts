import { listingPhotos, listings } from "@katek/db/schema";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { forgetPictures } from "../pictures";
import { noSuchListing } from "./get-listing";
import { MOST_PHOTOS } from "./photo-limits";
import { PhotoAlt } from "./record-photo";

const noSuchPhoto = () =>
  new NotFound("photo_not_found", "There is no such photo. It may have been removed meanwhile.");

/**
 * Puts a listing's photos into this order; the first is the one on its card. Photos that are not named (added meanwhile by
 * somebody else) follow in the order that they had.
 * @throws NotFound for a listing or a photo that is not there.
 */
export const arrangePhotos = command({
  name: "listings.arrangePhotos",
  permission: "listings:write",
  input: z.object({ listingId: z.uuid(), photoIds: z.array(z.uuid()).min(1).max(MOST_PHOTOS) }),
  async run({ tx }, { listingId, photoIds }) {
    const [listing] = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(eq(listings.id, listingId))
      .for("update");
    if (!listing) throw noSuchListing();
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .where(eq(listingPhotos.listingId, listingId))
      .orderBy(asc(listingPhotos.position), asc(listingPhotos.id));
    const there = photos.map(({ id }) => id);
    const wanted = [...new Set(photoIds)];
    if (!wanted.every((id) => there.includes(id))) throw noSuchPhoto();
    const order = [...wanted, ...there.filter((id) => !wanted.includes(id))];
    const moved = order.filter((id, position) => there[position] !== id);
    // All of them: where photos were removed, a photo that keeps its place in the order has another number.
    for (const [position, id] of order.entries())
      await tx
        .update(listingPhotos)
        .set({ position })
        .where(and(eq(listingPhotos.listingId, listingId), eq(listingPhotos.id, id)));
    return { moved };
  },
  audit: ({ listingId }, { moved }) => (moved.length ? { target: listingId, after: { photos: moved } } : null),
});

/** Says what a photo shows. @throws NotFound */
export const describePhoto = command({
  name: "listings.describePhoto",
  permission: "listings:write",
  input: z.object({ listingId: z.uuid(), photoId: z.uuid(), alt: PhotoAlt }),
  async run({ tx }, { listingId, photoId, alt }) {
    const [photo] = await tx
      .update(listingPhotos)
      .set({ alt })
      .where(and(eq(listingPhotos.listingId, listingId), eq(listingPhotos.id, photoId)))
      .returning({ id: listingPhotos.id });
    if (!photo) throw noSuchPhoto();
  },
  audit: ({ listingId, photoId }) => ({ target: listingId, after: { photo: photoId } }),
});

/** Takes a photo away; a job removes the picture itself, so that no row ever names one that is gone. @throws NotFound */
export const removePhoto = command({
  name: "listings.removePhoto",
  permission: "listings:write",
  input: z.object({ listingId: z.uuid(), photoId: z.uuid() }),
  async run(context, { listingId, photoId }) {
    const [photo] = await context.tx
      .delete(listingPhotos)
      .where(and(eq(listingPhotos.listingId, listingId), eq(listingPhotos.id, photoId)))
      .returning({ id: listingPhotos.id });
    if (!photo) throw noSuchPhoto();
    await forgetPictures(context, [photo.id]);
  },
  audit: ({ listingId, photoId }) => ({ target: listingId, before: { photo: photoId } }),
});
