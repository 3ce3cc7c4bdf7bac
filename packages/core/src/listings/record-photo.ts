import { listingPhotos, listings } from "@katek/db/schema";
import { count, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { command, Invalid } from "../kernel";
import { noSuchListing } from "./get-listing";
import { MOST_PHOTOS } from "./photo-limits";

/** What a picture shows, for whoever does not see it. */
export const PhotoAlt = z
  .string()
  .overwrite((typed) => typed.replaceAll("\0", ""))
  .trim()
  .min(1, "Say what the picture shows, such as “Kitchen”.")
  .max(300);

/** Makes a stored picture the last of a listing. A step of adding one. @throws NotFound, Invalid (`too_many_photos`) */
export const recordPhoto = command({
  name: "listings.recordPhoto",
  permission: "listings:write",
  input: z.object({
    id: z.uuid(),
    listingId: z.uuid(),
    alt: PhotoAlt,
    width: z.int(),
    height: z.int(),
  }),
  async run({ tx, organization, now }, { id, listingId, alt, width, height }) {
    const [listing] = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(eq(listings.id, listingId))
      .for("update");
    if (!listing) throw noSuchListing();
    const [photos] = await tx
      .select({ count: count(), next: sql<number>`coalesce(max(${listingPhotos.position}) + 1, 0)`.mapWith(Number) })
      .from(listingPhotos)
      .where(eq(listingPhotos.listingId, listing.id));
    if ((photos?.count ?? 0) >= MOST_PHOTOS)
      throw new Invalid("too_many_photos", `A listing has at most ${MOST_PHOTOS} photos. Remove one first.`);
    await tx.insert(listingPhotos).values({
      organizationId: organization.id,
      id,
      listingId: listing.id,
      position: photos?.next ?? 0,
      alt,
      width,
      height,
      createdAt: now(),
    });
    return { id, listingId: listing.id };
  },
});
