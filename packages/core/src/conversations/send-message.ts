import { conversations, messages } from "@katek/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { Conflict, command, NotFound, type TransactionContext } from "../kernel";
import { captureLead } from "../leads";
import { beginConversation } from "./begin-conversation";
import { SendMessageInput } from "./schemas";

/**
 * Keeps a buyer's message and a place for its answer, which `conversations.answer` then writes.
 * @throws NotFound for a conversation that is not this visitor's, Conflict while an answer is being written.
 */
export const sendMessage = command({
  name: "conversations.send",
  permission: "chat:write",
  limit: "chat",
  input: SendMessageInput,
  async run(context, { conversationId, channel, text }) {
    const { tx, organization, newId, now, emit } = context;
    const conversation = conversationId
      ? await own(context, conversationId)
      : { id: await beginConversation(context, channel), channel };
    const [last] = await tx
      .select({ position: sql<number>`coalesce(max(${messages.position}), 0)`.mapWith(Number) })
      .from(messages)
      .where(eq(messages.conversationId, conversation.id));
    const position = last?.position ?? 0;
    const at = now();
    const messageId = newId();
    const answerId = newId();
    const row = { organizationId: organization.id, conversationId: conversation.id, createdAt: at };
    await tx.insert(messages).values([
      {
        ...row,
        id: messageId,
        position: position + 1,
        author: "buyer",
        status: "complete",
        parts: [{ type: "text", text }],
        completedAt: at,
      },
      { ...row, id: answerId, position: position + 2, author: "assistant", status: "waiting", parts: [] },
    ]);
    await tx.update(conversations).set({ lastMessageAt: at }).where(eq(conversations.id, conversation.id));
    const about = { conversationId: conversation.id };
    if (position === 0) await emit("conversation.started", { ...about, channel: conversation.channel });
    await emit("message.received", { ...about, messageId });
    await captureLead(context, { ...about, text });
    return { ...about, messageId, answerId };
  },
});

/** Locks the conversation, so that two tabs of one buyer write one after the other. */
async function own({ tx, actor }: TransactionContext, id: string) {
  const [conversation] = await tx
    .select({ id: conversations.id, channel: conversations.channel })
    .from(conversations)
    .where(and(eq(conversations.id, id), eq(conversations.visitorId, actor.id)))
    .for("update");
  if (!conversation)
    throw new NotFound("conversation_not_found", "This conversation is not here any more. Start a new one.");
  const [busy] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.conversationId, id), inArray(messages.status, ["waiting", "streaming"])))
    .limit(1);
  if (busy) throw new Conflict("answer_in_progress", "Wait for the answer, or stop it first.", { answerId: busy.id });
  return conversation;
}
