import { listings } from "@katek/db/schema";
import { asc, inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { StandardStatus } from "./listing-fields";
import { mayBecome } from "./status-changes";
import { statusWord } from "./status-words";
import { closing } from "./update-listing";

/** So many listings at most are changed at once. */
export const MOST_AT_ONCE = 500;
export const ListingIds = z.array(z.uuid()).min(1).max(MOST_AT_ONCE);

/**
 * Moves listings to another status. Those that cannot go there at once stay as they are, and it is said why; the rest move.
 * @returns the ids of those that changed, and what kept the others.
 * @throws NotFound where none of them is there.
 */
export const changeStatus = command({
  name: "listings.changeStatus",
  permission: "listings:write",
  input: z.object({ listingIds: ListingIds, standardStatus: StandardStatus }),
  async run({ tx, organization, now, emitMany }, { listingIds, standardStatus }) {
    const rows = await tx
      .select({ id: listings.id, standardStatus: listings.standardStatus, closeDate: listings.closeDate })
      .from(listings)
      .where(inArray(listings.id, listingIds))
      .orderBy(asc(listings.id))
      .for("update");
    if (!rows.length) throw new NotFound("listing_not_found", "These listings are not there any more.");
    const others = rows.filter((row) => row.standardStatus !== standardStatus);
    const moving = others.filter((row) => mayBecome(row.standardStatus, standardStatus));
    // As few statements as there are closing dates: they are today's, or none.
    for (const [closeDate, ids] of byCloseDate(moving, standardStatus, organization, now()))
      await tx.update(listings).set({ standardStatus, closeDate, updatedAt: now() }).where(inArray(listings.id, ids));
    await emitMany(
      moving.map(({ id }) => ({ name: "listing.updated" as const, payload: { listingId: id, importId: null } })),
    );
    return {
      changed: moving.map(({ id }) => id),
      kept: others
        .filter((row) => !moving.includes(row))
        .map((row) => ({
          id: row.id,
          because: `From “${statusWord(row.standardStatus)}” a listing cannot go to “${statusWord(standardStatus)}” at once.`,
        })),
    };
  },
  audit: ({ standardStatus }, { changed }) =>
    changed.length
      ? {
          ...(changed.length === 1 && { target: changed[0] }),
          after: { fields: ["standardStatus"], standardStatus, listings: changed },
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
