import type { Tx } from "@katek/db";
import { memberships, organizations } from "@katek/db/schema";
import { asc, eq, sql } from "drizzle-orm";

/**
 * What becomes of a person's organizations without them. Needs the system role.
 *
 * - `alone`: nobody else is a member; they go with the account.
 * - `stranded`: others are, but none of them is an owner; the account cannot go before one is.
 *
 * @param others `staying`: others whose account waits to be deleted too are not counted, as for what a person asks. `all`: they
 * are, as for what is deleted on its day, since they can keep theirs until their own.
 */
export async function organizationsWithout(tx: Tx, userId: string, others: "staying" | "all") {
  const counted = others === "all" ? sql`true` : sql`u.deletion_due_at is null`;
  const of = sql`from memberships o join users u on u.id = o.user_id where o.organization_id = ${organizations.id} and o.user_id <> ${userId}::uuid and ${counted}`;
  const rows = await tx
    .select({
      id: organizations.id,
      name: organizations.name,
      others: sql<number>`(select count(*)::int ${of})`,
      otherOwners: sql<number>`(select count(*)::int ${of} and o.role = 'owner')`,
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
