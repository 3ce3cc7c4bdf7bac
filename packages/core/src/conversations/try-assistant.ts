import type { MessagePart } from "@katek/db/schema";
import { z } from "zod";
import { type FlowContext, KatekError, query, stream } from "../kernel";
import { listingCards } from "../listings";
import { toneWith } from "../organizations/schemas";
import type { SearchFilters } from "../search/schemas";
import { composeAnswer, composerFor, wordsIn } from "./compose-answer";
import { shownFailure } from "./failures";
import { readMessage } from "./read-message";
import { type AnswerEvent, TryAssistantInput } from "./schemas";

type History = { author: "buyer" | "assistant"; parts: MessagePart[] }[];

const RECALLED_ANSWERS = 3;
const MOST_RECALLED = 5;

/**
 * An answer as a buyer would get it, with manners that are not saved yet. The conversation is the caller's own and is kept
 * nowhere: it makes no lead and no event, and is not counted. Ends with an `end` event.
 */
export const tryAssistant = stream({
  name: "conversations.tryOut",
  permission: "organizations:write",
  limit: "tryOut",
  input: TryAssistantInput,
  async *run(context, { persona: { tone, ...manners }, messages }): AsyncGenerator<AnswerEvent> {
    const history: History = messages.map(({ author, text, listingIds }) => ({
      author,
      parts: [
        { type: "text" as const, text },
        ...(listingIds.length ? [{ type: "listings" as const, listingIds }] : []),
      ],
    }));
    const saved = context.organization;
    const conversation = {
      organization: { ...saved, ...given(manners), tone: toneWith(saved.tone, tone) },
      history,
      filters: await filtersBefore(context, history),
      recall: () => context.run(shownHomes, { listingIds: shownLately(history) }),
      async understood() {},
      async written() {},
      stopped: context.signal,
    };
    try {
      yield* composeAnswer(context, conversation, composerFor(context, conversation, {}));
      yield { type: "end", status: "complete", failure: null };
    } catch (error) {
      if (context.signal.aborted) return;
      const code = error instanceof KatekError ? error.code : "internal_error";
      context.log.error({ code, error: error instanceof Error ? error.message : "" }, "a trial answer failed");
      yield { type: "end", status: "failed", failure: shownFailure(code) };
    }
  },
});

/** Homes by id, of the organization. A step of `conversations.tryOut`. */
const shownHomes = query({
  name: "conversations.shownHomes",
  permission: "listings:search",
  input: z.object({ listingIds: z.array(z.uuid()) }),
  run: ({ tx }, { listingIds }) => listingCards(tx, listingIds),
});

const shownLately = (history: History): string[] => {
  const answers = history.filter(({ author }) => author === "assistant").slice(-RECALLED_ANSWERS);
  const ids = answers
    .reverse()
    .flatMap(({ parts }) => parts.flatMap((part) => (part.type === "listings" ? part.listingIds : [])));
  return [...new Set(ids)].slice(0, MOST_RECALLED);
};

/** What the messages before the last one were read as, one after the other, as the chat would have kept it. */
async function filtersBefore(context: FlowContext, history: History): Promise<SearchFilters> {
  let filters: SearchFilters = {};
  let asked = "";
  for (const { author, parts } of history.slice(0, -1)) {
    const words = wordsIn(parts).join("\n");
    if (author === "assistant") asked = words;
    else ({ filters } = await readMessage(context, words, { current: filters, asked }));
  }
  return filters;
}

/** Without what was left out, so that it stays as it is saved. */
const given = <T extends object>(settings: T): T =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as T;
