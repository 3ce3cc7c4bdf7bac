import { listingPhotos, listings } from "@katek/db/schema";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { forgetPictures } from "../pictures";
import { ListingIds } from "./change-status";

/**
 * Deletes listings with all that is kept of them: photos, what the assistant knows, confidential fields, history. What was said
 * of them in conversations stays, without a card.
 * @throws NotFound where none of them is there.
 */
export const deleteListings = command({
  name: "listings.delete",
  permission: "listings:write",
  input: z.object({ listingIds: ListingIds }),
  async run(context, { listingIds }) {
    const { tx, emitMany } = context;
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .where(inArray(listingPhotos.listingId, listingIds));
    const rows = await tx.delete(listings).where(inArray(listings.id, listingIds)).returning({ id: listings.id });
    if (!rows.length) throw new NotFound("listing_not_found", "These listings are not there any more.");
    const deleted = rows.map(({ id }) => id);
    await forgetPictures(
      context,
      photos.map(({ id }) => id),
    );
    await emitMany(deleted.map((listingId) => ({ name: "listing.deleted" as const, payload: { listingId } })));
    return { deleted };
  },
  audit: (_input, { deleted }) => ({
    ...(deleted.length === 1 && { target: deleted[0] }),
    before: { listings: deleted },
  }),
});
