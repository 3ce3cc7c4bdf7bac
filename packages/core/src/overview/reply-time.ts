import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { earliest, happened, type Period } from "./period";
import { conversationIsVisible } from "./visibility";

/** From a conversation's first message to its first whole answer, in milliseconds: the median; null where there is none. */
export async function replyTime(
  { tx, actor }: TransactionContext,
  period: Period,
): Promise<{ now: number | null; before: number | null }> {
  const first = (name: string, condition = sql`true`) => sql`(
    select payload->>'conversationId' as id, min(occurred_at) as at from events
    where name = ${name} and occurred_at > ${earliest(period)} and ${condition} group by 1)`;
  const rows = await tx.execute<{ is_now: boolean; ms: number }>(sql`
    select h.is_now,
      percentile_cont(0.5) within group (order by extract(epoch from answered.at - received.at) * 1000)::float8 as ms
    from ${happened(period, "conversation.started")} h
    join ${first("message.received")} received on received.id = h.payload->>'conversationId'
    join ${first("message.answered", sql`payload->>'status' = 'complete'`)} answered on answered.id = received.id
    left join conversations c on c.id = received.id::uuid
    left join leads on leads.id = c.lead_id
    where ${conversationIsVisible(actor)} group by 1`);
  const of = (now: boolean) => rows.find(({ is_now }) => is_now === now)?.ms ?? null;
  return { now: of(true), before: of(false) };
}
