import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import type { Compared, ImportRow } from "./compare-batch";
import { CONFIDENTIAL_COLUMNS, KEPT_COLUMNS, LISTING_COLUMNS, WRITTEN_COLUMNS } from "./staged-columns";

/** Writes what `compareBatch` found to be new or changed, keeps what was there before for an undo, and tells of each. */
export async function writeCompared(
  { tx, organization, now, emitMany }: TransactionContext,
  { id: importId, source }: ImportRow,
  { created, updated }: Compared,
): Promise<void> {
  if (!created.length && !updated.length) return;
  const at = now().toISOString();
  const columns = sql.raw(LISTING_COLUMNS.join(", "));
  const staged = sql.raw(
    LISTING_COLUMNS.map((column) => `${KEPT_COLUMNS.includes(column) ? "c" : "s"}.${column}`).join(", "),
  );
  const assignments = sql.raw(WRITTEN_COLUMNS.map((column) => `${column} = excluded.${column}`).join(", "));
  await tx.execute(sql`
    with written as (
      insert into listings (organization_id, id, source, source_row, import_id, ${columns}, fields_hash, text_hash, created_at, updated_at)
      select ${organization.id}::uuid, c.id, ${source}, s.source_row, ${importId}::uuid, ${staged}, s.fields_hash, s.text_hash, ${at}::timestamptz, ${at}::timestamptz
      from compared_listings c join staged_listings s using (source_id)
      on conflict (organization_id, source, source_id) do update set ${assignments}
    ), changes as (
      insert into import_changes (organization_id, import_id, listing_id, kind, before, written_at)
      select ${organization.id}::uuid, ${importId}::uuid, id, case when created then 'created' else 'updated' end, before, ${at}::timestamptz
      from compared_listings
    )
    insert into listing_confidential (organization_id, listing_id, ${CONFIDENTIAL.names})
    select ${organization.id}::uuid, c.id, ${CONFIDENTIAL.staged}
    from compared_listings c join staged_listings s using (source_id)
    where coalesce(${CONFIDENTIAL.staged}) is not null
    on conflict (organization_id, listing_id) do update set ${CONFIDENTIAL.kept}`);
  await emitMany([
    ...created.map(({ listingId }) => ({ name: "listing.created" as const, payload: { listingId, importId } })),
    ...updated.map(({ listingId }) => ({ name: "listing.updated" as const, payload: { listingId, importId } })),
  ]);
}

/** What is kept apart; what the file says nothing of stays. */
const CONFIDENTIAL = {
  names: sql.raw(CONFIDENTIAL_COLUMNS.join(", ")),
  staged: sql.raw(CONFIDENTIAL_COLUMNS.map((column) => `s.${column}`).join(", ")),
  kept: sql.raw(
    CONFIDENTIAL_COLUMNS.map(
      (column) => `${column} = coalesce(excluded.${column}, listing_confidential.${column})`,
    ).join(", "),
  ),
};
