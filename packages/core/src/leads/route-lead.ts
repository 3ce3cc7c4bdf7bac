import { leads, memberships } from "@katek/db/schema";
import { eq, inArray, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";

/**
 * Who gets a new lead: with `round_robin` the agent whose last one is the longest ago (admins and owners where there is no
 * agent), with `first_to_claim` nobody. Call it under {@link lockContacts}, or two leads go to the same person.
 */
export async function routeLead({ tx, organization }: TransactionContext): Promise<string | null> {
  if (organization.leadRouting === "first_to_claim") return null;
  const [agent] = await inTurn(tx, ["agent"]);
  const [other] = agent ? [agent] : await inTurn(tx, ["admin", "owner"]);
  return other?.userId ?? null;
}

const inTurn = (tx: TransactionContext["tx"], roles: ("agent" | "admin" | "owner")[]) =>
  tx
    .select({ userId: memberships.userId })
    .from(memberships)
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
    .where(inArray(memberships.role, roles))
    .orderBy(
      sql`"last"."created_at" nulls first, "last"."id" nulls first, ${memberships.createdAt}, ${memberships.userId}`,
    )
    .limit(1);
