import { conversations, messages } from "@katek/db/schema";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command } from "../kernel";
import { ownAnswer } from "./own-answer";

/** How many messages before it an answer takes into account. */
const HISTORY = 20;

/**
 * Takes on an answer that waits, for the one process that will write it, and counts it against the plan (not counted
 * when it throws). A step of `conversations.answer`.
 * @throws Conflict when it does not wait any more; LimitReached
 */
export const claimAnswer = command({
  name: "conversations.claimAnswer",
  permission: "chat:write",
  input: z.object({ answerId: z.uuid() }),
  uses: "ai_answers",
  async run(context, { answerId }) {
    const { tx, now } = context;
    const [answer] = await tx
      .update(messages)
      .set({ status: "streaming", heartbeatAt: now(), failure: null })
      .where(and(ownAnswer(context, answerId), eq(messages.status, "waiting")))
      .returning({ conversationId: messages.conversationId, position: messages.position });
    if (!answer) throw new Conflict("answer_taken", "This answer is already being written.");
    const [conversation] = await tx
      .select({ filters: conversations.filters })
      .from(conversations)
      .where(eq(conversations.id, answer.conversationId));
    const history = await tx
      .select({ author: messages.author, parts: messages.parts, search: messages.search })
      .from(messages)
      .where(
        and(
          eq(messages.conversationId, answer.conversationId),
          lt(messages.position, answer.position),
          sql`jsonb_array_length(${messages.parts}) > 0`,
        ),
      )
      .orderBy(desc(messages.position))
      .limit(HISTORY);
    return { conversationId: answer.conversationId, filters: conversation?.filters ?? {}, history: history.reverse() };
  },
});
