import { conversations, messages } from "@katek/db/schema";
import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { buyerCards } from "../listings";

const MOST = 5;

/** The homes that the conversation's latest answers showed, the latest first. A step of `conversations.answer`. */
export const recallHomes = query({
  name: "conversations.recallHomes",
  permission: "chat:read",
  input: z.object({ conversationId: z.uuid() }),
  async run({ tx, actor }, { conversationId }) {
    const rows = await tx
      .select({ parts: messages.parts })
      .from(messages)
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(
        and(
          eq(conversations.id, conversationId),
          eq(conversations.visitorId, actor.id),
          sql`${messages.parts} @> '[{"type": "listings"}]'::jsonb`,
        ),
      )
      .orderBy(desc(messages.position))
      .limit(3);
    const ids = rows.flatMap(({ parts }) => parts.flatMap((part) => (part.type === "listings" ? part.listingIds : [])));
    return buyerCards(tx, [...new Set(ids)].slice(0, MOST));
  },
});
