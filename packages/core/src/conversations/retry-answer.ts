import { messages } from "@katek/db/schema";
import { and, inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { ownAnswer } from "./own-answer";

/** Lets a failed answer be written once more. @throws NotFound */
export const retryAnswer = command({
  name: "conversations.retry",
  permission: "chat:write",
  limit: "chat",
  input: z.object({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    const [again] = await context.tx
      .update(messages)
      .set({ status: "waiting", parts: [], failure: null, completedAt: null })
      .where(and(ownAnswer(context, answerId), inArray(messages.status, ["failed", "stopped"])))
      .returning({ id: messages.id });
    if (!again) throw new NotFound("answer_not_found", "There is no failed answer to try again.");
  },
});
