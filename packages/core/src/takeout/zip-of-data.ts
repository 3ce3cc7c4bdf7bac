import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { csvHead, toCsv } from "../kernel";
import { EXPORTED_TABLES, type ExportedName } from "./exported-tables";
import type { ExportedRow } from "./read-page";

export interface DataSource {
  tables: readonly ExportedName[];
  /** A page of a table after the key of the last row of the one before; `after` is null on the last. */
  readPage(table: ExportedName, after: string[] | undefined): Promise<{ rows: ExportedRow[]; after: string[] | null }>;
  /** The pictures of the logo and the assistant, as far as there are any. */
  pictureIds: readonly string[];
  /** null for a picture that is not there. */
  readPicture(id: string): Promise<Uint8Array | null>;
}

/**
 * All data as a ZIP: each table as JSON lines and as CSV, the logo's, the assistant's and the listings' pictures as WebP. Made while it is read:
 * one page and one picture are in memory at a time, however much there is. Fails as a stream fails.
 */
export function zipOfData(source: DataSource): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: Error) => output.destroy(error);
  zip.on("error", fail);
  let reading: Readable | undefined;
  // Whoever leaves half-way stops the reading.
  output.once("close", () => reading?.destroy());
  const add = (path: string, open: () => Readable, compress = true) =>
    zip.addReadStreamLazy(path, { compress }, (done) => {
      // yazl does not listen for this, and would leave the archive open for ever.
      reading = open().once("error", fail);
      done(null, reading);
    });
  for (const table of source.tables) {
    add(`${table}.jsonl`, () => Readable.from(jsonLines(source, table)));
    add(`${table}.csv`, () => Readable.from(csv(source, table)));
  }
  addPictures(source, (id) => add(`pictures/${id}.webp`, () => Readable.from(picture(source, id)), false)).then(
    () => zip.end(),
    fail,
  );
  return output;
}

async function* pages(source: DataSource, table: ExportedName): AsyncGenerator<ExportedRow[]> {
  let after: string[] | undefined;
  do {
    const page = await source.readPage(table, after);
    yield page.rows;
    after = page.after ?? undefined;
  } while (after);
}

async function* jsonLines(source: DataSource, table: ExportedName): AsyncGenerator<Buffer> {
  for await (const rows of pages(source, table))
    if (rows.length) yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

async function* csv(source: DataSource, table: ExportedName): AsyncGenerator<Buffer> {
  const columns = Object.keys(EXPORTED_TABLES[table].columns);
  yield Buffer.from(csvHead(columns));
  for await (const rows of pages(source, table))
    if (rows.length) yield Buffer.from(toCsv(rows.map((row) => columns.map((column) => cell(row[column])))));
}

/** A value as a cell: JSON for what has parts, an ISO instant for a date, nothing for null. */
function cell(value: unknown): string | number {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string") return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

async function addPictures(source: DataSource, add: (id: string) => void): Promise<void> {
  for (const id of source.pictureIds) add(id);
  for await (const rows of pages(source, "listing_photos")) for (const { id } of rows) add(String(id));
}

/** An empty file for a picture that is gone: its row still names it. */
async function* picture({ readPicture }: DataSource, id: string): AsyncGenerator<Buffer> {
  const bytes = await readPicture(id);
  if (bytes) yield Buffer.from(bytes);
}
