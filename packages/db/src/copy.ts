import { finished } from "node:stream/promises";
import { driverOf, type Tx } from "./tenancy";

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
/** Most values hold nothing special: looking first is much cheaper than replacing. */
const escaped = (value: string) =>
  SPECIAL.test(value) ? value.replace(/[\\\n\r\t]/g, (special) => ESCAPES[special] ?? special) : value;

/** A value as COPY's text format wants it. Objects become JSON; null becomes NULL. */
export function copyValue(value: string | number | boolean | object | null): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  return typeof value === "object" ? escaped(JSON.stringify(value)) : String(value);
}

/**
 * COPY into a table. Only into one without row-level security, such as a temporary one: PostgreSQL refuses the others.
 * @param rows each an array in the order of `columns`, of strings from `copyValue`.
 * @throws when the data does not fit. The transaction is then over.
 */
export async function copyInto(tx: Tx, table: string, columns: string[], rows: Iterable<string[]>): Promise<void> {
  const sql = driverOf(tx);
  // The simple protocol: its COPY ends by itself. In the extended one the server swallows the Sync that the driver has
  // sent already, and waits for another.
  const stream = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.simple().writable();
  const over = finished(stream);
  over.catch(() => {}); // awaited below
  const written = (text: string) => new Promise<void>((resolve) => stream.write(text, () => resolve()));
  let buffer = "";
  for (const row of rows) {
    buffer += `${row.join("\t")}\n`;
    if (buffer.length < 256 * 1024) continue;
    await written(buffer);
    buffer = "";
  }
  if (buffer) await written(buffer);
  stream.end();
  await over;
}
