import { copyInto } from "@katek/db";
import { imports } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, type TransactionContext } from "../kernel";
import type { ReadRow } from "./reading";
import { reportRows } from "./report-rows";
import { LISTING_COLUMNS, STAGED_COLUMNS, STAGED_TABLE, stagedRow } from "./staged-columns";

type ListingRow = Extract<ReadRow, { kind: "listing" }>;

/**
 * Writes the next rows of an import, all or none, and moves its counts on in the same transaction: whoever is killed
 * leaves a whole number of batches behind, and the next one goes on from there. A step of `imports.run`.
 * @throws Conflict when somebody else has read these rows meanwhile.
 */
export const applyBatch = command({
  name: "imports.applyBatch",
  permission: "imports:write",
  input: z.object({
    importId: z.uuid(),
    /** How many records had been read before this batch, and after it. */
    from: z.int().min(0),
    to: z.int().min(1),
    bytesRead: z.int().min(0),
    rows: z.custom<ReadRow[]>(Array.isArray),
  }),
  async run(context, { importId, from, to, bytesRead, rows }) {
    const { tx } = context;
    const [current] = await tx
      .update(imports)
      .set({ rowsRead: to, bytesRead })
      .where(and(eq(imports.id, importId), eq(imports.rowsRead, from), eq(imports.status, "running")))
      .returning({
        source: imports.source,
        row_left_out: imports.failed,
        value_left_empty: imports.valuesLeftEmpty,
        value_assumed: imports.valuesAssumed,
        row_merged: imports.skipped,
      });
    if (!current) throw new Conflict("import_moved_on", "This import has ended, or another process carries it out.");
    const good = rows.filter((row): row is ListingRow => row.kind === "listing");
    const told = await reportRows(context, importId, rows, current);
    const { created, updated, unchanged } = good.length
      ? await upsert(context, importId, current.source, good)
      : { created: [], updated: [], unchanged: 0 };
    await tx
      .update(imports)
      .set({
        created: sql`${imports.created} + ${created.length}`,
        updated: sql`${imports.updated} + ${updated.length}`,
        unchanged: sql`${imports.unchanged} + ${unchanged}`,
        skipped: sql`${imports.skipped} + ${told.row_merged}`,
        failed: sql`${imports.failed} + ${told.row_left_out}`,
        valuesLeftEmpty: sql`${imports.valuesLeftEmpty} + ${told.value_left_empty}`,
        valuesAssumed: sql`${imports.valuesAssumed} + ${told.value_assumed}`,
      })
      .where(eq(imports.id, importId));
    await context.emitMany([
      ...created.map((listingId) => ({ name: "listing.created" as const, payload: { listingId, importId } })),
      ...updated.map((listingId) => ({ name: "listing.updated" as const, payload: { listingId, importId } })),
    ]);
  },
});

/**
 * COPY to a temporary table (RLS forbids COPY into the real one), then one upsert. The rows' ids all differ: the reader
 * gives no id twice.
 */
async function upsert(
  { tx, organization, newId, now }: TransactionContext,
  importId: string,
  source: string,
  rows: ListingRow[],
) {
  await tx.execute(sql.raw(`create temporary table staged_listings (${STAGED_TABLE}) on commit drop`));
  await copyInto(
    tx,
    "staged_listings",
    STAGED_COLUMNS,
    rows.map((row) => stagedRow(newId(), row.sourceRow, row.listing)),
  );
  const columns = sql.raw(LISTING_COLUMNS.join(", "));
  const assignments = sql.raw(
    [...LISTING_COLUMNS, "fields_hash", "text_hash", "source_row", "import_id", "updated_at"]
      .map((c) => `${c} = excluded.${c}`)
      .join(", "),
  );
  const written = await tx.execute<{ id: string; created: boolean }>(sql`
    with written as (
      insert into listings (organization_id, id, source, source_row, import_id, ${columns}, fields_hash, text_hash, created_at, updated_at)
      select ${organization.id}::uuid, id, ${source}, source_row, ${importId}::uuid, ${columns}, fields_hash, text_hash, ${now().toISOString()}::timestamptz, ${now().toISOString()}::timestamptz
      from staged_listings
      on conflict (organization_id, source, source_id) do update set ${assignments}
      where listings.fields_hash <> excluded.fields_hash
      returning id, source_id, xmax = 0 as created
    ), confidential as (
      insert into listing_confidential (organization_id, listing_id, private_remarks)
      select ${organization.id}::uuid, w.id, l.private_remarks from written w join staged_listings l using (source_id)
      where not w.created or l.private_remarks is not null
      on conflict (organization_id, listing_id) do update set private_remarks = excluded.private_remarks
    )
    select id, created from written`);
  const ids = (wanted: boolean) => written.filter((row) => row.created === wanted).map((row) => row.id);
  const created = ids(true);
  const updated = ids(false);
  return { created, updated, unchanged: rows.length - written.length };
}
