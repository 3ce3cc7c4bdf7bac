import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import type { Sql } from "postgres";

const PIECE = 256 * 1024;

/** A bare COPY. Rows are in the order of `columns`, made of `copyValue`'s strings. */
export async function copyRows(sql: Sql, table: string, columns: string[], rows: Iterable<string[]>): Promise<void> {
  await copyText(sql, table, columns, pieces(rows));
}

/** A bare COPY of what is in COPY's text format already. */
export async function copyText(
  sql: Sql,
  table: string,
  columns: string[],
  text: Iterable<string> | AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(Readable.from(text), await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable());
}

/** A whole table in COPY's text format, into a file. */
export async function copyOut(sql: Sql, table: string, columns: string[], path: string): Promise<void> {
  const file = createWriteStream(path);
  const stream = await sql`copy ${sql(table)} (${sql(columns)}) to stdout`.readable();
  // Not `for await`: the driver pauses its socket for a slow reader and may leave it so after the last piece.
  stream.on("data", (piece: Buffer) => file.write(piece));
  await finished(stream);
  file.end();
  await finished(file);
}

function* pieces(rows: Iterable<string[]>): Generator<string> {
  let piece = "";
  for (const row of rows) {
    piece += `${row.join("\t")}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece) yield piece;
}
