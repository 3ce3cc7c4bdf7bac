import { copyInto } from "@katek/db";
import type { imports } from "@katek/db/schema";
import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { becomes, type KeptColumns, keptColumns, mixedColumns } from "./kept-columns";
import { matchByAddress } from "./match-by-address";
import type { ReadRow } from "./reading";
import {
  CONFIDENTIAL_COLUMNS,
  fieldOfColumn,
  type KnownBy,
  LISTING_COLUMNS,
  listingBefore,
  STAGED_COLUMNS,
  STAGED_TABLE,
} from "./staged-columns";

export type ListingRow = Extract<ReadRow, { kind: "listing" }>;
/** A row that is a listing, with its line for the staging table. */
export type StagedRow = ListingRow & { staged: string[]; knownBy: KnownBy };
export type ImportRow = typeof imports.$inferSelect;

/** A row of a batch beside the listing that it is about. */
interface ComparedRow {
  listingId: string;
  sourceRow: number;
}
export interface UpdatedRow extends ComparedRow {
  /** The fields that differ. */
  fields: string[];
}

/** What a batch would do, or does, to the listings. */
export interface Compared {
  /** Whether rows were found to be listings by their address: see `matchByAddress`. */
  byAddress: boolean;
  created: ComparedRow[];
  updated: UpdatedRow[];
  unchanged: number;
  /** In how many listings each field differs. */
  changedFields: Record<string, number>;
}

/**
 * Puts the rows beside the listings of their source, in the temporary tables `staged_listings` and `compared_listings` of
 * this transaction (RLS forbids COPY into the real one). The rows' ids all differ: the reader gives no id twice. Batches of
 * one source wait for each other, so that what was compared is still so when it is written.
 *
 * `offset 0` keeps the planner to one look into the index for each row. The organization is left to row-level security,
 * whose value the planner does not know: of an organization by name it would believe the last statistics, in which one
 * that is just importing its first homes has none, and read the whole of it for every batch.
 */
export async function compareBatch(
  context: TransactionContext,
  { source, mapping }: ImportRow,
  rows: StagedRow[],
): Promise<Compared> {
  if (!rows.length) return { byAddress: false, created: [], updated: [], unchanged: 0, changedFields: {} };
  const { tx, organization } = context;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('import ' || ${organization.id} || ' ' || ${source}, 0))`,
  );
  await tx.execute(sql.raw(`create temporary table staged_listings (${STAGED_TABLE}) on commit drop`));
  await copyInto(
    tx,
    "staged_listings",
    STAGED_COLUMNS,
    rows.map(({ staged }) => staged),
  );
  const byAddress = await matchByAddress(context, source, rows);
  const kept = keptColumns(mapping ?? []);
  await tx.execute(sql`
    create temporary table compared_listings on commit drop as
    select s.source_row, coalesce(l.id, s.id) as id, l.id is null as created,
      case when l.id is not null then array_remove(array[${differences(kept)}]::text[], null) end as changed,
      case when l.id is not null then ${listingBefore} end as before, ${mixed(kept)}
    from staged_listings s
    left join lateral (
      select * from listings where s.listing_id is null and source = ${source} and source_id = s.source_id
      union all select * from listings where id = s.listing_id
      offset 0
    ) l on true
    left join lateral (
      select * from listing_confidential where listing_id = l.id offset 0
    ) c on true
    where l.id is null or l.fields_hash <> s.fields_hash`);
  const found = await tx.execute<{ id: string; source_row: number; created: boolean; changed: string[] | null }>(
    sql`select id, source_row, created, to_jsonb(changed) as changed from compared_listings order by source_row`,
  );
  const changedFields: Record<string, number> = {};
  const created: ComparedRow[] = [];
  const updated: UpdatedRow[] = [];
  for (const { id: listingId, source_row: sourceRow, created: isNew, changed } of found) {
    if (isNew) {
      created.push({ listingId, sourceRow });
      continue;
    }
    const fields = (changed ?? []).map(fieldOfColumn);
    updated.push({ listingId, sourceRow, fields });
    for (const field of fields) changedFields[field] = (changedFields[field] ?? 0) + 1;
  }
  return { byAddress, created, updated, unchanged: rows.length - found.length, changedFields };
}

const mixed = (kept: KeptColumns) =>
  sql.raw(
    mixedColumns(kept)
      .map((column) => `${becomes(column, kept)} as ${column}`)
      .join(", "),
  );

const differences = (kept: KeptColumns) =>
  sql.raw(
    [
      ...LISTING_COLUMNS.filter((column) => column !== "source_id").map((column) => [
        column,
        `l.${column}`,
        becomes(column, kept),
      ]),
      ...CONFIDENTIAL_COLUMNS.map((column) => [column, `c.${column}`, `coalesce(s.${column}, c.${column})`]),
    ]
      .map(([column, now, then]) => `case when ${now} is distinct from ${then} then '${column}' end`)
      .join(", "),
  );
