import { listingPhotos, listings } from "@katek/db/schema";
import { inArray } from "drizzle-orm";
import { command, flow } from "../kernel";
import { chosenInAudit, lockChosen } from "./chosen-listings";
import { ListingChoice } from "./listing-choice";

/** So many pictures at most are removed side by side. */
const PICTURES_AT_ONCE = 8;

/**
 * Deletes listings with all that is kept of them: photos, what the assistant knows, confidential fields, history. What was said
 * of them in conversations stays, without a card.
 * @throws NotFound where none of them is there, Conflict (`more_match`) where more match than were seen.
 */
export const deleteListings = flow({
  name: "listings.delete",
  permission: "listings:write",
  input: ListingChoice,
  async run({ run, integrations, organization, log }, input) {
    const { deleted, photos } = await run(forgetListings, input);
    for (let from = 0; from < photos.length; from += PICTURES_AT_ONCE)
      await Promise.all(
        photos.slice(from, from + PICTURES_AT_ONCE).map((id) =>
          integrations.photos.remove(organization.id, id).catch((error: unknown) => {
            log.warn({ error: String(error), photo: id }, "a picture of a deleted listing was not removed");
          }),
        ),
      );
    return { deleted };
  },
  audit: (_input, { deleted }) => ({
    ...(deleted.length === 1 && { target: deleted[0] }),
    before: chosenInAudit(deleted),
  }),
});

/** A step of `listings.delete`. */
const forgetListings = command({
  name: "listings.forget",
  permission: "listings:write",
  input: ListingChoice,
  async run({ tx, emitMany }, choice) {
    const deleted = (await lockChosen(tx, choice)).map(({ id }) => id);
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .where(inArray(listingPhotos.listingId, deleted));
    await tx.delete(listings).where(inArray(listings.id, deleted));
    await emitMany(deleted.map((listingId) => ({ name: "listing.deleted" as const, payload: { listingId } })));
    return { deleted, photos: photos.map(({ id }) => id) };
  },
});
