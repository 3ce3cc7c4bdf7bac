import type { Tx } from "@katek/db";
import { conversations, messages } from "@katek/db/schema";
import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { buyerCards } from "../listings";
import { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";
import { shownFailure } from "./failures";
import { ownAnswer } from "./own-answer";
import type { ShownConversation, ShownMessage, ShownSearch } from "./schemas";

type MessageRow = typeof messages.$inferSelect;

/** The visitor's latest conversation, or null when there is none. */
export const currentConversation = query({
  name: "conversations.current",
  permission: "chat:read",
  input: z.object({}),
  async run({ tx, actor, organization }): Promise<ShownConversation | null> {
    const [conversation] = await tx
      .select()
      .from(conversations)
      .where(eq(conversations.visitorId, actor.id))
      .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
      .limit(1);
    if (!conversation) return null;
    const rows = await tx
      .select()
      .from(messages)
      .where(eq(messages.conversationId, conversation.id))
      .orderBy(asc(messages.position));
    return {
      id: conversation.id,
      messages: rows.map(shownMessage),
      homes: await homesOf(tx, rows),
      search: shownSearch(
        rows.findLast((row) => row.search)?.search ?? null,
        organization.currency,
        conversation.filters,
      ),
    };
  },
});

/** One answer as it stands, for whoever joins while it is written. A step of `conversations.answer`. */
export const answerSnapshot = query({
  name: "conversations.answerSnapshot",
  permission: "chat:read",
  input: z.object({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    const { tx, organization } = context;
    const [row] = await tx.select().from(messages).where(ownAnswer(context, answerId));
    if (!row) throw new NotFound("answer_not_found", "There is no such answer.");
    return {
      message: shownMessage(row),
      homes: await homesOf(tx, [row]),
      search: shownSearch(row.search, organization.currency),
    };
  },
});

function shownSearch(
  search: { filters: Record<string, unknown>; total: number } | null,
  currency: string,
  filters = search?.filters,
): ShownSearch | null {
  return search && { chips: filterChips(SearchFilters.parse(filters ?? {}), currency), total: search.total };
}

const shownMessage = (row: MessageRow): ShownMessage => ({
  id: row.id,
  author: row.author,
  status: row.status,
  parts: row.parts,
  failure: shownFailure(row.failure),
  createdAt: row.createdAt,
});

async function homesOf(tx: Tx, rows: MessageRow[]): Promise<ShownConversation["homes"]> {
  const ids = rows.flatMap((row) => row.parts.flatMap((part) => (part.type === "listings" ? part.listingIds : [])));
  return Object.fromEntries((await buyerCards(tx, [...new Set(ids)])).map((card) => [card.id, card]));
}
