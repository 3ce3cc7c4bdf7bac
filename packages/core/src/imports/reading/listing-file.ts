import type { StandardStatus } from "../../listings/schemas";
import { applyMapping, type ColumnMapping, mapColumns } from "./column-mapping";
import { type ColumnProfile, profileColumns } from "./column-profile";
import { confirmByRows } from "./confirm-mapping";
import { findConventions } from "./conventions";
import type { FileRecord } from "./csv-records";
import { detectDelimiter } from "./delimiter";
import { isZip, refuseBinary, textKind } from "./file-kind";
import { leftOutCells } from "./left-out-cells";
import { ListingsSeen } from "./listings-seen";
import { type FileListing, type RowReader, readRow } from "./read-row";
import { refuseTable } from "./refusal";
import { type CellWarning, RowLayout } from "./row-cells";
import { DetailReader } from "./row-details";
import { FeatureReader } from "./row-features";
import { csvTable, jsonTable, type TableSource } from "./table-source";
import type { TargetField } from "./target-fields";
import { decodeText, detectEncoding } from "./text-encoding";
import { parseStatus } from "./values/status-words";
import { parseYesNo } from "./values/yes-no";
import { UnreadableWorkbook } from "./xlsx/workbook-parts";
import { xlsxTables } from "./xlsx/xlsx-tables";

export interface ReadOptions {
  fileName?: string;
  /** Taken where the file is silent: an ISO 3166 country, an ISO 4217 currency, and the status (`active` if absent). */
  defaults: { country: string | null; currency: string; status?: StandardStatus };
  /** A mapping a person confirmed; columns it does not name are not read. */
  mapping?: ColumnMapping[];
}

export type ReadRow =
  | {
      kind: "listing";
      /** The record's number, from 1; blank lines and the header do not count. */
      sourceRow: number;
      /** The physical line the record starts on, from 1. */
      line: number;
      listing: FileListing;
      /** Its address in one spelling: see `addressKey`. */
      addressKey: string | null;
      warnings: CellWarning[];
    }
  | {
      /** The same listing as an earlier row of this file, which is the one that counts. */
      kind: "merged";
      sourceRow: number;
      line: number;
      /** The line of that earlier row. */
      into: number;
    }
  | {
      kind: "rejected";
      sourceRow: number;
      line: number;
      errors: { column: string | null; reason: string }[];
      raw: Record<string, string>;
    };

export interface ListingFile {
  format: { encoding: string; delimiter: string | null; kind: "csv" | "json" | "jsonl" | "xlsx" };
  mapping: ColumnMapping[];
  /** Why the file as a whole cannot be imported, in a sentence a person can act on; then `rows()` gives nothing. */
  refused: string | null;
  rows(): AsyncIterable<ReadRow>;
}

/** How much of a file is looked at before its rows are read. */
const HEAD_BYTES = 1024 * 1024;

/**
 * Opens an export of listings, whatever its encoding, delimiter, headers and language, and reads its rows one by one.
 * `bytes` is called once to look at the head and again for each call of `rows()`. Memory does not grow with the file.
 */
export async function openListingFile(
  bytes: () => AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<ListingFile> {
  const { head, complete } = await readHead(bytes());
  const encoding = detectEncoding(head);
  const format: ListingFile["format"] = { encoding, delimiter: null, kind: "csv" };
  const refuse = (reason: string, mapping: ColumnMapping[] = []): ListingFile => ({
    format,
    mapping,
    refused: reason,
    rows: noRows,
  });
  if (head.length === 0) return refuse("The file is empty.");
  if (isZip(head)) return openWorkbook(bytes, options);
  const binary = refuseBinary(head, encoding);
  if (binary !== null) return refuse(binary);
  const text = await headText(head, encoding);
  if (text.trim() === "") return refuse("The file holds only blank lines.");
  const kind = textKind(text);
  if (kind === "markup")
    return refuse("This is a web page or an XML file. Export the listings as CSV, Excel or JSON instead.");
  format.kind = kind;
  let table: TableSource | null;
  if (kind === "csv") {
    format.delimiter = detectDelimiter(text, complete);
    if (format.delimiter === null)
      return refuse(
        "No table was found in this file: its lines have only one column. Export the listings as CSV, Excel or JSON.",
      );
    table = csvTable(text, complete, format.delimiter);
    if (table === null)
      return refuse("The first lines name no columns. Add a header row such as price, bedrooms, address.");
  } else {
    table = jsonTable(text, kind);
    if (table === null)
      return refuse("No list of objects was found in this JSON file. Export the listings as an array of objects.");
  }
  return fileOf(table, format, options, () => decodeText(bytes(), encoding));
}

/** The first sheet of a workbook that holds listings; when none does, the refusal of the first. */
async function openWorkbook(bytes: () => AsyncIterable<Uint8Array>, options: ReadOptions): Promise<ListingFile> {
  const format: ListingFile["format"] = { encoding: "utf-8", delimiter: null, kind: "xlsx" };
  const refuse = (refused: string): ListingFile => ({ format, mapping: [], refused, rows: noRows });
  try {
    const tables = byMapping(await xlsxTables(bytes()), options.mapping);
    const files = tables.map((table) => fileOf(table, format, options, noTexts));
    return (
      files.find(({ refused }) => refused === null) ??
      files[0] ??
      refuse("No sheet of this workbook has a header row, such as price, bedrooms, address.")
    );
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return refuse(error.message);
    throw error;
  }
}

/** The sheets that have most of the columns that a person has confirmed; without such, all as they are. */
function byMapping(tables: TableSource[], mapping: ColumnMapping[] | undefined): TableSource[] {
  if (!mapping) return tables;
  const confirmed = new Set(mapping.map(({ column }) => column));
  const shared = ({ names }: TableSource) => names.filter((name) => confirmed.has(name)).length;
  return [...tables].sort((a, b) => shared(b) - shared(a));
}

/** A table whose columns were looked at: its rows, or why it holds none of listings. */
function fileOf(
  table: TableSource,
  format: ListingFile["format"],
  options: ReadOptions,
  texts: () => AsyncIterable<string>,
): ListingFile {
  const profiles = profileColumns(table.names, table.sample);
  const mapping = options.mapping
    ? applyMapping(profiles, options.mapping)
    : confirmByRows(mapColumns(profiles), profiles);
  const refused =
    table.sample.length === 0
      ? "The file has a header but no rows."
      : options.mapping
        ? null
        : refuseTable(profiles, mapping);
  if (refused !== null) return { format, mapping, refused, rows: noRows };
  const reader = rowReader(table.names, mapping, profiles, options);
  return { format, mapping, refused: null, rows: () => readRows(table, texts(), reader) };
}

function rowReader(
  names: string[],
  mapping: ColumnMapping[],
  profiles: ColumnProfile[],
  options: ReadOptions,
): RowReader {
  const layout = new RowLayout(names, mapping);
  const columns = {
    get: (target: TargetField) => {
      const index = layout.indexOf(target);
      return index === undefined ? undefined : profiles[index];
    },
  };
  const conventions = findConventions(columns, profiles, options.defaults);
  return {
    layout,
    conventions,
    features: new FeatureReader(layout, profiles),
    details: new DetailReader(layout, profiles, conventions.country),
    defaultStatus: options.defaults.status ?? "active",
    statusesAreKnown:
      (columns.get("standardStatus")?.share((value) => parseStatus(value) !== null || parseYesNo(value) !== null) ??
        0) >= 0.5,
  };
}

async function* readRows(table: TableSource, texts: AsyncIterable<string>, reader: RowReader): AsyncGenerator<ReadRow> {
  const seen = new ListingsSeen();
  let sourceRow = 0;
  for await (const batch of table.records(texts)) {
    for (const record of batch) {
      sourceRow++;
      const row = toRow(record, sourceRow, table.names, reader, seen);
      if (row !== null) yield row;
    }
  }
}

/** Null for a record of empty cells, which spreadsheets leave at the end of a sheet. */
function toRow(
  record: FileRecord,
  sourceRow: number,
  names: string[],
  reader: RowReader,
  seen: ListingsSeen,
): ReadRow | null {
  const { line, cells } = record;
  if (record.problem !== null) return rejected(record, sourceRow, names, [{ column: null, reason: record.problem }]);
  if (cells.every((cell) => cell.trim() === "")) return null;
  const extra = cells.slice(names.length).filter((cell) => cell.trim() !== "").length;
  const result = readRow(cells, reader);
  if (result.kind === "rejected") return rejected(record, sourceRow, names, result.errors);
  const into = seen.add(result.listing, line);
  if (into !== null) return { kind: "merged", sourceRow, line, into };
  if (extra > 0) {
    result.warnings.push({
      kind: "left_empty",
      column: names.at(-1) ?? "",
      reason: `the row has ${cells.length} cells, the header ${names.length}: the last were not read`,
    });
  }
  return { ...result, sourceRow, line };
}

function rejected(
  { line, cells }: FileRecord,
  sourceRow: number,
  names: string[],
  errors: { column: string | null; reason: string }[],
): ReadRow {
  const { raw, cut } = leftOutCells(names, cells);
  const told = cut === null ? errors : [...errors, { column: cut, reason: "is too long to be kept whole, and is cut" }];
  return { kind: "rejected", sourceRow, line, errors: told, raw };
}

async function* noRows(): AsyncGenerator<ReadRow> {}
async function* noTexts(): AsyncGenerator<string> {}

async function readHead(bytes: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; complete: boolean }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD_BYTES) return { head: Buffer.concat(chunks), complete: false };
  }
  return { head: Buffer.concat(chunks), complete: true };
}

async function headText(head: Uint8Array, encoding: string): Promise<string> {
  async function* once() {
    yield head;
  }
  let text = "";
  for await (const piece of decodeText(once(), encoding)) text += piece;
  return text;
}
