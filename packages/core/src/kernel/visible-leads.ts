import { leads } from "@katek/db/schema";
import { eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "./actor";

/**
 * The condition on `leads` that every read of leads, their conversations, timelines and figures joins: agents see their
 * own and those of nobody; admins, owners, keys and jobs all of them; a visitor none.
 */
export function visibleLeads(actor: Actor): SQL | undefined {
  if (actor.kind === "visitor" || actor.kind === "webhook") return sql`false`;
  if (actor.kind !== "user" || actor.role !== "agent") return undefined;
  return or(eq(leads.assigneeId, actor.id), isNull(leads.assigneeId));
}
