import { PLANS, type Resource } from "@katek/config";
import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import { LimitReached } from "./errors";
import type { Organization } from "./organization";

/** The calendar month in the organization's own time zone, such as `2026-11`. */
export function usagePeriod(organization: Organization, at: Date): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: organization.timeZone, year: "numeric", month: "2-digit" });
  const value = (type: string) => parts.formatToParts(at).find((part) => part.type === type)?.value ?? "";
  return `${value("year")}-${value("month")}`;
}

const WORDS: Record<Resource, string> = { ai_answers: "AI answers", api_requests: "API requests" };

/** What the plan allows in a month; null is no limit. While a plan is only tried, Enterprise has the limits of Pro. */
export function monthlyLimit({ plan, trialEndsAt }: Organization, resource: Resource): number | null {
  return PLANS[plan === "enterprise" && trialEndsAt ? "pro" : plan].limits[resource];
}

/**
 * Counts one use against the plan, under the row's lock.
 * @throws LimitReached when the month's limit is used up; nothing is counted then.
 */
export async function countUse(tx: Tx, organization: Organization, resource: Resource, at: Date): Promise<void> {
  const limit = monthlyLimit(organization, resource);
  const counted = await tx.execute(sql`
    insert into usage_counters (organization_id, resource, period, used)
    select ${organization.id}::uuid, ${resource}, ${usagePeriod(organization, at)}, 1 where ${limit}::int is null or ${limit}::int > 0
    on conflict (organization_id, resource, period) do update set used = usage_counters.used + 1
    where ${limit}::int is null or usage_counters.used < ${limit}::int
    returning used`);
  if (!counted.length)
    throw new LimitReached("plan_limit_reached", `This month's ${limit} ${WORDS[resource]} are used up.`, {
      resource,
      limit,
    });
}
