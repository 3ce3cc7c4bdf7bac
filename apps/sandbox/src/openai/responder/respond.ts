import { asksForFindings, asksForSummary, type ChatRequest, type ToolDefinition } from "../chat-request";
import { findingsIn } from "../findings/findings-in";
import { summaryOf } from "../summaries/summary-of";
import { answerCompare } from "./answer-compare";
import { answerHome } from "./answer-home";
import { answerHunt } from "./answer-hunt";
import { answerContact, answerPerson, answerViewing } from "./answer-people";
import { answerCount, answerRanking } from "./answer-ranking";
import * as smallTalk from "./answer-small-talk";
import { answerTranslated, readPlainWish } from "./answer-translated";
import { contactIn } from "./contact-details";
import { type Conversation, readConversation } from "./conversation";
import { recentHomes } from "./find-homes";
import { languageOf } from "./language";
import { answerAvoided, answerOtherLanguage, avoidedSubject, spokenLanguage } from "./manners";
import { plain } from "./phrasing";
import { searchArguments } from "./search-arguments";
import { readSituation, type Situation } from "./situation";
import { inTone } from "./tone";

export type Reply =
  | { kind: "text"; text: string }
  | { kind: "tool_call"; name: string; arguments: Record<string, unknown> };

const SEARCH_TOOL = "search_listings";

/**
 * Answers a chat by rules, from nothing but what the request holds: persona, history, search results, tools. Searches
 * with the tool `search_listings` when homes are asked for and no search was sent along. Markdown without HTML.
 */
export function respond(request: ChatRequest): Reply {
  if (asksForSummary(request.response_format)) {
    const facts = request.messages.findLast(({ role }) => role === "user")?.content ?? "";
    return { kind: "text", text: JSON.stringify(summaryOf(facts)) };
  }
  if (asksForFindings(request.response_format)) {
    const text = request.messages.findLast(({ role }) => role === "user")?.content ?? "";
    return { kind: "text", text: JSON.stringify({ findings: findingsIn(text) }) };
  }
  const conversation = readConversation(request.messages);
  const tool = usableSearchTool(request);
  const language = languageOf(conversation.latest);
  if (tool && mustCall(request) && !conversation.result && !conversation.searchFailed)
    return callSearch(conversation, tool);

  const spoken = spokenLanguage(conversation, language);
  if (spoken === null) return { kind: "text", text: answerOtherLanguage(conversation) };
  const subject = avoidedSubject(conversation);
  if (subject && !contactIn(conversation.latest))
    return { kind: "text", text: inTone(answerAvoided(conversation, subject), conversation.persona.tone) };
  if (spoken !== "en") {
    const wish = readPlainWish(conversation, spoken);
    if (wish === "hunt" && needsSearch(conversation) && tool) return callSearch(conversation, tool);
    return { kind: "text", text: answerTranslated(conversation, spoken, wish) };
  }
  const situation = readSituation(conversation);
  if (tool && needsSearch(conversation) && wantsHomes(situation)) return callSearch(conversation, tool);
  return { kind: "text", text: inTone(answer(conversation, situation), conversation.persona.tone) };
}

function usableSearchTool({ tools, tool_choice }: ChatRequest): ToolDefinition | null {
  if (tool_choice === "none") return null;
  if (typeof tool_choice === "object" && tool_choice.function.name !== SEARCH_TOOL) return null;
  return tools?.find((tool) => tool.function.name === SEARCH_TOOL)?.function ?? null;
}

const mustCall = ({ tool_choice }: ChatRequest): boolean =>
  tool_choice === "required" || typeof tool_choice === "object";
const needsSearch = ({ result, searchFailed }: Conversation): boolean => !result && !searchFailed;

function wantsHomes(situation: Situation): boolean {
  if (situation.kind === "fair_housing" || situation.kind === "contact_left") return situation.alsoHunts;
  if (situation.kind === "unknown_home") return situation.address !== null;
  return ["hunt", "ranking", "count"].includes(situation.kind);
}

function callSearch({ turns, latest }: Conversation, tool: ToolDefinition): Reply {
  const said = [...turns.filter((turn) => turn.speaker === "buyer").map((turn) => turn.text), latest];
  return { kind: "tool_call", name: SEARCH_TOOL, arguments: searchArguments(said, tool) };
}

function answer(conversation: Conversation, situation: Situation): string {
  switch (situation.kind) {
    case "greeting":
      return smallTalk.answerGreeting(conversation);
    case "thanks":
      return smallTalk.answerThanks(conversation);
    case "goodbye":
      return smallTalk.answerGoodbye(conversation);
    case "about_assistant":
      return smallTalk.answerAboutAssistant(conversation);
    case "money_advice":
      return smallTalk.answerMoneyAdvice(conversation);
    case "refusal":
      return smallTalk.answerRefusal(conversation);
    case "agreement":
      return answerAgreement(conversation);
    case "off_topic":
      return smallTalk.answerOffTopic(conversation);
    case "fair_housing":
      return withHunt(smallTalk.answerFairHousing(conversation), conversation, situation.alsoHunts);
    case "contact_left":
      return withHunt(answerContact(conversation), conversation, situation.alsoHunts);
    case "viewing":
      return answerViewing(conversation, situation.homes);
    case "person":
      return answerPerson(conversation);
    case "compare": {
      const [first, second] = situation.homes;
      return first && second ? answerCompare(conversation, first, second) : answerSearch(conversation);
    }
    case "ranking":
      return conversation.homes.length > 0 ? answerRanking(conversation, situation.by) : answerSearch(conversation);
    case "count":
      return conversation.result ? answerCount(conversation, conversation.result) : answerSearch(conversation);
    case "home_question":
      return answerHome(conversation, situation.home, situation.aspects);
    case "unknown_home":
      return answerUnknownHome(conversation, situation.address);
    case "hunt":
      return answerSearch(conversation);
  }
}

function answerSearch(conversation: Conversation): string {
  if (conversation.result) return answerHunt(conversation, conversation.result);
  if (conversation.searchFailed) {
    return "I couldn’t look through the listings just now. Ask me again in a moment, or leave an email address and the agent will write.";
  }
  return "I have no listings in front of me to answer that. Leave an email address or a phone number, and the agent will get back to you.";
}

/** A yes takes up what was offered last: more about a home, a viewing, the agent. */
function answerAgreement(conversation: Conversation): string {
  const offered =
    conversation.turns
      .findLast((turn) => turn.speaker === "assistant")
      ?.text.split("\n")
      .at(-1) ?? "";
  const home = recentHomes(conversation)[0];
  if (home && /\b(?:hear|tell you|know) (?:more|about)\b/i.test(offered))
    return answerHome({ ...conversation, latest: "" }, home, []);
  if (home && /\b(?:see it|in person|viewing|like to see)\b/i.test(offered)) return answerViewing(conversation, [home]);
  return smallTalk.answerAgreement(conversation);
}

function answerUnknownHome({ homes, persona }: Conversation, address: string | null): string {
  if (!address) return "Which home do you mean? An address is enough.";
  const others =
    homes.length > 0 ? " I can tell you about the homes that I do have, or look for something like it." : "";
  return `I don’t find ${plain(address)} among the homes of ${plain(persona.brokerage)}.${others} If you leave an email address, the agent can tell you more.`;
}

const withHunt = (text: string, conversation: Conversation, alsoHunts: boolean): string =>
  alsoHunts && conversation.result ? `${text}\n\n${answerHunt(conversation, conversation.result)}` : text;
