import { auditEntries } from "@katek/db/schema";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { Invalid } from "../kernel";

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a page ended, as the next one is asked for. */
export const cursorAfter = (entry: { occurredAt: Date; id: string }): string =>
  `${entry.occurredAt.toISOString()}_${entry.id}`;

/** Entries older than the place of a cursor. @throws Invalid for one that was not made here. */
export function olderThan(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const place = Place.safeParse(cursor.split("_"));
  if (!place.success)
    throw new Invalid("invalid_cursor", "This page of the audit log is not there. Begin at the first.");
  const [at, id] = place.data;
  return sql`(${auditEntries.occurredAt}, ${auditEntries.id}) < (${at}::timestamptz, ${id}::uuid)`;
}
