import type { MessagePart } from "@katek/db/schema";
import type { FlowContext, Organization } from "../kernel";
import type { ListingCard } from "../listings";
import type { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";
import { AnswerComposer, type Composed } from "./answer-composer";
import { findWithRelaxing, type RelaxedResult } from "./find-with-relaxing";
import { homeFacts } from "./home-facts";
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
import type { AnswerEvent } from "./schemas";
import { readToolSearch } from "./tool-search";

/** A conversation of which the next answer is due, wherever it is kept, if anywhere. */
export interface AnsweredConversation {
  /** Whose homes, name and manners. */
  organization: Organization;
  /** The last of it is the buyer's. */
  history: { author: "buyer" | "assistant"; parts: MessagePart[] }[];
  filters: SearchFilters;
  /** The homes that the latest answers showed, the latest first. */
  recall(): Promise<ListingCard[]>;
  /** Told what the buyer's words were read as. */
  understood(search: { filters: SearchFilters; total: number; listingIds: string[] }): Promise<void>;
  /** Told now and then what is written so far. */
  written(parts: MessagePart[]): Promise<void>;
  /** Aborted when no more is wanted. */
  stopped: AbortSignal;
}

const HOMES_FOR_MODEL = 6;
const TELL_EVERY_MS = 400;
type Introduce = (card: ListingCard) => ReturnType<typeof homeFacts>;

/** The composer of a conversation's next answer. What it leaves out goes to the log. */
export const composerFor = (
  { log }: FlowContext,
  { history }: Pick<AnsweredConversation, "history">,
  about: object,
): AnswerComposer =>
  new AnswerComposer({
    buyerWords: history
      .filter(({ author }) => author === "buyer")
      .flatMap(({ parts }) => wordsIn(parts))
      .join("\n"),
    onUngrounded: (sentence) =>
      log.warn({ ...about, sentence }, "a sentence was left out: it states what is not true of its homes"),
  });

/**
 * Writes the next answer: reads the buyer's words, searches, asks the model, and checks what it says.
 * @throws VendorFailed; whatever `stopped` was aborted with
 */
export async function* composeAnswer(
  context: FlowContext,
  conversation: AnsweredConversation,
  composer: AnswerComposer,
): AsyncGenerator<AnswerEvent> {
  const { organization, history, stopped } = conversation;
  const homes: Record<string, ListingCard> = {};
  const refs = new Map<string, string>();
  const introduce: Introduce = (card) => {
    const ref = refs.get(card.id) ?? `H${refs.size + 1}`;
    refs.set(card.id, ref);
    homes[card.id] = card;
    composer.know(ref, card);
    return homeFacts(ref, card);
  };
  const { found, search } = await searchFor(context, conversation, introduce, composer);
  yield { type: "search", search };
  const messages = [
    { role: "system" as const, content: systemPrompt(organization, context.now()) },
    ...history.map(({ author, parts }) => historyMessage(author, parts)),
    searchResultMessage(found),
  ];
  const answerTool = (call: ToolCall) => toolResult(context, call, introduce);
  let toldAt = Date.now();
  const published = (composed: Composed): AnswerEvent =>
    composed.type === "text" ? composed : { ...composed, homes: pick(homes, composed.listingIds) };
  for await (const next of modelWords(context, messages, answerTool, stopped)) {
    for (const composed of composer.add(next)) yield published(composed);
    if (Date.now() - toldAt < TELL_EVERY_MS) continue;
    toldAt = Date.now();
    await conversation.written(composer.parts);
  }
  stopped.throwIfAborted();
  for (const composed of composer.end()) yield published(composed);
}

/** Reads the buyer's last words and searches. */
async function searchFor(
  context: FlowContext,
  { history, filters: current, recall, understood }: AnsweredConversation,
  introduce: Introduce,
  composer: AnswerComposer,
) {
  const { currency } = context.organization;
  const message = wordsIn(history.at(-1)?.parts ?? []).join("\n");
  const { filters, text, isSearch } = await readMessage(context, message, {
    current,
    asked: wordsIn(history.findLast(({ author }) => author === "assistant")?.parts ?? []).join("\n"),
  });
  composer.understoodAs(filters, currency);
  const found = await findWithRelaxing(context, { text, filters, limit: HOMES_FOR_MODEL });
  // A question about a home that was shown is answered from that home, whatever the words would find.
  const recalled = isSearch ? [] : await recall();
  // A home that is named is looked up by its address, whatever was asked for before.
  const named = await context.run(namedHomes, { text: message });
  const cards = [...new Map([...named, ...recalled, ...found.homes].map((card) => [card.id, card])).values()].slice(
    0,
    HOMES_FOR_MODEL + 2,
  );
  const { total } = found;
  await understood({ filters, total, listingIds: cards.map(({ id }) => id) });
  const forModel: FoundForModel = {
    query: { text, filters: filtersForModel(filters, currency) },
    ...outcome(found),
    homes: cards.map(introduce),
  };
  return { found: forModel, search: { chips: filterChips(filters, currency), total } };
}

async function toolResult(context: FlowContext, call: ToolCall, introduce: Introduce) {
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

/** The text of a message, a part each. */
export const wordsIn = (parts: MessagePart[]) => parts.flatMap((part) => (part.type === "text" ? part.text : []));

const pick = (homes: Record<string, ListingCard>, ids: string[]) =>
  Object.fromEntries(ids.flatMap((id) => (homes[id] ? [[id, homes[id]]] : [])));
