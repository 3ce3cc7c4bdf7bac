import { listings } from "@katek/db/schema";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { chosenInAudit, lockChosen } from "./chosen-listings";
import { ListingChoice } from "./listing-choice";
import { StandardStatus } from "./listing-fields";
import { mayBecome, OFFERED_STATUSES } from "./status-changes";
import { statusWord } from "./status-words";
import { closing } from "./update-listing";

/**
 * Moves listings to another status. Those that cannot go there at once stay as they are, and it is said why; the rest move.
 * @returns the ids of those that changed, and what kept the others.
 * @throws NotFound where none of them is there, Conflict (`more_match`) where more match than were seen.
 */
export const changeStatus = command({
  name: "listings.changeStatus",
  permission: "listings:write",
  input: ListingChoice.and(z.object({ standardStatus: StandardStatus })),
  async run({ tx, organization, now, emitMany, enqueue }, { standardStatus, ...choice }) {
    const rows = await lockChosen(tx, choice);
    const others = rows.filter((row) => row.standardStatus !== standardStatus);
    const moving = others.filter((row) => mayBecome(row.standardStatus, standardStatus));
    const staying = others.filter((row) => !mayBecome(row.standardStatus, standardStatus));
    // As few statements as there are closing dates: they are today's, or none.
    for (const [closeDate, ids] of byCloseDate(moving, standardStatus, organization, now()))
      await tx.update(listings).set({ standardStatus, closeDate, updatedAt: now() }).where(inArray(listings.id, ids));
    await emitMany(
      moving.map(({ id }) => ({ name: "listing.updated" as const, payload: { listingId: id, importId: null } })),
    );
    // Only homes on offer are summed up: one that comes back may have changed meanwhile.
    if (moving.length && OFFERED_STATUSES.some((status) => status === standardStatus))
      await enqueue("listings.enrich", {}, { key: "enrich" });
    return {
      changed: moving.map(({ id }) => id),
      kept: staying.map((row) => ({
        id: row.id,
        because: `From “${statusWord(row.standardStatus)}” a listing cannot go to “${statusWord(standardStatus)}” at once.`,
      })),
      /** Of those that were chosen, how many were so already. */
      already: rows.length - others.length,
    };
  },
  audit: ({ standardStatus }, { changed }) =>
    changed.length
      ? {
          ...(changed.length === 1 && { target: changed[0] }),
          after: { fields: ["standardStatus"], standardStatus, ...chosenInAudit(changed) },
        }
      : null,
});

function byCloseDate(
  rows: { id: string; standardStatus: string; closeDate: string | null }[],
  standardStatus: string,
  organization: { timeZone: string },
  at: Date,
): Map<string | null, string[]> {
  const groups = new Map<string | null, string[]>();
  for (const row of rows) {
    const { closeDate } = closing(row, { standardStatus }, organization, at);
    groups.set(closeDate, [...(groups.get(closeDate) ?? []), row.id]);
  }
  return groups;
}
