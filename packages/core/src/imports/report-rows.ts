import { importRows } from "@katek/db/schema";
import type { TransactionContext } from "../kernel";
import type { ReadRow } from "./reading";
import { type ImportSeverity, MOST_KEPT } from "./schemas";

interface ReportedRow {
  severity: ImportSeverity;
  sourceRow: number;
  line: number;
  errors: { column: string | null; reason: string }[];
  raw?: Record<string, string>;
}

/** How many rows or values of each severity an import has told of so far. */
export type Told = Record<ImportSeverity, number>;

/**
 * Writes down what there is to tell about the rows of a batch: up to MOST_KEPT of each severity for a whole import,
 * though all are counted.
 * @param before what earlier batches have told of.
 * @returns what this batch adds, kept or not.
 */
export async function reportRows(
  { tx, organization }: TransactionContext,
  importId: string,
  rows: ReadRow[],
  before: Told,
): Promise<Told> {
  const added: Told = { row_left_out: 0, value_left_empty: 0, value_assumed: 0, row_merged: 0 };
  const kept: ReportedRow[] = [];
  const tell = (severity: ImportSeverity, row: ReadRow, errors: ReportedRow["errors"]) => {
    const { sourceRow, line } = row;
    // Rows are counted as one each, values one by one.
    const room = MOST_KEPT[severity] - before[severity] - added[severity];
    const whole = severity === "row_left_out" || severity === "row_merged";
    added[severity] += whole ? 1 : errors.length;
    const raw = row.kind === "rejected" ? row.raw : undefined;
    if (room > 0) kept.push({ severity, sourceRow, line, errors: whole ? errors : errors.slice(0, room), raw });
  };
  for (const row of rows) {
    if (row.kind === "rejected") tell("row_left_out", row, row.errors);
    else if (row.kind === "merged")
      tell("row_merged", row, [{ column: null, reason: `is the same listing as line ${row.into}, which was kept` }]);
    else if (row.warnings.length) {
      const of = (kind: "left_empty" | "assumed") =>
        row.warnings.filter((w) => w.kind === kind).map(({ column, reason }) => ({ column: column || null, reason }));
      const [empty, assumed] = [of("left_empty"), of("assumed")];
      if (empty.length) tell("value_left_empty", row, empty);
      if (assumed.length) tell("value_assumed", row, assumed);
    }
  }
  for (const rows of inParts(kept))
    await tx.insert(importRows).values(rows.map((row) => ({ organizationId: organization.id, importId, ...row })));
  return added;
}

/** So many characters of cells are sent in one statement, give or take a row. */
const MOST_AT_ONCE = 2_000_000;

function* inParts(rows: ReportedRow[]): Generator<ReportedRow[]> {
  let part: ReportedRow[] = [];
  let size = 0;
  for (const row of rows) {
    part.push(row);
    for (const cell of Object.values(row.raw ?? {})) size += cell.length;
    if (size < MOST_AT_ONCE) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length) yield part;
}
