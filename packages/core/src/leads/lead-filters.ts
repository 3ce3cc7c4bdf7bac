import { leads } from "@katek/db/schema";
import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Actor, type TransactionContext, visibleLeads } from "../kernel";
import type { LeadFilters } from "./schemas";

/** The leads that this actor may see and that pass the filters, of any stage. */
export const leadsThatPass = (
  { actor }: TransactionContext,
  { search, assignee, source }: LeadFilters,
): SQL | undefined =>
  and(
    visibleLeads(actor),
    search ? matches(search) : undefined,
    assignedTo(actor, assignee),
    source ? eq(leads.source, source) : undefined,
  );

function assignedTo(actor: Actor, assignee: LeadFilters["assignee"]): SQL | undefined {
  if (!assignee) return undefined;
  if (assignee === "nobody") return isNull(leads.assigneeId);
  if (assignee !== "me") return eq(leads.assigneeId, assignee);
  return actor.kind === "user" ? eq(leads.assigneeId, actor.id) : sql`false`;
}

function matches(search: string): SQL | undefined {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  // "555-014" finds +1555014…, "07700" finds +447700….
  const digits = /^[\d\s().+\-/]+$/.test(search) ? search.replace(/\D/g, "").replace(/^0+/, "") : "";
  return or(
    sql`${leads.name} ilike ${like(search)}`,
    sql`${leads.email} ilike ${like(search)}`,
    digits.length >= 3 ? sql`${leads.phone} like ${like(digits)}` : undefined,
  );
}

/** How many leads of each stage pass, and all of them. */
export async function countByStage({ tx }: TransactionContext, condition: SQL | undefined) {
  const rows = await tx
    .select({ stage: leads.stage, n: sql<number>`count(*)`.mapWith(Number) })
    .from(leads)
    .where(condition)
    .groupBy(leads.stage);
  const counts = { all: 0, new: 0, contacted: 0, qualified: 0, converted: 0, lost: 0 };
  for (const { stage, n } of rows) {
    counts[stage] = n;
    counts.all += n;
  }
  return counts;
}
