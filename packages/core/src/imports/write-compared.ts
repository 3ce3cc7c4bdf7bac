import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import type { Compared, ImportRow } from "./compare-batch";
import { keptColumns, mixedColumns } from "./kept-columns";
import { giveIds } from "./match-by-address";
import { CONFIDENTIAL_COLUMNS, LISTING_COLUMNS, WRITTEN_COLUMNS } from "./staged-columns";

/** Writes what `compareBatch` found to be new or changed, keeps what was there before for an undo, and tells of each. */
export async function writeCompared(
  context: TransactionContext,
  { id: importId, source, mapping }: ImportRow,
  { byAddress, created, updated }: Compared,
): Promise<void> {
  if (!created.length && !updated.length) return;
  const { tx, organization, now, emitMany } = context;
  if (byAddress) await giveIds(context);
  const at = now().toISOString();
  const columns = sql.raw(LISTING_COLUMNS.join(", "));
  const mixed = mixedColumns(keptColumns(mapping ?? []));
  const values = sql.raw(LISTING_COLUMNS.map((column) => `${mixed.includes(column) ? "c" : "s"}.${column}`).join(", "));
  const assignments = sql.raw(WRITTEN_COLUMNS.map((column) => `${column} = excluded.${column}`).join(", "));
  await tx.execute(sql`
    with written as (
      insert into listings (organization_id, id, source, source_row, import_id, ${columns}, address_key, fields_hash, text_hash, created_at, updated_at)
      select ${organization.id}::uuid, c.id, coalesce(s.source, ${source}), s.source_row, ${importId}::uuid, ${values}, s.address_key, s.fields_hash, s.text_hash, ${at}::timestamptz, ${at}::timestamptz
      from compared_listings c join staged_listings s using (source_row)
      on conflict (organization_id, source, source_id) do update set ${assignments}
    ), changes as (
      insert into import_changes (organization_id, import_id, listing_id, kind, before, written_at)
      select ${organization.id}::uuid, ${importId}::uuid, id, case when created then 'created' else 'updated' end, before, ${at}::timestamptz
      from compared_listings
    )
    insert into listing_confidential (organization_id, listing_id, ${CONFIDENTIAL.names})
    select ${organization.id}::uuid, c.id, ${CONFIDENTIAL.staged}
    from compared_listings c join staged_listings s using (source_row)
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
