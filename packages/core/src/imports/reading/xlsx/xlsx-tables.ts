import type { FileRecord } from "../csv-records";
import { findHeaderRow } from "../header-row";
import { repeatsHeader, SAMPLED_RECORDS, type TableSource } from "../table-source";
import { sheetRows } from "./sheet-rows";
import { readWorkbook, type Workbook } from "./workbook";
import { LARGEST_WORKBOOK, UnreadableWorkbook, WorkbookParts } from "./workbook-parts";

/** Sheets that are looked at for listings. */
const MOST_SHEETS = 20;

/**
 * The sheets of an Excel workbook that have a header row, as tables, in their order.
 * @throws UnreadableWorkbook with a sentence for what is no workbook, or none that can be read.
 */
export async function xlsxTables(bytes: AsyncIterable<Uint8Array>): Promise<TableSource[]> {
  const parts = await openParts(bytes);
  const workbook = await readWorkbook(parts);
  const tables: TableSource[] = [];
  for (const part of workbook.sheets.slice(0, MOST_SHEETS)) {
    const table = await sheetTable(parts, workbook, part);
    if (table !== null) tables.push(table);
  }
  return tables;
}

async function openParts(bytes: AsyncIterable<Uint8Array>): Promise<WorkbookParts> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size > LARGEST_WORKBOOK)
      throw new UnreadableWorkbook(
        `Excel workbooks are read up to ${LARGEST_WORKBOOK / 1024 / 1024} MB. Save the sheet with the listings as CSV.`,
      );
  }
  const parts = await WorkbookParts.open(Buffer.concat(pieces));
  if (!parts.has("xl/workbook.xml"))
    throw new UnreadableWorkbook("This is a ZIP archive, not an Excel workbook. Unpack it and choose the file inside.");
  return parts;
}

async function sheetTable(parts: WorkbookParts, workbook: Workbook, part: string): Promise<TableSource | null> {
  const first: FileRecord[] = [];
  for await (const rows of sheetRows(parts, workbook, part)) {
    first.push(...rows);
    if (first.length >= SAMPLED_RECORDS) break;
  }
  const header = findHeaderRow(first);
  if (header === null) return null;
  return {
    names: header.names,
    sample: first
      .slice(header.index + 1)
      .filter((record) => !repeatsHeader(record, header.names))
      .slice(0, SAMPLED_RECORDS),
    async *records() {
      let skip = header.index + 1;
      let line = 1;
      try {
        for await (const rows of sheetRows(parts, workbook, part)) {
          const kept = rows.slice(skip);
          skip = Math.max(0, skip - rows.length);
          for (const record of kept)
            if (repeatsHeader(record, header.names)) record.problem = "the header stands here once more";
          line = rows.at(-1)?.line ?? line;
          yield kept;
        }
      } catch (error) {
        if (!(error instanceof UnreadableWorkbook)) throw error;
        yield [{ cells: [], line: line + 1, problem: "the workbook is damaged from here on" }];
      }
    },
  };
}
