import { leads } from "@katek/db/schema";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query, visibleLeads } from "../kernel";

const DAYS = 30;
const MOST = 5;

export interface Asker {
  leadId: string;
  name: string | null;
  conversationId: string;
  at: Date;
}

/**
 * In how many conversations of the last 30 days a home was shown, how many of them became leads, and who asked last. Leads that
 * one may not see are counted and not named.
 */
export const listingDemand = query({
  name: "listings.demand",
  permission: "conversations:read",
  input: z.object({ listingId: z.uuid() }),
  async run({ tx, actor, now }, { listingId }): Promise<{ conversations: number; leads: number; askers: Asker[] }> {
    const since = new Date(now().getTime() - DAYS * 86_400_000).toISOString();
    const shown = sql`select distinct c.id, c.lead_id, c.last_message_at
      from messages m join conversations c on c.id = m.conversation_id
      where m.created_at >= ${since}::timestamptz
        and m.parts @> ${JSON.stringify([{ type: "listings", listingIds: [listingId] }])}::jsonb`;
    const [counts] = await tx.execute<{ conversations: number; leads: number }>(
      sql`select count(*)::int as conversations, count(distinct lead_id)::int as leads from (${shown}) s`,
    );
    const askers = await tx.execute<{ id: string; name: string | null; conversation: string; at: string }>(sql`
      select leads.id, coalesce(leads.name, leads.email, leads.phone) as name, s.id as conversation, s.last_message_at as at
      from (${shown}) s join ${leads} on leads.id = s.lead_id
      where ${visibleLeads(actor) ?? sql`true`} order by s.last_message_at desc, s.id limit ${MOST}`);
    return {
      conversations: counts?.conversations ?? 0,
      leads: counts?.leads ?? 0,
      askers: askers.map(({ id, name, conversation, at }) => ({
        leadId: id,
        name,
        conversationId: conversation,
        at: new Date(at),
      })),
    };
  },
});
