import { asc, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { EXPORTED_NAMES, EXPORTED_TABLES, type ExportedTable } from "./exported-tables";

/** Rows of a page: a page is all that the export holds in memory. */
const PAGE_ROWS = 500;

/** The values of a table's key, as text. */
const Key = z.array(z.string().max(400)).max(4);

/** A row of the export by the names of its columns. Dates and JSON as they are. */
export type ExportedRow = Record<string, unknown>;

/**
 * A page of a table of the export, in the order of its key. Each is a transaction of its own, so that a long download holds
 * none open. `after` is the key of the last row of the page before.
 */
export const readExportPage = query({
  name: "takeout.page",
  permission: "organizations:export",
  input: z.object({ table: z.enum(EXPORTED_NAMES), after: Key.optional() }),
  async run({ tx }, { table: name, after }): Promise<{ rows: ExportedRow[]; after: string[] | null }> {
    const { table, columns, key }: ExportedTable = EXPORTED_TABLES[name];
    const keyText = sql<string>`json_build_array(${sql.join(
      key.map((column) => sql`${column}::text`),
      sql`, `,
    )})::text`;
    const rows = await tx
      .select({ row: columns, key: keyText })
      .from(table)
      .where(after?.length === key.length ? beyond(key, after) : undefined)
      .orderBy(...key.map((column) => asc(column)))
      .limit(PAGE_ROWS);
    return {
      rows: rows.map(({ row }) => row as ExportedRow),
      after: rows.length === PAGE_ROWS ? Key.parse(JSON.parse(rows.at(-1)?.key ?? "")) : null,
    };
  },
});

const beyond = (key: ExportedTable["key"], after: string[]) =>
  sql`(${sql.join([...key], sql`, `)}) > (${sql.join(
    key.map((column, index) => sql`${after[index]}::${sql.raw(column.getSQLType())}`),
    sql`, `,
  )})`;
