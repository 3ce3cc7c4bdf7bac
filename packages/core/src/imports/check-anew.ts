import { importPreviews, importRows, imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, type TransactionContext } from "../kernel";
import type { ImportRow } from "./compare-batch";
import { lockImport, READ_ANEW } from "./confirm-import";
import { enqueueReading } from "./enqueue-reading";

/** Locks an import of which nothing is written yet. @throws NotFound, Conflict (`import_begun`) */
export async function lockChecked(context: TransactionContext, importId: string): Promise<ImportRow> {
  const found = await lockImport(context, importId);
  if (found.status !== "checking" && found.status !== "checked")
    throw new Conflict("import_begun", "This file is being imported already; how it is read can no longer be changed.");
  return found;
}

/** Puts aside what a check has found, and has a job check the file anew with what is different now. */
export async function checkAnew(
  context: TransactionContext,
  { id, round }: ImportRow,
  different: Partial<Pick<ImportRow, "mapping" | "source">>,
): Promise<void> {
  const { tx } = context;
  await tx.delete(importRows).where(eq(importRows.importId, id));
  await tx.delete(importPreviews).where(eq(importPreviews.importId, id));
  await tx
    .update(imports)
    .set({ ...READ_ANEW, ...different, status: "checking", round: round + 1, rowsTotal: null, missing: null })
    .where(eq(imports.id, id));
  await enqueueReading(context, id, "checking");
}
