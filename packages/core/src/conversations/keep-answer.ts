import type { MessagePart } from "@katek/db/schema";
import { conversations, messages } from "@katek/db/schema";
import { and, eq, inArray, lt } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { refreshLeadOf } from "../leads";
import { ownAnswer } from "./own-answer";

const parts = z.custom<MessagePart[]>(Array.isArray);

/** Keeps what the buyer's words were read as, for the conversation and for this answer. A step of `conversations.answer`. */
export const keepSearch = command({
  name: "conversations.keepSearch",
  permission: "chat:write",
  input: z.object({
    answerId: z.uuid(),
    conversationId: z.uuid(),
    filters: z.record(z.string(), z.unknown()),
    total: z.int(),
    listingIds: z.array(z.uuid()),
  }),
  async run(context, { answerId, conversationId, filters, total, listingIds }) {
    await context.tx
      .update(messages)
      .set({ search: { filters, total, listingIds } })
      .where(ownAnswer(context, answerId));
    await context.tx
      .update(conversations)
      .set({ filters })
      .where(and(eq(conversations.id, conversationId), eq(conversations.visitorId, context.actor.id)));
    await refreshLeadOf(context, conversationId);
  },
});

/** Keeps what is written so far, also of an answer that was stopped meanwhile: then false. A step of `conversations.answer`. */
export const keepParts = command({
  name: "conversations.keepParts",
  permission: "chat:write",
  input: z.object({ answerId: z.uuid(), parts }),
  async run(context, { answerId, parts }) {
    const kept = await context.tx
      .update(messages)
      .set({ parts, heartbeatAt: context.now() })
      .where(and(ownAnswer(context, answerId), inArray(messages.status, ["streaming", "stopped"])))
      .returning({ status: messages.status });
    return kept[0]?.status === "streaming";
  },
});

/** Ends an answer: whole, or failed with its reason. One that was stopped stays so. A step of `conversations.answer`. */
export const endAnswer = command({
  name: "conversations.endAnswer",
  permission: "chat:write",
  input: z.object({
    answerId: z.uuid(),
    parts: parts.optional(),
    status: z.enum(["complete", "failed"]),
    failure: z.string().nullable(),
  }),
  async run(context, { answerId, parts, status, failure }) {
    const { tx, now, emit } = context;
    const [ended] = await tx
      .update(messages)
      .set({ status, failure, completedAt: now(), ...(parts && { parts }) })
      .where(and(ownAnswer(context, answerId), inArray(messages.status, ["waiting", "streaming"])))
      .returning({ conversationId: messages.conversationId });
    if (ended) await emit("message.answered", { conversationId: ended.conversationId, messageId: answerId, status });
  },
});

const SILENT_AFTER_SECONDS = 20;

/** Gives up an answer whose writer has been silent for 20 seconds: its process is gone. A step of `conversations.answer`. */
export const expireAnswer = command({
  name: "conversations.expireAnswer",
  permission: "chat:write",
  input: z.object({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    await context.tx
      .update(messages)
      .set({ status: "failed", failure: "answer_interrupted", completedAt: context.now() })
      .where(
        and(
          ownAnswer(context, answerId),
          eq(messages.status, "streaming"),
          lt(messages.heartbeatAt, new Date(context.now().getTime() - SILENT_AFTER_SECONDS * 1000)),
        ),
      );
  },
});
