import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { daysOf, happened, type Period } from "./period";
import type { Compared, DayFigures } from "./schemas";
import { conversationIsVisible, leadIsVisible } from "./visibility";

interface Counted extends Record<string, unknown> {
  day: string;
  is_now: boolean;
  n: number;
}

/** Conversations begun and leads won, day by day and in all. */
export async function dailyFigures(
  { tx, actor }: TransactionContext,
  period: Period,
): Promise<{ series: DayFigures[]; conversations: Compared; leads: Compared; leadsFromConversations: number }> {
  const conversations = await tx.execute<Counted>(sql`
    select h.day::text as day, h.is_now, count(*)::int as n
    from ${happened(period, "conversation.started")} h
    left join conversations c on c.id = (h.payload->>'conversationId')::uuid
    left join leads on leads.id = c.lead_id
    where ${conversationIsVisible(actor)} group by 1, 2`);
  const leads = await tx.execute<Counted & { from_conversations: number }>(sql`
    select h.day::text as day, h.is_now, count(*)::int as n,
      count(*) filter (where h.payload->>'conversationId' is not null)::int as from_conversations
    from ${happened(period, "lead.created")} h
    left join leads on leads.id = (h.payload->>'leadId')::uuid
    where ${leadIsVisible(actor)} group by 1, 2`);
  const days = daysOf(period);
  const conversationsOn = new Map(conversations.map(({ day, n }) => [day, n]));
  const leadsOn = new Map(leads.map(({ day, n }) => [day, n]));
  return {
    series: days.map((day) => ({
      day,
      conversations: conversationsOn.get(day) ?? 0,
      leads: leadsOn.get(day) ?? 0,
      previous: conversationsOn.get(daysBefore(day, period.days)) ?? 0,
    })),
    conversations: compared(conversations),
    leads: compared(leads),
    leadsFromConversations: sum(leads.filter(({ is_now }) => is_now).map((row) => row.from_conversations)),
  };
}

const compared = (rows: Counted[]): Compared => ({
  now: sum(rows.filter(({ is_now }) => is_now).map(({ n }) => n)),
  before: sum(rows.filter(({ is_now }) => !is_now).map(({ n }) => n)),
});

const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
