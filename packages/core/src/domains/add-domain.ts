import { randomBytes } from "node:crypto";
import { organizationDomains, organizations } from "@katek/db/schema";
import { count, eq } from "drizzle-orm";
import { Conflict, command, Invalid } from "../kernel";
import { shownDomain } from "./list-domains";
import { AddDomainInput, MOST_DOMAINS } from "./schemas";

/**
 * Claims a host name. It shows nothing before its record was found, so a claim keeps nobody else from the name.
 * @throws Conflict when the organization has claimed it already, or ten others, Invalid (`own_host`) for
 * one of KaTek's own.
 */
export const addDomain = command({
  name: "domains.add",
  permission: "domains:write",
  input: AddDomainInput,
  async run({ tx, organization, ownHosts, newId, now }, { hostname }) {
    mustNotBeOurs(hostname, ownHosts);
    // Two at once would both find room.
    await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("no key update");
    const [there] = await tx.select({ n: count() }).from(organizationDomains);
    if ((there?.n ?? 0) >= MOST_DOMAINS)
      throw new Conflict("too_many_domains", `There are ${MOST_DOMAINS} addresses already. Remove one first.`);
    const [made] = await tx
      .insert(organizationDomains)
      .values({
        organizationId: organization.id,
        id: newId(),
        hostname,
        token: randomBytes(16).toString("hex"),
        createdAt: now(),
      })
      .onConflictDoNothing({ target: [organizationDomains.organizationId, organizationDomains.hostname] })
      .returning();
    if (!made) throw new Conflict("domain_claimed", `${hostname} is on the list already.`);
    return shownDomain(made);
  },
  audit: ({ hostname }, { id }) => ({ target: id, after: { hostname } }),
});

function mustNotBeOurs(hostname: string, ownHosts: readonly string[]): void {
  if (!ownHosts.some((own) => hostname === own || hostname.endsWith(`.${own}`))) return;
  const message = `${hostname} is one of KaTek’s own. Use a host name that belongs to you.`;
  throw new Invalid("own_host", message, { issues: [{ path: "hostname", message }] });
}
