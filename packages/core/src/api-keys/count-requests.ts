import { usageCounters } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { command, query } from "../kernel";
import { monthlyLimit, usagePeriod } from "../kernel/usage";

const RESOURCE = "api_requests";

/** Adds requests to the month's counter, many at once. @returns the month with what is used, and the plan's limit or null. */
export const countRequests = command({
  name: "keys.countRequests",
  permission: "keys:admit",
  input: z.object({ requests: z.int().min(0) }),
  async run({ tx, organization, now }, { requests }) {
    const period = usagePeriod(organization, now());
    const [counter] = await tx
      .insert(usageCounters)
      .values({ organizationId: organization.id, resource: RESOURCE, period, used: requests })
      .onConflictDoUpdate({
        target: [usageCounters.organizationId, usageCounters.resource, usageCounters.period],
        set: { used: sql`${usageCounters.used} + ${requests}` },
      })
      .returning({ used: usageCounters.used });
    return { period, used: counter?.used ?? 0, limit: monthlyLimit(organization, RESOURCE) };
  },
});

/** How many requests the organization's keys sent this month. `limit` is null where there is none. */
export const readRequests = query({
  name: "keys.requests",
  permission: "keys:manage",
  input: z.object({}),
  async run({ tx, organization, now }) {
    const [counter] = await tx
      .select({ used: usageCounters.used })
      .from(usageCounters)
      .where(and(eq(usageCounters.resource, RESOURCE), eq(usageCounters.period, usagePeriod(organization, now()))));
    return { used: counter?.used ?? 0, limit: monthlyLimit(organization, RESOURCE) };
  },
});
