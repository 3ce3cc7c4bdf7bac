import { copyInto } from "@katek/db";
import { importRows, imports } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, type TransactionContext } from "../kernel";
import type { ReadRow } from "./reading";
import { LISTING_COLUMNS, STAGED_COLUMNS, STAGED_TABLE, stagedRow } from "./staged-columns";

type ListingRow = Extract<ReadRow, { kind: "listing" }>;
type RejectedRow = Extract<ReadRow, { kind: "rejected" }>;

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
    const { tx, organization } = context;
    const [current] = await tx
      .update(imports)
      .set({ rowsRead: to, bytesRead })
      .where(and(eq(imports.id, importId), eq(imports.rowsRead, from), eq(imports.status, "running")))
      .returning({ source: imports.source });
    if (!current) throw new Conflict("import_moved_on", "This import has ended, or another process carries it out.");
    const good = rows.filter((row): row is ListingRow => row.kind === "listing");
    const bad = rows.filter((row): row is RejectedRow => row.kind === "rejected");
    if (bad.length)
      await tx.insert(importRows).values(
        bad.map(({ sourceRow, line, errors }) => ({
          organizationId: organization.id,
          importId,
          sourceRow,
          line,
          errors,
        })),
      );
    const { created, updated, unchanged } = good.length
      ? await upsert(context, importId, current.source, good)
      : { created: [], updated: [], unchanged: 0 };
    const skipped = good.length - created.length - updated.length - unchanged;
    await tx
      .update(imports)
      .set({
        created: sql`${imports.created} + ${created.length}`,
        updated: sql`${imports.updated} + ${updated.length}`,
        unchanged: sql`${imports.unchanged} + ${unchanged}`,
        skipped: sql`${imports.skipped} + ${skipped}`,
        failed: sql`${imports.failed} + ${bad.length}`,
      })
      .where(eq(imports.id, importId));
    await context.emitMany([
      ...created.map((listingId) => ({ name: "listing.created" as const, payload: { listingId, importId } })),
      ...updated.map((listingId) => ({ name: "listing.updated" as const, payload: { listingId, importId } })),
    ]);
  },
});

/** COPY to a temporary table (RLS forbids COPY into the real one), then one upsert. Of rows with one id the last wins. */
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
  const written = await tx.execute<{ id: string; created: boolean; row_count: number }>(sql`
    with latest as (
      select distinct on (source_id) * from staged_listings order by source_id, source_row desc
    ), written as (
      insert into listings (organization_id, id, source, source_row, import_id, ${columns}, fields_hash, text_hash, created_at, updated_at)
      select ${organization.id}::uuid, id, ${source}, source_row, ${importId}::uuid, ${columns}, fields_hash, text_hash, ${now().toISOString()}::timestamptz, ${now().toISOString()}::timestamptz
      from latest
      on conflict (organization_id, source, source_id) do update set ${assignments}
      where listings.fields_hash <> excluded.fields_hash
      returning id, source_id, xmax = 0 as created
    ), confidential as (
      insert into listing_confidential (organization_id, listing_id, private_remarks)
      select ${organization.id}::uuid, w.id, l.private_remarks from written w join latest l using (source_id)
      where not w.created or l.private_remarks is not null
      on conflict (organization_id, listing_id) do update set private_remarks = excluded.private_remarks
    )
    select w.id, w.created, 0 as row_count from written w
    union all select null, null, count(*) from latest`);
  const ids = (wanted: boolean) => written.filter((row) => row.id && row.created === wanted).map((row) => row.id);
  const distinct = Number(written.find((row) => !row.id)?.row_count ?? 0);
  const created = ids(true);
  const updated = ids(false);
  return { created, updated, unchanged: distinct - created.length - updated.length };
}
