import { command } from "../kernel";
import { checkAnew, lockChecked } from "./check-anew";
import { correctColumns, mustMatch } from "./column-matching";
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
    const found = await lockChecked(context, importId);
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
    await checkAnew(context, found, { mapping: correctColumns(found.mapping ?? [], changed) });
    return { columns: changed.map(({ column }) => column) };
  },
  audit: ({ importId }, { columns }) => (columns.length ? { target: importId, after: { columns } } : null),
});
