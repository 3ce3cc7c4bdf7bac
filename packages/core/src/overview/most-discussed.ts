import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { listingCards, streetOf } from "../listings";
import { type Period, within } from "./period";
import { conversationIsVisible } from "./visibility";

const MOST = 3;

export interface DiscussedHome {
  id: string;
  address: string | null;
  photoId: string | null;
  conversations: number;
}

/** The homes that were shown in the most conversations of the period. */
export async function mostDiscussed({ tx, actor }: TransactionContext, period: Period): Promise<DiscussedHome[]> {
  const rows = await tx.execute<{ id: string; conversations: number }>(sql`
    select listing.id, count(distinct c.id)::int as conversations
    from conversations c join messages m on m.conversation_id = c.id
    cross join lateral jsonb_path_query(m.parts, '$[*].listingIds[*]') shown
    cross join lateral (select shown #>> '{}' as id) listing
    left join leads on leads.id = c.lead_id
    where ${within(period, sql`c.created_at`)} and ${conversationIsVisible(actor)}
      and exists (select from listings l where l.id = listing.id::uuid)
    group by 1 order by 2 desc, 1 limit ${MOST}`);
  const cards = await listingCards(
    tx,
    rows.map(({ id }) => id),
  );
  return cards.map(({ id, address, place, photos }) => ({
    id,
    address: address && streetOf(address, place),
    photoId: photos[0]?.id ?? null,
    conversations: rows.find((row) => row.id === id)?.conversations ?? 0,
  }));
}
