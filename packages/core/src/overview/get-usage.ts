import { PLANS } from "@katek/config";
import { usageCounters } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { usagePeriod } from "../kernel/usage";

/** What is used up of the plan this month. `limit` is null where there is none. */
export const getUsage = query({
  name: "overview.usage",
  permission: "overview:read",
  input: z.object({}),
  async run({ tx, organization, now }) {
    const [counter] = await tx
      .select({ used: usageCounters.used })
      .from(usageCounters)
      .where(and(eq(usageCounters.resource, "ai_answers"), eq(usageCounters.period, usagePeriod(organization, now()))));
    const { name, limits } = PLANS[organization.plan];
    return { plan: name, used: counter?.used ?? 0, limit: limits.ai_answers };
  },
});
