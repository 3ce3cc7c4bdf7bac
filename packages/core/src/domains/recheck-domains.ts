import { organizationDomains, organizations } from "@katek/db/schema";
import { and, asc, eq, isNotNull, lt } from "drizzle-orm";
import { z } from "zod";
import { execute, KatekError, platformQuery, type Runtime } from "../kernel";
import { checkDomain } from "./check-domain";

const DAY_MS = 86_400_000;
/** How many names one run asks for; the rest has its turn in the next. */
const AT_ONCE = 200;
const SYSTEM = { kind: "system", id: "domains.recheck" } as const;

/** The proven names that nobody has asked the DNS for since a day, longest ago first. */
export const listDueDomains = platformQuery({
  name: "domains.due",
  permission: "domains:find",
  input: z.object({}),
  run: ({ tx, now }) =>
    tx
      .select({ domainId: organizationDomains.id, organization: organizations })
      .from(organizationDomains)
      .innerJoin(organizations, eq(organizations.id, organizationDomains.organizationId))
      .where(
        and(
          isNotNull(organizationDomains.verifiedAt),
          lt(organizationDomains.checkedAt, new Date(now().getTime() - DAY_MS)),
        ),
      )
      .orderBy(asc(organizationDomains.checkedAt))
      .limit(AT_ONCE),
});

/**
 * Asks the DNS again for every proven name once a day: one that was sold, or whose owner left, stops showing a page that
 * is not its owner's.
 * @returns how many were asked for, and how many of them show the page no longer.
 */
export async function recheckDomains(runtime: Runtime): Promise<{ checked: number; lost: number }> {
  const due = await execute(runtime, { actor: SYSTEM, organization: null }, listDueDomains, {});
  let lost = 0;
  for (const { domainId, organization } of due) {
    try {
      const { domain } = await execute(runtime, { actor: SYSTEM, organization }, checkDomain, { domainId });
      if (!domain.verifiedAt) lost++;
    } catch (error) {
      // It was removed meanwhile, or another's claim came first.
      if (!(error instanceof KatekError)) throw error;
    }
  }
  return { checked: due.length, lost };
}
