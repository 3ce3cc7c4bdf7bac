import type { importChanges } from "@katek/db/schema";
import { sql } from "drizzle-orm";

export type UndoOutcome = NonNullable<(typeof importChanges.$inferSelect)["outcome"]>;

/**
 * What becomes of a change `ch` to a listing `l` (null when it is gone) when its import is undone. Whoever has changed the
 * listing since, by hand or by a later import, keeps what they did; a picture that somebody added to a new listing counts too,
 * one that was fetched because its file names it does not.
 */
export const undoFate = sql`case
  when l.id is null then 'gone'
  when l.updated_at <> ch.written_at and l.import_id is distinct from ch.import_id then 'kept_reimported'
  when l.updated_at <> ch.written_at then 'kept_edited'
  when ch.kind = 'created' and exists (
    select from listing_photos p where p.organization_id = l.organization_id and p.listing_id = l.id and p.source_url is null
  ) then 'kept_edited'
  else 'undone' end`;

/** What an undo does, or did: how many listings go, are as they were again, or are kept and why. */
export function undoSummary(rows: { outcome: string | null; created: boolean; n: number }[]) {
  const of = (outcome: UndoOutcome, created?: boolean) =>
    rows
      .filter((row) => row.outcome === outcome && (created === undefined || row.created === created))
      .reduce((sum, { n }) => sum + n, 0);
  return {
    removed: of("undone", true),
    restored: of("undone", false),
    keptEdited: of("kept_edited"),
    keptReimported: of("kept_reimported"),
  };
}
