import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { Conflict, type FlowContext, LimitReached, stream } from "../kernel";
import { AnswerFeed, feedOf } from "./answer-feed";
import { claimAnswer } from "./claim-answer";
import { answerSnapshot } from "./get-conversation";
import { endAnswer, expireAnswer } from "./keep-answer";
import type { AnswerEvent } from "./schemas";
import { writeAnswer } from "./write-answer";

const POLL_MS = 250;

/**
 * An answer as it is written. The first to ask has it written, and it goes on when they leave: who comes back, on any
 * replica, gets a snapshot and what follows. Ends with an `end` event.
 * @throws NotFound
 */
export const answerMessage = stream({
  name: "conversations.answer",
  permission: "chat:write",
  input: z.object({ answerId: z.uuid() }),
  async *run(context, { answerId }): AsyncGenerator<AnswerEvent> {
    await begin(context, answerId);
    const snapshot = await context.run(answerSnapshot, { answerId });
    const feed = feedOf(answerId);
    yield* feed ? feed.listen(snapshot, context.signal) : stored(context, answerId);
  },
});

/** Has the answer written by this process, unless it is already, or already was. */
async function begin(context: FlowContext, answerId: string): Promise<void> {
  try {
    const claim = await context.run(claimAnswer, { answerId });
    const feed = new AnswerFeed(answerId);
    // Not awaited, and not bound to the listener's connection: a reload must not cut the answer off.
    void writeAnswer(context.withSignal(feed.stopped), answerId, claim, feed);
  } catch (error) {
    if (error instanceof LimitReached)
      await context.run(endAnswer, { answerId, status: "failed", failure: error.code });
    else if (!(error instanceof Conflict)) throw error;
  }
}

/** Follows an answer that another process writes, by what it stores; ends at once when it has ended. */
async function* stored(context: FlowContext, answerId: string): AsyncGenerator<AnswerEvent> {
  for (let last = ""; !context.signal.aborted; await pause(POLL_MS)) {
    const snapshot = await context.run(answerSnapshot, { answerId });
    const { status, parts, failure } = snapshot.message;
    if (JSON.stringify(parts) !== last) yield { type: "snapshot", ...snapshot };
    last = JSON.stringify(parts);
    if (status !== "waiting" && status !== "streaming") return yield { type: "end", status, failure };
    await context.run(expireAnswer, { answerId });
  }
}
