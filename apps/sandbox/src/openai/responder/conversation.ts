import type { ChatMessage } from "../chat-request";
import { type Home, SearchResult } from "./home";
import { withoutTampering } from "./tampering";
import { type Tone, toneIn } from "./tone";

export type Turn = { speaker: "buyer" | "assistant"; text: string };

/** Everything that the responder may use: what was sent, read once. */
export type Conversation = {
  persona: {
    assistant: string;
    brokerage: string;
    tone: Tone;
    /** By their English names; none for any. */
    languages: string[];
    /** Subjects that are left to people. */
    avoided: string[];
  };
  /** The buyer's latest words, without instructions aimed at the model. */
  latest: string;
  /** The latest words held such instructions. */
  tampered: boolean;
  /** What was said before, oldest first. */
  turns: Turn[];
  /** The search made for the latest words, if the application made one. */
  result: SearchResult | null;
  /** The application tried to search and could not. */
  searchFailed: boolean;
  /** Every home known: those of the result first, then those of earlier results (without a ref). */
  homes: Home[];
  /** Changes with every turn, so that the same question is not answered twice in the same words. */
  seed: string;
};

const SEARCH_RESULT = "SEARCH RESULT";

export function readConversation(messages: ChatMessage[]): Conversation {
  const lastBuyer = messages.findLastIndex((message) => message.role === "user");
  const buyerBefore = messages.slice(0, Math.max(lastBuyer, 0)).findLastIndex((message) => message.role === "user");
  const turns: Turn[] = messages.slice(0, Math.max(lastBuyer, 0)).flatMap(turnOf);
  const { text, tampered } = withoutTampering(messages[lastBuyer]?.content ?? "");

  const current = messages
    .slice(buyerBefore + 1)
    .map(searchOf)
    .filter((search) => search !== null);
  const earlier = messages
    .slice(0, buyerBefore + 1)
    .map(searchOf)
    .filter((search) => search !== null);
  const latestSearch = current.at(-1);
  const result = latestSearch === "failed" ? null : (latestSearch ?? null);

  return {
    persona: personaOf(messages),
    latest: text,
    tampered,
    turns,
    result,
    searchFailed: latestSearch === "failed",
    homes: knownHomes(result, earlier.reverse()),
    seed: `${text}#${turns.filter((turn) => turn.speaker === "buyer").length}`,
  };
}

function turnOf(message: ChatMessage): Turn[] {
  if (!message.content) return [];
  if (message.role === "user") return [{ speaker: "buyer", text: message.content }];
  return message.role === "assistant" ? [{ speaker: "assistant", text: message.content }] : [];
}

function personaOf(messages: ChatMessage[]): Conversation["persona"] {
  const rules = messages
    .flatMap((message) => (message.role === "system" || message.role === "developer" ? [message.content] : []))
    .filter((content) => !content.startsWith(SEARCH_RESULT))
    .join("\n");
  const line = (label: string): string | undefined => rules.match(new RegExp(`^\\s*${label}:\\s*(.+?)\\s*$`, "m"))?.[1];
  return {
    assistant: line("Assistant name") ?? "the assistant",
    brokerage: line("Brokerage") ?? "the brokerage",
    tone: toneIn(line("Tone")),
    languages: line("Languages")?.split(", ") ?? [],
    avoided: line("Left to people")?.split("; ") ?? [],
  };
}

/** The search result in a message; "failed" for a tool answer that is not one; null for any other message. */
function searchOf(message: ChatMessage): SearchResult | "failed" | null {
  if (message.role === "tool") return parseResult(message.content) ?? "failed";
  if (message.role !== "system" && message.role !== "developer") return null;
  if (!message.content.startsWith(SEARCH_RESULT)) return null;
  return parseResult(message.content.slice(SEARCH_RESULT.length)) ?? "failed";
}

function parseResult(json: string): SearchResult | null {
  const object = json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1);
  try {
    return SearchResult.safeParse(JSON.parse(object)).data ?? null;
  } catch {
    return null;
  }
}

function knownHomes(result: SearchResult | null, earlier: (SearchResult | "failed")[]): Home[] {
  const homes = [...(result?.homes ?? [])];
  const remembered = earlier.flatMap((search) => (search === "failed" ? [] : search.homes));
  for (const home of remembered) {
    // A ref belongs to the search that gave it: H1 may be another home by now.
    if (!homes.some((known) => known.address === home.address)) homes.push({ ...home, ref: null });
  }
  return homes;
}
