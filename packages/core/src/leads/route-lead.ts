import { leads, memberships, users } from "@katek/db/schema";
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";

/**
 * Who gets a new lead: with `round_robin` the agent whose last one is the longest ago (admins and owners where there is no
 * agent), with `first_to_claim` nobody. Whose account waits to be deleted gets none. Call it under {@link lockContacts}, or two leads go to the same person.
 */
export async function routeLead({ tx, organization }: TransactionContext): Promise<string | null> {
  if (organization.leadRouting === "first_to_claim") return null;
  return (await whoIsNext(tx))[0] ?? null;
}

/** The agents in the order of their turns; the admins and owners where there is no agent. @param except who gets none. */
export async function whoIsNext(tx: TransactionContext["tx"], except?: string): Promise<string[]> {
  const agents = await inTurn(tx, ["agent"], except);
  const next = agents.length ? agents : await inTurn(tx, ["admin", "owner"], except);
  return next.map(({ userId }) => userId);
}

const inTurn = (tx: TransactionContext["tx"], roles: ("agent" | "admin" | "owner")[], except?: string) =>
  tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .innerJoin(users, and(eq(users.id, memberships.userId), isNull(users.deletionDueAt)))
    .leftJoinLateral(
      tx
        .select({ at: leads.createdAt, id: leads.id })
        .from(leads)
        .where(eq(leads.assigneeId, memberships.userId))
        .orderBy(sql`${leads.createdAt} desc, ${leads.id} desc`)
        .limit(1)
        .as("last"),
      sql`true`,
    )
    .where(and(inArray(memberships.role, roles), except ? ne(memberships.userId, except) : undefined))
    .orderBy(
      sql`"last"."created_at" nulls first, "last"."id" nulls first, ${memberships.createdAt}, ${memberships.userId}`,
    );
