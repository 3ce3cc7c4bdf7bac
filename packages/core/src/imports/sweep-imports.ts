import { importChanges, imports, organizations } from "@katek/db/schema";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type PlatformContext, platformCommand, platformQuery } from "../kernel";
import { UNDO_DAYS } from "./schemas";

const HOUR_MS = 60 * 60 * 1000;

/** How long a file may be on its way before its sender counts as gone, in milliseconds. */
export const RECEIVING_AT_MOST_MS = HOUR_MS;
/** How long a file that was checked waits for a person's word, in milliseconds. */
export const CHECKED_AT_MOST_MS = 24 * HOUR_MS;
/** How long an import may be carried out before it is asked whether anybody still does, in milliseconds. */
export const UNFINISHED_AT_MOST_MS = 24 * HOUR_MS;

/**
 * Deletes, for every organization and by its own time, what is no longer of use: imports that have been receiving for over
 * an hour, since a process was killed while it received them; files that were checked a day ago and never imported; and
 * what listings were before an import that can no longer be undone.
 * @returns how many imports went, and how many former states of listings.
 */
export const sweepImports = platformCommand({
  name: "imports.sweep",
  permission: "imports:run",
  input: z.object({}),
  async run(context) {
    const { tx } = context;
    const receiving = await removeOlder(context, sql`${imports.status} = 'receiving'`, RECEIVING_AT_MOST_MS);
    const abandoned = await removeOlder(context, sql`${imports.status} in ('checking', 'checked')`, CHECKED_AT_MOST_MS);
    const settled = tx
      .select({ organizationId: imports.organizationId, id: imports.id })
      .from(imports)
      .innerJoin(organizations, eq(organizations.id, imports.organizationId))
      .where(
        and(
          inArray(imports.status, ["completed", "failed", "undone"]),
          olderThan(context, sql`${imports.finishedAt}`, UNDO_DAYS * 24 * HOUR_MS),
        ),
      );
    const former = await tx
      .delete(importChanges)
      .where(sql`(${importChanges.organizationId}, ${importChanges.importId}) in ${settled}`)
      .returning({ id: importChanges.listingId });
    return { swept: receiving + abandoned, former: former.length };
  },
});

/**
 * Imports of all organizations that were begun a day ago and are not over: whoever carried them out may be gone. One that waits
 * counts from when its file came, and the day that a checked one may have waited for a person's word.
 */
export const findUnfinished = platformQuery({
  name: "imports.findUnfinished",
  permission: "imports:run",
  input: z.object({}),
  async run(context) {
    const begun = sql`coalesce(${imports.startedAt}, ${imports.createdAt} + ${CHECKED_AT_MOST_MS} * interval '1 ms')`;
    return context.tx
      .select({ organizationId: imports.organizationId, importId: imports.id })
      .from(imports)
      .innerJoin(organizations, eq(organizations.id, imports.organizationId))
      .where(and(inArray(imports.status, ["waiting", "running"]), olderThan(context, begun, UNFINISHED_AT_MOST_MS)));
  },
});

/** Of an instant of an organization's own clock, whether it is longer ago than this. */
function olderThan({ now }: PlatformContext, at: SQL, ms: number): SQL {
  const before = new Date(now().getTime() - ms).toISOString();
  return sql`${at} < ${before}::timestamptz + ${organizations.clockOffsetMs} * interval '1 ms'`;
}

async function removeOlder(context: PlatformContext, state: SQL, ms: number): Promise<number> {
  const { tx } = context;
  const old = tx
    .select({ id: imports.id })
    .from(imports)
    .innerJoin(organizations, eq(organizations.id, imports.organizationId))
    .where(and(state, olderThan(context, sql`${imports.createdAt}`, ms)));
  const gone = await tx
    .delete(imports)
    .where(and(state, inArray(imports.id, old)))
    .returning({ id: imports.id });
  return gone.length;
}
