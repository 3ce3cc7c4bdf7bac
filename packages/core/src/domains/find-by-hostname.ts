import { organizationDomains, organizations } from "@katek/db/schema";
import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** The organization that has proven this host name, or null. For whoever resolves the tenant of a request. */
export const findByHostname = platformQuery({
  name: "domains.find",
  permission: "domains:find",
  input: z.object({ hostname: z.string().max(300) }),
  async run({ tx }, { hostname }) {
    const [found] = await tx
      .select({ organization: organizations })
      .from(organizationDomains)
      .innerJoin(organizations, eq(organizations.id, organizationDomains.organizationId))
      .where(and(eq(organizationDomains.hostname, hostname.toLowerCase()), isNotNull(organizationDomains.verifiedAt)));
    return found?.organization ?? null;
  },
});
