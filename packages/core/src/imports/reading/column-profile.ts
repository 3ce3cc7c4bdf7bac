import { present } from "./values/null-words";

/** What the first records show of a column. */
export interface ColumnProfile {
  index: number;
  name: string;
  /** The cells that say something, in order. */
  values: string[];
  /** Every record's cell as it stands, so that two columns can be compared row by row. */
  cells: string[];
  /** Share of records whose cell says something, 0 to 1. */
  fill: number;
  /** Different values as a share of the filled ones, 0 to 1. */
  distinct: number;
  averageLength: number;
  /** Up to three different values, to show a person what the column holds. */
  sample: string[];
  /** Share of the filled cells that pass the test, 0 to 1; 0 for an empty column. */
  share(test: (value: string) => boolean): number;
}

const LONGEST_SAMPLE = 120;

/** Looks at every column of the first records. */
export function profileColumns(names: string[], records: { cells: string[] }[]): ColumnProfile[] {
  return names.map((name, index) => profileColumn(name, index, records));
}

function profileColumn(name: string, index: number, records: { cells: string[] }[]): ColumnProfile {
  const values: string[] = [];
  for (const record of records) {
    const value = present(record.cells[index]);
    if (value !== null) values.push(value);
  }
  const different = new Set(values);
  return {
    index,
    name,
    values,
    cells: records.map((record) => record.cells[index] ?? ""),
    fill: records.length === 0 ? 0 : values.length / records.length,
    distinct: values.length === 0 ? 0 : different.size / values.length,
    averageLength: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
    sample: [...different].slice(0, 3).map((value) => value.slice(0, LONGEST_SAMPLE)),
    share: (test) => (values.length === 0 ? 0 : values.filter(test).length / values.length),
  };
}
