import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import type { LeadSource } from "../leads/schemas";
import { happened, type Period } from "./period";
import { leadIsVisible } from "./visibility";

/** Where the period's new leads came from, the most first. */
export async function sources(
  { tx, actor }: TransactionContext,
  period: Period,
): Promise<{ source: LeadSource; count: number }[]> {
  const rows = await tx.execute<{ source: LeadSource; count: number }>(sql`
    select coalesce(h.payload->>'source', 'chat_page') as source, count(*)::int as count
    from ${happened(period, "lead.created")} h left join leads on leads.id = (h.payload->>'leadId')::uuid
    where h.is_now and ${leadIsVisible(actor)} group by 1 order by 2 desc, 1`);
  return rows.map(({ source, count }) => ({ source, count }));
}
