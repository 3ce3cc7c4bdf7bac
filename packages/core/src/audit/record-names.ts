import type { Tx } from "@katek/db";
import {
  apiKeys,
  invitations,
  leads,
  listings,
  memberships,
  organizationDomains,
  users,
  webhookEndpoints,
} from "@katek/db/schema";
import { eq, inArray, sql } from "drizzle-orm";

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * What the records are called today that entries speak of by id: members, leads, endpoints, homes, keys, host names
 * and invited addresses of this organization.
 * Whoever or whatever is not there any more has no name.
 */
export async function recordNames(tx: Tx, spoken: unknown[]): Promise<Record<string, string>> {
  const ids = [...new Set(JSON.stringify(spoken).match(UUID) ?? [])];
  if (!ids.length) return {};
  const found = [
    await tx
      .select({ id: users.id, name: users.name })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(inArray(memberships.userId, ids)),
    await tx
      .select({ id: leads.id, name: sql<string | null>`coalesce(${leads.name}, ${leads.email}, ${leads.phone})` })
      .from(leads)
      .where(inArray(leads.id, ids)),
    await tx
      .select({ id: webhookEndpoints.id, name: webhookEndpoints.name })
      .from(webhookEndpoints)
      .where(inArray(webhookEndpoints.id, ids)),
    await tx
      .select({ id: listings.id, name: listings.unparsedAddress })
      .from(listings)
      .where(inArray(listings.id, ids)),
    await tx.select({ id: apiKeys.id, name: apiKeys.name }).from(apiKeys).where(inArray(apiKeys.id, ids)),
    await tx
      .select({ id: invitations.id, name: invitations.email })
      .from(invitations)
      .where(inArray(invitations.id, ids)),
    await tx
      .select({ id: organizationDomains.id, name: organizationDomains.hostname })
      .from(organizationDomains)
      .where(inArray(organizationDomains.id, ids)),
  ].flat();
  return Object.fromEntries(found.flatMap(({ id, name }) => (name ? [[id, name]] : [])));
}
