import { conversations, messages } from "@katek/db/schema";
import { and, eq, exists, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";

/** The condition that a message is an answer in a conversation of the visitor who asks. */
export const ownAnswer = ({ tx, actor }: TransactionContext, answerId: string) =>
  and(
    eq(messages.id, answerId),
    eq(messages.author, "assistant"),
    exists(
      tx
        .select({ one: sql`1` })
        .from(conversations)
        .where(and(eq(conversations.id, messages.conversationId), eq(conversations.visitorId, actor.id))),
    ),
  );
