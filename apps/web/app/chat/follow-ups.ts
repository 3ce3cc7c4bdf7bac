import type { ConversationState } from "./conversation-state";
import { homeStreet } from "./home-words";

const NUMBERS = ["", "", "two", "three", "four"];

/**
 * What the buyer may want to ask next, from the homes that were shown last. At first the organization's own questions.
 */
export function followUps(
  { messages, homes, searchChanged }: ConversationState,
  suggestedQuestions: string[],
): string[] {
  if (!messages.length) return suggestedQuestions;
  if (searchChanged) return ["Show me what fits now"];
  const last = messages.at(-1);
  if (last?.status !== "complete") return [];
  const asked = messages.findLast(({ author }) => author === "buyer");
  const askedWords = asked?.parts.map((part) => (part.type === "text" ? part.text : "")).join(" ") ?? "";
  const shown = last.parts
    .flatMap((part) => (part.type === "listings" ? part.listingIds : []))
    .flatMap((id) => homes[id] ?? []);
  const unasked = shown.filter((home) => !askedWords.includes(homeStreet(home)));
  const more = unasked.slice(0, 2).map((home) => `Tell me more about ${homeStreet(home)}`);
  return shown.length > 1 ? [`Compare these ${NUMBERS[shown.length] ?? "homes"}`, ...more] : more;
}
