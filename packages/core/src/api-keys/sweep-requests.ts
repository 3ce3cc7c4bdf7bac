import { idempotencyKeys, organizations, rateLimits } from "@katek/db/schema";
import { lt, sql } from "drizzle-orm";
import { z } from "zod";
import { KEPT_HOURS, platformCommand } from "../kernel";

/** Counters are of an hour or a day at most, and of no use once they have run out. */
const OLD_COUNTER_MS = 60_000;

/**
 * Forgets, for every organization, answers that were kept for a day of its time, and counters of rate limits that have run
 * out. @returns how many of each there were.
 */
export const sweepRequests = platformCommand({
  name: "keys.sweep",
  permission: "keys:admit",
  input: z.object({}),
  async run({ tx, now }) {
    const at = now().getTime();
    const before = new Date(at - KEPT_HOURS * 3_600_000).toISOString();
    const old = sql`${idempotencyKeys.createdAt} < ${before}::timestamptz + (
      select ${organizations.clockOffsetMs} * interval '1 ms' from ${organizations} where ${organizations.id} = ${idempotencyKeys.organizationId})`;
    const answers = await tx.delete(idempotencyKeys).where(old).returning({ key: idempotencyKeys.key });
    const counters = await tx
      .delete(rateLimits)
      .where(lt(rateLimits.expire, new Date(at - OLD_COUNTER_MS)))
      .returning({ key: rateLimits.key });
    return { answers: answers.length, counters: counters.length };
  },
});
