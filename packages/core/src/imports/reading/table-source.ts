import { CsvRecords, type FileRecord } from "./csv-records";
import { findHeaderRow, uniqueNames } from "./header-row";
import { flattenObject, JsonObjects } from "./json-records";

/** A file as named columns and records, however it was written. */
export interface TableSource {
  names: string[];
  /** The first records, to learn the columns from. */
  sample: FileRecord[];
  /** All records after the header, in batches. A workbook has no text of its own and reads its parts instead. */
  records(texts: AsyncIterable<string>): AsyncGenerator<FileRecord[]>;
}

/** Records that the columns are learnt from. */
export const SAMPLED_RECORDS = 500;

/** Reads a delimited file's header from its head; null when there is none. */
export function csvTable(head: string, complete: boolean, delimiter: string): TableSource | null {
  const first = new CsvRecords(delimiter).push(head, complete);
  const header = findHeaderRow(first);
  if (header === null) return null;
  const sample = first.slice(header.index + 1).filter((record) => record.problem === null);
  const widest = Math.max(header.names.length, 0);
  return {
    names: header.names.slice(0, widest),
    sample: sample.filter((record) => !repeatsHeader(record, header.names)).slice(0, SAMPLED_RECORDS),
    async *records(texts) {
      const parser = new CsvRecords(delimiter);
      let skip = header.index + 1;
      const useful = (records: FileRecord[]) => {
        const kept = skip > 0 ? records.slice(skip) : records;
        skip = Math.max(0, skip - records.length);
        for (const record of kept)
          if (repeatsHeader(record, header.names)) record.problem = "the header stands here once more";
        return kept;
      };
      for await (const text of texts) yield useful(parser.push(text, false));
      yield useful(parser.push("", true));
    },
  };
}

/** Whether a record is the header again, as joined files have it. */
export function repeatsHeader(record: FileRecord, names: string[]): boolean {
  return (
    record.cells[1]?.trim() === names[1] && uniqueNames(record.cells).every((cell, index) => cell === names[index])
  );
}

/** Reads the columns of a JSON file from the objects in its head; null when there are none. */
export function jsonTable(head: string, kind: "json" | "jsonl"): TableSource | null {
  const found = new JsonObjects(kind).push(head);
  const objects = found
    .slice(0, SAMPLED_RECORDS)
    .map(({ text }) => parseObject(text))
    .filter((object) => object !== null);
  const names = [...new Set(objects.flatMap((object) => [...flattenObject(object).keys()]))];
  if (names.length === 0) return null;
  const toRecord = ({ text, line, problem }: { text: string; line: number; problem: string | null }): FileRecord => {
    const object = problem === null ? parseObject(text) : null;
    if (object === null) return { cells: [text.slice(0, 200)], line, problem: problem ?? "this is not valid JSON" };
    const cells = flattenObject(object);
    return { cells: names.map((name) => cells.get(name) ?? ""), line, problem: null };
  };
  return {
    names: uniqueNames(names),
    sample: found
      .slice(0, SAMPLED_RECORDS)
      .map(toRecord)
      .filter((record) => record.problem === null),
    async *records(texts) {
      const parser = new JsonObjects(kind);
      for await (const text of texts) yield parser.push(text).map(toRecord);
      yield parser.push("\n").map(toRecord);
    },
  };
}

type JsonObject = Record<string, unknown>;

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
