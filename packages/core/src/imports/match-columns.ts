import { importPreviews, importRows, imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, command } from "../kernel";
import { correctColumns, mustMatch } from "./column-matching";
import { lockImport, READ_ANEW } from "./confirm-import";
import { enqueueReading } from "./enqueue-reading";
import { MatchColumnsInput } from "./schemas";

/**
 * Corrects what the columns of a file become before it is imported. If that changes anything, the file is checked anew, by
 * a job.
 * @throws NotFound; Invalid (`field_matched_twice`, `no_columns_matched`); Conflict (`import_begun`)
 */
export const matchColumns = command({
  name: "imports.matchColumns",
  permission: "imports:write",
  input: MatchColumnsInput,
  async run(context, { importId, columns }) {
    const { tx } = context;
    const found = await lockImport(context, importId);
    if (found.status !== "checking" && found.status !== "checked")
      throw new Conflict("import_begun", "This file is being imported already; its columns can no longer be changed.");
    const before = new Map((found.mapping ?? []).map(({ column, field }) => [column, field]));
    const changed = columns.filter(({ column, field }) => before.has(column) && before.get(column) !== field);
    const given = new Map(columns.map(({ column, field }) => [column, field]));
    // What the form shows is what is wanted, so a field that is given twice is a mistake rather than the last one's.
    mustMatch(
      (found.mapping ?? []).map((entry) => ({
        ...entry,
        field: given.has(entry.column) ? (given.get(entry.column) ?? null) : entry.field,
      })),
    );
    if (!changed.length) return { columns: [] };
    await tx.delete(importRows).where(eq(importRows.importId, importId));
    await tx.delete(importPreviews).where(eq(importPreviews.importId, importId));
    await tx
      .update(imports)
      .set({
        ...READ_ANEW,
        status: "checking",
        round: found.round + 1,
        rowsTotal: null,
        missing: null,
        mapping: correctColumns(found.mapping ?? [], changed),
      })
      .where(eq(imports.id, importId));
    await enqueueReading(context, importId, "checking");
    return { columns: changed.map(({ column }) => column) };
  },
  audit: ({ importId }, { columns }) => (columns.length ? { target: importId, after: { columns } } : null),
});
