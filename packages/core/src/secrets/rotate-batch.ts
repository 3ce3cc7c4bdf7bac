import type { Tx } from "@katek/db";
import { and, asc, eq, notLike, sql } from "drizzle-orm";
import { z } from "zod";
import { type Cipher, placeOf, platformCommand, SEALED_COLUMNS, type SealedColumn, type SealedName } from "../kernel";

export const SEALED_NAMES = Object.keys(SEALED_COLUMNS) as [SealedName, ...SealedName[]];

/** Rows of one transaction: their owners wait for it no longer than a moment. */
const BATCH_ROWS = 200;

const Row = z.object({ organizationId: z.uuid(), id: z.uuid() });
type Row = z.output<typeof Row>;

/** What became of a batch. */
export interface RotatedBatch {
  /** Rows that are sealed under the current version now. */
  rotated: number;
  /** Rows that could not be opened, and stay as they are. */
  unreadable: Row[];
  /** Where the next batch begins; null at the end. */
  after: Row | null;
}

/**
 * Seals the next rows of a column under the current version of the key. Rows are locked while it is done, so that it is safe
 * beside a running app; each batch is a transaction, so that an interruption loses nothing and a second run goes on.
 */
export const rotateBatch = platformCommand({
  name: "secrets.rotateBatch",
  permission: "secrets:rotate",
  input: z.object({ column: z.enum(SEALED_NAMES), after: Row.nullable() }),
  async run({ tx, cipher }, { column: name, after }): Promise<RotatedBatch> {
    const { table, column }: SealedColumn = SEALED_COLUMNS[name];
    const rows = await tx
      .select({ organizationId: table.organizationId, id: table.id, sealed: column })
      .from(table)
      .where(
        and(
          notLike(column, `${cipher.current.replaceAll("_", "\\_")}.%`),
          after
            ? sql`(${table.organizationId}, ${table.id}) > (${after.organizationId}::uuid, ${after.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(asc(table.organizationId), asc(table.id))
      .limit(BATCH_ROWS)
      .for("update");
    const unreadable: Row[] = [];
    for (const row of rows as (Row & { sealed: string })[])
      if (!(await reseal(tx, cipher, name, row))) unreadable.push({ organizationId: row.organizationId, id: row.id });
    const last = rows.at(-1) as Row | undefined;
    return {
      rotated: rows.length - unreadable.length,
      unreadable,
      after: rows.length === BATCH_ROWS && last ? { organizationId: last.organizationId, id: last.id } : null,
    };
  },
});

/** @returns false for a secret that does not open: its key is gone, or it was changed. */
async function reseal(tx: Tx, cipher: Cipher, name: SealedName, row: Row & { sealed: string }): Promise<boolean> {
  const { table, column }: SealedColumn = SEALED_COLUMNS[name];
  const place = placeOf(name, row);
  let secret: string;
  try {
    secret = cipher.open(row.sealed, place);
  } catch {
    return false;
  }
  await tx
    .update(table)
    .set({ [propertyOf(table, column)]: cipher.seal(secret, place) } as never)
    .where(and(eq(table.organizationId, row.organizationId), eq(table.id, row.id)));
  return true;
}

/** What drizzle calls the column. */
const propertyOf = (table: SealedColumn["table"], column: SealedColumn["column"]): string =>
  Object.entries(table).find(([, each]) => each === column)?.[0] ?? column.name;
