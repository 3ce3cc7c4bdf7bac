import { importRows, imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, command, NotFound, type TransactionContext } from "../kernel";
import type { ImportRow } from "./compare-batch";
import { enqueueReading } from "./enqueue-reading";
import { rememberLayout } from "./match-as-before";
import { ConfirmImportInput } from "./schemas";

/** What a first reading of the rows leaves is put aside before they are read anew. */
export const READ_ANEW = {
  ...{ bytesRead: 0, rowsRead: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  ...{ valuesLeftEmpty: 0, valuesAssumed: 0, changedFields: {}, startedAt: null },
};

/**
 * A person has seen what a checked file would do, and wants it done: its rows are read anew and written, by a job. How its
 * columns are matched is remembered for the next file with these headers. Once it has begun, asking again changes nothing.
 * @throws NotFound, Conflict (`import_not_checked`)
 */
export const confirmImport = command({
  name: "imports.confirm",
  permission: "imports:write",
  input: ConfirmImportInput,
  async run(context, { importId, withdrawMissing }) {
    const { tx, emit } = context;
    const found = await lockImport(context, importId);
    if (["waiting", "running", "completed"].includes(found.status)) return { begun: false };
    if (found.status !== "checked")
      throw new Conflict("import_not_checked", "This file is not ready to be imported. Look at it again.");
    await tx.delete(importRows).where(eq(importRows.importId, importId));
    await tx
      .update(imports)
      .set({ ...READ_ANEW, status: "waiting", round: found.round + 1, withdrawMissing })
      .where(eq(imports.id, importId));
    await rememberLayout(context, found);
    await emit("import.started", { importId });
    await enqueueReading(context, importId, "waiting");
    return { begun: true };
  },
  audit: ({ importId, withdrawMissing }, { begun }) =>
    begun ? { target: importId, after: { withdrawMissing } } : null,
});

/** @throws NotFound */
export async function lockImport({ tx }: TransactionContext, importId: string): Promise<ImportRow> {
  const [found] = await tx.select().from(imports).where(eq(imports.id, importId)).for("update");
  if (!found) throw new NotFound("import_not_found", "There is no such import.");
  return found;
}
