import { leads } from "@katek/db/schema";
import { and, count, desc, eq } from "drizzle-orm";
import { type TransactionContext, visibleLeads } from "../kernel";
import { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";
import type { WaitingLead } from "./schemas";

const MOST = 5;

/** The newest leads whom nobody has contacted yet, and how many there are in all. */
export async function waiting({
  tx,
  actor,
  organization,
}: TransactionContext): Promise<{ leads: WaitingLead[]; total: number }> {
  const which = and(eq(leads.stage, "new"), visibleLeads(actor));
  const rows = await tx
    .select({
      id: leads.id,
      name: leads.name,
      email: leads.email,
      phone: leads.phone,
      score: leads.score,
      wants: leads.wants,
      source: leads.source,
      createdAt: leads.createdAt,
    })
    .from(leads)
    .where(which)
    .orderBy(desc(leads.createdAt), desc(leads.id))
    .limit(MOST);
  const [all] = await tx.select({ total: count() }).from(leads).where(which);
  return {
    leads: rows.map(({ wants, ...lead }) => ({ ...lead, wants: inWords(wants, organization.currency) })),
    total: all?.total ?? 0,
  };
}

/** Filters as a person reads them; what is none says nothing. */
export function inWords(filters: unknown, currency: string): string[] {
  const parsed = SearchFilters.safeParse(filters);
  return parsed.success ? filterChips(parsed.data, currency).map(({ label }) => label) : [];
}
