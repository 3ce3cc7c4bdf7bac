import { listingPhotos, listings } from "@katek/db/schema";
import { inArray } from "drizzle-orm";
import { command } from "../kernel";
import { forgetPictures } from "../pictures";
import { chosenInAudit, lockChosen } from "./chosen-listings";
import { ListingChoice } from "./listing-choice";

/**
 * Deletes listings with all that is kept of them: photos, what the assistant knows, confidential fields, history. What was said
 * of them in conversations stays, without a card.
 * @throws NotFound where none of them is there, Conflict (`more_match`) where more match than were seen.
 */
export const deleteListings = command({
  name: "listings.delete",
  permission: "listings:write",
  input: ListingChoice,
  async run(context, choice) {
    const { tx, emitMany } = context;
    const deleted = (await lockChosen(tx, choice)).map(({ id }) => id);
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .where(inArray(listingPhotos.listingId, deleted));
    await tx.delete(listings).where(inArray(listings.id, deleted));
    await forgetPictures(
      context,
      photos.map(({ id }) => id),
    );
    await emitMany(deleted.map((listingId) => ({ name: "listing.deleted" as const, payload: { listingId } })));
    return { deleted };
  },
  audit: (_input, { deleted }) => ({
    ...(deleted.length === 1 && { target: deleted[0] }),
    before: chosenInAudit(deleted),
  }),
});
