import type { Tx } from "@katek/db";
import { memberships, organizations } from "@katek/db/schema";
import { asc, eq, sql } from "drizzle-orm";

/**
 * What becomes of a person's organizations without them. Needs the system role.
 *
 * - `alone`: nobody else is a member; they go with the account.
 * - `stranded`: others are, but none of them is an owner; the account cannot go before one is.
 */
export async function organizationsWithout(tx: Tx, userId: string) {
  const rows = await tx
    .select({
      id: organizations.id,
      name: organizations.name,
      others: sql<number>`(select count(*)::int from memberships o where o.organization_id = ${organizations.id} and o.user_id <> ${userId}::uuid)`,
      otherOwners: sql<number>`(select count(*)::int from memberships o where o.organization_id = ${organizations.id} and o.user_id <> ${userId}::uuid and o.role = 'owner')`,
    })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(organizations.name), asc(organizations.id));
  const named = (some: typeof rows) => some.map(({ id, name }) => ({ id, name }));
  return {
    alone: named(rows.filter(({ others }) => !others)),
    stranded: named(rows.filter(({ others, otherOwners }) => others && !otherOwners)),
  };
}
