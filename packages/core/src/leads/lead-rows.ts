import type { Tx } from "@katek/db";
import { leads, users } from "@katek/db/schema";
import { and, eq, type SQL } from "drizzle-orm";
import { NotFound, type TransactionContext, visibleLeads } from "../kernel";
import { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";
import { phoneInWords } from "./phone-in-words";
import type { Colleague, LeadSummary } from "./schemas";

type LeadRow = typeof leads.$inferSelect;

/** The lead, locked, if this actor may see it. @throws NotFound */
export async function ownLead({ tx, actor }: TransactionContext, leadId: string): Promise<LeadRow> {
  const [lead] = await tx
    .select()
    .from(leads)
    .where(and(eq(leads.id, leadId), visibleLeads(actor)))
    .for("update");
  return lead ?? noSuchLead();
}

export const noSuchLead = (): never => {
  throw new NotFound("lead_not_found", "There is no such lead, or it is a colleague's.");
};

/** Leads with who takes care of each. Add an order and a limit. */
export const selectLeads = (tx: Tx, condition: SQL | undefined) =>
  tx
    .select({ lead: leads, assigneeName: users.name })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.assigneeId))
    .where(condition)
    .$dynamic();

export function leadSummary(
  { lead, assigneeName }: { lead: LeadRow; assigneeName: string | null },
  { currency, country }: { currency: string; country: string },
): LeadSummary {
  const { id, name, email, phone, stage, source, score, createdAt, lastActivityAt } = lead;
  const assignee: Colleague | null = lead.assigneeId
    ? { id: lead.assigneeId, name: assigneeName ?? "A former member" }
    : null;
  const wants = filterChips(SearchFilters.catch({}).parse(lead.wants), currency);
  const words = phone ? phoneInWords(phone, country) : null;
  return {
    id,
    name,
    email,
    phone,
    phoneInWords: words,
    stage,
    source,
    assignee,
    wants,
    score,
    createdAt,
    lastActivityAt,
  };
}
