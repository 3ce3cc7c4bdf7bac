import { conversations, messages } from "@katek/db/schema";
import { and, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { feedOf } from "./answer-feed";
import { beginConversation } from "./begin-conversation";

/**
 * Leaves the visitor's conversation behind for a new, empty one, which is the current one from now on, in every tab. An
 * answer that is still being written is stopped. Where the current one is empty, it stays.
 */
export const startOver = command({
  name: "conversations.startOver",
  permission: "chat:write",
  input: z.object({ channel: z.enum(["chat_page", "widget"]).default("chat_page") }),
  async run(context, { channel }) {
    const { tx, actor, now, emit } = context;
    const [current] = await tx
      .select({ id: conversations.id })
      .from(conversations)
      .where(eq(conversations.visitorId, actor.id))
      .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
      .limit(1)
      .for("update");
    if (!current) return { conversationId: await beginConversation(context, channel) };
    const [said] = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.conversationId, current.id))
      .limit(1);
    if (!said) return { conversationId: current.id };
    const stopped = await tx
      .update(messages)
      .set({ status: "stopped", completedAt: now() })
      .where(and(eq(messages.conversationId, current.id), inArray(messages.status, ["waiting", "streaming"])))
      .returning({ id: messages.id });
    for (const { id } of stopped) {
      feedOf(id)?.stop();
      await emit("message.answered", { conversationId: current.id, messageId: id, status: "stopped" });
    }
    return { conversationId: await beginConversation(context, channel) };
  },
});
