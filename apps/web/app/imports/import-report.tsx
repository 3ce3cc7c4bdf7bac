import { type ReportedRow, ReportedRows } from "./reported-rows";

interface ToldImport {
  failed: number;
  skipped: number;
  valuesLeftEmpty: number;
  valuesAssumed: number;
  leftOut: ReportedRow[];
  leftEmpty: ReportedRow[];
  assumed: ReportedRow[];
  merged: ReportedRow[];
}

/** What an import did not take as it stood in the file, by line and reason. */
export function ImportReport({ job }: { job: ToldImport }) {
  const { failed, skipped, valuesLeftEmpty, valuesAssumed, leftOut, leftEmpty, assumed, merged } = job;
  const parts = [
    {
      title: `${counted(failed, "row was", "rows were")} left out`,
      caption: "Rows left out",
      rows: leftOut,
      total: failed,
    },
    {
      title: `${counted(valuesLeftEmpty, "value was", "values were")} left empty`,
      caption: "Values left empty",
      rows: leftEmpty,
      shown: values(leftEmpty),
      total: valuesLeftEmpty,
    },
    {
      title: `${counted(valuesAssumed, "value was", "values were")} not known`,
      caption: "Values not known, and what was taken for them",
      rows: assumed,
      shown: values(assumed),
      total: valuesAssumed,
    },
    {
      title: `${counted(skipped, "row", "rows")} came twice`,
      caption: "Rows that came twice",
      rows: merged,
      total: skipped,
    },
  ];
  return parts.map((part) => <ReportedRows key={part.caption} shown={part.rows.length} {...part} />);
}

const values = (rows: ReportedRow[]) => rows.reduce((sum, { errors }) => sum + errors.length, 0);
const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
