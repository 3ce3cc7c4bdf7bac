import { conversations, leads, messages } from "@katek/db/schema";
import { and, asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query, visibleLeads } from "../kernel";
import { listingCards } from "../listings";
import type { Transcript } from "./schemas";

/** Every message of a lead's conversation, in its order, with the homes it shows. @throws NotFound */
export const readTranscript = query({
  name: "leads.transcript",
  permission: "conversations:read",
  input: z.object({ conversationId: z.uuid() }),
  async run({ tx, actor }, { conversationId }): Promise<Transcript> {
    const [conversation] = await tx
      .select({ id: conversations.id })
      .from(conversations)
      .innerJoin(leads, eq(leads.id, conversations.leadId))
      .where(and(eq(conversations.id, conversationId), visibleLeads(actor)));
    if (!conversation)
      throw new NotFound("conversation_not_found", "There is no such conversation, or it is with a colleague's lead.");
    const rows = await tx
      .select()
      .from(messages)
      .where(and(eq(messages.conversationId, conversationId), sql`jsonb_array_length(${messages.parts}) > 0`))
      .orderBy(asc(messages.position));
    const ids = rows.flatMap(({ parts }) => parts.flatMap((part) => (part.type === "listings" ? part.listingIds : [])));
    const homes = await listingCards(tx, [...new Set(ids)]);
    return {
      conversationId,
      messages: rows.map(({ id, author, parts, createdAt, status }) => ({
        id,
        author,
        parts,
        createdAt,
        complete: status === "complete",
      })),
      homes: Object.fromEntries(homes.map((home) => [home.id, home])),
    };
  },
});
