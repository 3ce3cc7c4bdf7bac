import { imports } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, type TransactionContext } from "../kernel";
import { compareBatch, type StagedRow } from "./compare-batch";
import { previewRows } from "./preview-rows";
import type { ReadRow } from "./reading";
import { reportRows } from "./report-rows";
import { writeCompared } from "./write-compared";

export type BatchRow = Exclude<ReadRow, { kind: "listing" }> | StagedRow;

/**
 * Takes the next rows of an import, all or none, and moves its counts on in the same transaction: whoever is killed
 * leaves a whole number of batches behind, and the next one goes on from there. The rows are compared with the listings;
 * they are written too unless the import is being checked only. A step of `imports.check` and `imports.run`.
 * @throws Conflict (`import_moved_on`) when somebody else has read these rows meanwhile, or they are read anew.
 */
export const applyBatch = command({
  name: "imports.applyBatch",
  permission: "imports:write",
  input: z.object({
    importId: z.uuid(),
    round: z.int().min(0),
    /** How many records had been read before this batch, and after it. */
    from: z.int().min(0),
    to: z.int().min(1),
    bytesRead: z.int().min(0),
    rows: z.custom<BatchRow[]>(Array.isArray),
  }),
  async run(context, { importId, round, from, to, bytesRead, rows }) {
    const { tx } = context;
    const [current] = await tx
      .update(imports)
      .set({ rowsRead: to, bytesRead })
      .where(
        and(
          eq(imports.id, importId),
          eq(imports.round, round),
          eq(imports.rowsRead, from),
          sql`${imports.status} in ('checking', 'running')`,
        ),
      )
      .returning();
    if (!current) throw movedOn();
    const good = rows.filter((row): row is StagedRow => row.kind === "listing");
    const told = await reportRows(context, importId, rows, {
      row_left_out: current.failed,
      value_left_empty: current.valuesLeftEmpty,
      value_assumed: current.valuesAssumed,
      row_merged: current.skipped,
    });
    const compared = await compareBatch(context, current, good);
    if (current.status === "checking") await previewRows(context, current, good, compared);
    else await writeCompared(context, current, compared);
    const { created, updated, unchanged, changedFields } = compared;
    await tx
      .update(imports)
      .set({
        created: sql`${imports.created} + ${created.length}`,
        updated: sql`${imports.updated} + ${updated.length}`,
        unchanged: sql`${imports.unchanged} + ${unchanged}`,
        changedFields: added(current.changedFields, changedFields),
        skipped: sql`${imports.skipped} + ${told.row_merged}`,
        failed: sql`${imports.failed} + ${told.row_left_out}`,
        valuesLeftEmpty: sql`${imports.valuesLeftEmpty} + ${told.value_left_empty}`,
        valuesAssumed: sql`${imports.valuesAssumed} + ${told.value_assumed}`,
      })
      .where(eq(imports.id, importId));
  },
});

/** Locks an import that is being carried out. @throws Conflict (`import_moved_on`) when it is not, or not in this round. */
export async function writingImport({ tx }: TransactionContext, importId: string, round: number): Promise<void> {
  const [current] = await tx
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.round, round), eq(imports.status, "running")))
    .for("update");
  if (!current) throw movedOn();
}

const movedOn = () => new Conflict("import_moved_on", "This import has ended, or another process carries it out.");

function added(before: Record<string, number>, more: Record<string, number>): Record<string, number> {
  const sum = { ...before };
  for (const [field, count] of Object.entries(more)) sum[field] = (sum[field] ?? 0) + count;
  return sum;
}
