import { type FlowContext, KatekError, type ResultOf } from "../kernel";
import { SearchFilters } from "../search/schemas";
import type { AnswerFeed } from "./answer-feed";
import type { claimAnswer } from "./claim-answer";
import { composeAnswer, composerFor } from "./compose-answer";
import { shownFailure } from "./failures";
import { endAnswer, keepParts, keepSearch } from "./keep-answer";
import { recallHomes } from "./recall-homes";

/** Writes a claimed answer to its end, whoever listens. Never throws: a failure becomes the answer's end. */
export async function writeAnswer(
  context: FlowContext,
  answerId: string,
  claim: ResultOf<typeof claimAnswer>,
  feed: AnswerFeed,
): Promise<void> {
  const { conversationId, history } = claim;
  const composer = composerFor(context, claim, { answerId });
  const events = composeAnswer(
    context,
    {
      organization: context.organization,
      history,
      filters: SearchFilters.parse(claim.filters),
      recall: () => context.run(recallHomes, { conversationId }),
      understood: (search) => context.run(keepSearch, { answerId, conversationId, ...search }),
      async written(parts) {
        if (!(await context.run(keepParts, { answerId, parts }))) feed.stop();
      },
      stopped: feed.stopped,
    },
    composer,
  );
  try {
    for await (const event of events) feed.send(event);
    await context.run(endAnswer, { answerId, parts: composer.parts, status: "complete", failure: null });
    feed.send({ type: "end", status: "complete", failure: null });
  } catch (error) {
    if (feed.stopped.aborted) {
      await context.run(keepParts, { answerId, parts: composer.parts }).catch(() => {});
      return feed.send({ type: "end", status: "stopped", failure: null });
    }
    const code = error instanceof KatekError ? error.code : "internal_error";
    context.log.error({ answerId, code, error: error instanceof Error ? error.message : "" }, "an answer failed");
    await context.run(endAnswer, { answerId, parts: composer.parts, status: "failed", failure: code }).catch(() => {});
    feed.send({ type: "end", status: "failed", failure: shownFailure(code) });
  }
}
