import { apiKeys, users } from "@katek/db/schema";
import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { ApiKeySummary } from "./schemas";

/** How long a key that works no more is still shown. */
const SHOWN_DAYS = 30;
const MOST = 200;

/** The organization's keys, the newest first: those that work, and those that ended in the last thirty days. */
export const listKeys = query({
  name: "keys.list",
  permission: "keys:manage",
  input: z.object({}),
  async run({ tx, now }): Promise<ApiKeySummary[]> {
    const at = now();
    const rows = await tx
      .select({
        id: apiKeys.id,
        name: apiKeys.name,
        prefix: apiKeys.prefix,
        permissions: apiKeys.permissions,
        madeBy: users.name,
        createdAt: apiKeys.createdAt,
        expiresAt: apiKeys.expiresAt,
        lastUsedAt: apiKeys.lastUsedAt,
        revokedAt: apiKeys.revokedAt,
      })
      .from(apiKeys)
      .leftJoin(users, eq(users.id, apiKeys.createdBy))
      .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
      .limit(MOST);
    const since = at.getTime() - SHOWN_DAYS * 86_400_000;
    return rows.flatMap((row) => {
      const expired = row.expiresAt !== null && row.expiresAt <= at;
      const endedAt = row.revokedAt ?? (expired ? row.expiresAt : null);
      if (endedAt && endedAt.getTime() < since) return [];
      return [{ ...row, state: row.revokedAt ? ("revoked" as const) : expired ? "expired" : "active" }];
    });
  },
});
