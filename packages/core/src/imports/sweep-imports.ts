import { imports, organizations } from "@katek/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { platformCommand } from "../kernel";

/** How long a file may be on its way before its sender counts as gone, in milliseconds. */
export const RECEIVING_AT_MOST_MS = 60 * 60 * 1000;

/**
 * Deletes, for every organization, what a process left that was killed while it received a file: imports that have been
 * receiving for over an hour of their organization's time, and the parts of the file kept so far.
 * @returns how many there were.
 */
export const sweepImports = platformCommand({
  name: "imports.sweep",
  permission: "imports:run",
  input: z.object({}),
  async run({ tx, now }) {
    const before = new Date(now().getTime() - RECEIVING_AT_MOST_MS).toISOString();
    const stuck = tx
      .select({ id: imports.id })
      .from(imports)
      .innerJoin(organizations, eq(organizations.id, imports.organizationId))
      .where(
        and(
          eq(imports.status, "receiving"),
          sql`${imports.createdAt} < ${before}::timestamptz + ${organizations.clockOffsetMs} * interval '1 ms'`,
        ),
      );
    const gone = await tx
      .delete(imports)
      .where(and(eq(imports.status, "receiving"), inArray(imports.id, stuck)))
      .returning({ id: imports.id });
    return { swept: gone.length };
  },
});
