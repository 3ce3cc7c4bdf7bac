import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { SearchFilters } from "../search/schemas";
import { type Period, within } from "./period";
import { conversationIsVisible } from "./visibility";
import { inWords } from "./waiting";

const MOST = 4;

export interface NotFoundSearch {
  /** What was asked for beside the places, in words. */
  wishes: string[];
  places: string[];
  /** In how many conversations. */
  buyers: number;
}

/** What buyers asked for in the period when no home passed, the most often first. */
export async function askedNotFound(
  { tx, actor, organization }: TransactionContext,
  period: Period,
): Promise<NotFoundSearch[]> {
  const rows = await tx.execute<{ filters: unknown; buyers: number }>(sql`
    select m.search->'filters' as filters, count(distinct c.id)::int as buyers
    from conversations c join messages m on m.conversation_id = c.id
    left join leads on leads.id = c.lead_id
    where ${within(period, sql`c.created_at`)} and m.search->>'total' = '0' and m.search->'filters' <> '{}'::jsonb
      and ${conversationIsVisible(actor)}
    group by 1 order by 2 desc, 1 limit ${MOST}`);
  return rows.flatMap(({ filters, buyers }) => {
    const parsed = SearchFilters.safeParse(filters);
    if (!parsed.success) return [];
    const { places, ...others } = parsed.data;
    const words = (some: SearchFilters) => inWords(some, organization.currency);
    return [{ wishes: words(others), places: words({ places }), buyers }];
  });
}
