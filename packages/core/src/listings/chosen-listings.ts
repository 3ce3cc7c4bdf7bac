import type { Tx } from "@katek/db";
import { listings } from "@katek/db/schema";
import { and, asc, inArray } from "drizzle-orm";
import { Conflict, NotFound } from "../kernel";
import type { ListingChoice } from "./listing-choice";
import { listingsThatPass, TABS } from "./listings-that-pass";

/**
 * Those of the chosen listings that are there, locked in the order of their ids until the transaction ends.
 * @throws NotFound where none of them is there, Conflict (`more_match`) where more match than the person has seen.
 */
export async function lockChosen(tx: Tx, choice: ListingChoice) {
  const rows = await tx
    .select({ id: listings.id, standardStatus: listings.standardStatus, closeDate: listings.closeDate })
    .from(listings)
    .where(
      "matching" in choice
        ? and(TABS[choice.matching.tab], listingsThatPass(choice.matching))
        : inArray(listings.id, choice.listingIds),
    )
    .orderBy(asc(listings.id))
    // One more than were seen is enough to know that it is not these.
    .limit("matching" in choice ? choice.matching.seen + 1 : choice.listingIds.length)
    .for("update");
  if (!rows.length) throw new NotFound("listing_not_found", "These listings are not there any more.");
  if ("matching" in choice && rows.length > choice.matching.seen)
    throw new Conflict("more_match", "More listings match by now than when you chose them. Nothing was changed.");
  return rows;
}

/** So many ids at most stand in the audit entry of a bulk action; of more it keeps how many they were. */
const MOST_IN_AUDIT = 500;

/** What an audit entry keeps of the listings of a bulk action. */
export const chosenInAudit = (ids: readonly string[]) =>
  ids.length > MOST_IN_AUDIT ? { listingCount: ids.length } : { listings: ids };
