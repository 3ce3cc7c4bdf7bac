import { messages } from "@katek/db/schema";
import { and, inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { feedOf } from "./answer-feed";
import { ownAnswer } from "./own-answer";

/** Stops an answer; what is written stays. @throws NotFound */
export const stopAnswer = command({
  name: "conversations.stop",
  permission: "chat:write",
  input: z.object({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    const { tx, now, emit } = context;
    const [known] = await tx.select({ id: messages.id }).from(messages).where(ownAnswer(context, answerId));
    if (!known) throw new NotFound("answer_not_found", "There is no such answer.");
    const [stopped] = await tx
      .update(messages)
      .set({ status: "stopped", completedAt: now() })
      .where(and(ownAnswer(context, answerId), inArray(messages.status, ["waiting", "streaming"])))
      .returning({ conversationId: messages.conversationId });
    feedOf(answerId)?.stop();
    if (stopped)
      await emit("message.answered", {
        conversationId: stopped.conversationId,
        messageId: answerId,
        status: "stopped",
      });
  },
});
