import type { MessagePart } from "@katek/db/schema";
import { type FlowContext, KatekError, type ResultOf } from "../kernel";
import type { ListingCard } from "../listings";
import { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";
import { AnswerComposer, type Composed } from "./answer-composer";
import type { AnswerFeed } from "./answer-feed";
import type { claimAnswer } from "./claim-answer";
import { shownFailure } from "./failures";
import { findWithRelaxing, type RelaxedResult } from "./find-with-relaxing";
import { homeFacts } from "./home-facts";
import { endAnswer, keepParts, keepSearch } from "./keep-answer";
import { modelWords, type ToolCall } from "./model-answer";
import { namedHomes } from "./named-homes";
import {
  type FoundForModel,
  filterForModel,
  filtersForModel,
  historyMessage,
  searchResultMessage,
  systemPrompt,
} from "./prompt";
import { readMessage } from "./read-message";
import { recallHomes } from "./recall-homes";
import { readToolSearch } from "./tool-search";

type Claim = ResultOf<typeof claimAnswer>;

const HOMES_FOR_MODEL = 6;
const KEEP_EVERY_MS = 400;

/** Writes a claimed answer to its end, whoever listens. Never throws: a failure becomes the answer's end. */
export async function writeAnswer(
  context: FlowContext,
  answerId: string,
  claim: Claim,
  feed: AnswerFeed,
): Promise<void> {
  const composer = new AnswerComposer({
    buyerWords: claim.history
      .filter(({ author }) => author === "buyer")
      .flatMap(({ parts }) => words(parts))
      .join("\n"),
    onUngrounded: (sentence) =>
      context.log.warn({ answerId, sentence }, "a sentence was left out: it states what is not true of its homes"),
  });
  try {
    await compose(context, answerId, claim, feed, composer);
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

async function compose(
  context: FlowContext,
  answerId: string,
  claim: Claim,
  feed: AnswerFeed,
  composer: AnswerComposer,
) {
  const homes: Record<string, ListingCard> = {};
  const refs = new Map<string, string>();
  const introduce = (card: ListingCard) => {
    const ref = refs.get(card.id) ?? `H${refs.size + 1}`;
    refs.set(card.id, ref);
    homes[card.id] = card;
    composer.know(ref, card);
    return homeFacts(ref, card);
  };
  const found = await searchFor(context, answerId, claim, feed, introduce, composer);
  const messages = [
    { role: "system" as const, content: systemPrompt(context.organization, context.now()) },
    ...claim.history.map(({ author, parts }) => historyMessage(author, parts)),
    searchResultMessage(found),
  ];
  const answerTool = (call: ToolCall) => toolResult(context, call, introduce);
  let keptAt = Date.now();
  const publish = (composed: Composed) =>
    feed.send(composed.type === "text" ? composed : { ...composed, homes: pick(homes, composed.listingIds) });
  for await (const next of modelWords(context, messages, answerTool, feed.stopped)) {
    for (const composed of composer.add(next)) publish(composed);
    if (Date.now() - keptAt < KEEP_EVERY_MS) continue;
    keptAt = Date.now();
    if (!(await context.run(keepParts, { answerId, parts: composer.parts }))) feed.stop();
  }
  feed.stopped.throwIfAborted();
  for (const composed of composer.end()) publish(composed);
}

/** Reads the buyer's last words, searches, and tells the page what was understood. */
async function searchFor(
  context: FlowContext,
  answerId: string,
  claim: Claim,
  feed: AnswerFeed,
  introduce: (card: ListingCard) => ReturnType<typeof homeFacts>,
  composer: AnswerComposer,
): Promise<FoundForModel> {
  const { currency } = context.organization;
  const message = words(claim.history.at(-1)?.parts ?? []).join("\n");
  const { filters, text, isSearch } = await readMessage(context, message, {
    current: SearchFilters.parse(claim.filters),
    asked: words(claim.history.findLast(({ author }) => author === "assistant")?.parts ?? []).join("\n"),
  });
  composer.understoodAs(filters, currency);
  const found = await findWithRelaxing(context, { text, filters, limit: HOMES_FOR_MODEL });
  // A question about a home that was shown is answered from that home, whatever the words would find.
  const recalled = isSearch ? [] : await context.run(recallHomes, { conversationId: claim.conversationId });
  // A home that is named is looked up by its address, whatever was asked for before.
  const named = await context.run(namedHomes, { text: message });
  const cards = [...new Map([...named, ...recalled, ...found.homes].map((card) => [card.id, card])).values()].slice(
    0,
    HOMES_FOR_MODEL + 2,
  );
  const { total } = found;
  await context.run(keepSearch, {
    answerId,
    conversationId: claim.conversationId,
    filters,
    total,
    listingIds: cards.map(({ id }) => id),
  });
  feed.send({ type: "search", search: { chips: filterChips(filters, currency), total } });
  return {
    query: { text, filters: filtersForModel(filters, currency) },
    ...outcome(found),
    homes: cards.map(introduce),
  };
}

async function toolResult(
  context: FlowContext,
  call: ToolCall,
  introduce: (card: ListingCard) => ReturnType<typeof homeFacts>,
) {
  const wanted = call.name === "search_listings" ? readToolSearch(call.arguments, context.organization.currency) : null;
  if (!wanted) return JSON.stringify({ error: "Unknown tool or arguments." });
  const found = await findWithRelaxing(context, { ...wanted, limit: HOMES_FOR_MODEL });
  return JSON.stringify({
    query: { text: wanted.text, filters: filtersForModel(wanted.filters, context.organization.currency) },
    ...outcome(found),
    homes: found.homes.map(introduce),
  } satisfies FoundForModel);
}

/** How many homes there are, and at what price in wishes. */
function outcome({ total, relaxed }: RelaxedResult): Pick<FoundForModel, "total" | "relaxed"> {
  if (!relaxed) return { total, relaxed: null };
  return {
    total: relaxed.total,
    relaxed: { dropped: relaxed.dropped.map(filterForModel), reason: "No home fits all of that." },
  };
}

const words = (parts: MessagePart[]) => parts.flatMap((part) => (part.type === "text" ? part.text : []));

const pick = (homes: Record<string, ListingCard>, ids: string[]) =>
  Object.fromEntries(ids.flatMap((id) => (homes[id] ? [[id, homes[id]]] : [])));
