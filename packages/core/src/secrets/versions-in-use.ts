import { count, sql } from "drizzle-orm";
import { z } from "zod";
import { platformQuery, SEALED_COLUMNS, type SealedColumn } from "../kernel";
import { SEALED_NAMES } from "./rotate-batch";

/** How many secrets are sealed under each version of the key. A version that is not there may be dropped. */
export const versionsInUse = platformQuery({
  name: "secrets.versions",
  permission: "secrets:rotate",
  input: z.object({}),
  async run({ tx }): Promise<Record<string, number>> {
    const versions: Record<string, number> = {};
    for (const name of SEALED_NAMES) {
      const { table, column }: SealedColumn = SEALED_COLUMNS[name];
      const version = sql<string>`split_part(${column}, '.', 1)`;
      for (const each of await tx.select({ version, secrets: count() }).from(table).groupBy(version))
        versions[each.version] = (versions[each.version] ?? 0) + each.secrets;
    }
    return versions;
  },
});
