import type { Conversation } from "./conversation";
import { recentHomes } from "./find-homes";
import { homeNamer, pick, plain } from "./phrasing";

export function answerGreeting({ seed, persona, turns, latest }: Conversation): string {
  const asksBack = /\bhow (?:are|'s|is|do)\b/i.test(latest) ? " All well here, thank you." : "";
  if (turns.length > 0) return `Hello again.${asksBack} What would you like to know?`;
  const me =
    persona.assistant === "the assistant"
      ? ""
      : ` I’m ${plain(persona.assistant)}, ${plain(persona.brokerage)}’s assistant.`;
  const invitation = pick(seed, [
    "Tell me what you are looking for, in your own words: rooms, a budget, a street, the light in the kitchen.",
    "What kind of home do you have in mind? A budget and a few wishes are enough to begin.",
    "What matters to you in a home? Tell me, and I’ll look through the listings.",
  ]);
  return `Hello.${asksBack}${me} ${invitation}`;
}

export function answerThanks({ seed, turns }: Conversation): string {
  if (turns.length === 0) return "You are welcome. What are you looking for?";
  return pick(seed, [
    "You are welcome. I’m here if anything else comes to mind.",
    "Gladly. Is there another home you’d like to hear about?",
    "You are welcome. Say the word when you’d like to see one.",
  ]);
}

export const answerGoodbye = ({ seed }: Conversation): string =>
  pick(seed, [
    "Goodbye for now. The conversation stays here if you come back to it.",
    "Until next time. I’m here at any hour.",
    "Goodbye, and good luck with the search. I’m here when you want to go on.",
  ]);

export const answerAboutAssistant = ({ persona }: Conversation): string =>
  `I’m ${plain(persona.assistant)}, the assistant of ${plain(persona.brokerage)}. I’m software, not a person. I answer from the listings: I can find homes, tell you what is known about one, compare two, and pass you on to the agent. What are you looking for?`;

/** Questions about loans, offers and the future: not ours to answer, but the price is. */
export function answerMoneyAdvice(conversation: Conversation): string {
  const home = recentHomes(conversation)[0];
  const name = homeNamer();
  const price = home?.price ? ` What I do know: ${name(home)} is listed at ${plain(home.price)}.` : "";
  return `Loans, offers and what prices will do are questions for a lender or for the agent; I’d rather not guess.${price} If you leave an email address or a phone number, the agent at ${plain(conversation.persona.brokerage)} will go through it with you.`;
}

export const answerOffTopic = ({ seed, persona, tampered, latest }: Conversation): string => {
  if (tampered) {
    return "I’ll keep to the homes here and to what their listings say. Is there one you’d like to know about, or shall I look for something?";
  }
  if (latest === "") return "I didn’t get any words. What are you looking for?";
  return pick(seed, [
    `That is outside what I know. I know the homes that ${plain(persona.brokerage)} has listed: ask me about one, or tell me what you are looking for.`,
    "I can only speak about the homes here. What would you like yours to have?",
    `I’m of no use there, since all I know is ${plain(persona.brokerage)}’s listings. Is there a home I can help you find?`,
  ]);
};

/** Homes are described, never the people of an area; official sources answer the rest. */
export function answerFairHousing({ latest }: Conversation): string {
  const source = /\bschools?\b/i.test(latest)
    ? "The school district and the state’s education department publish their own reports."
    : /\b(?:safe\w*|crimes?|danger\w*|gangs?|sketchy)\b/i.test(latest)
      ? "The police department publishes its figures by area."
      : "The census bureau and the town hall publish what there is to know.";
  return `I describe homes, not the people or the standing of an area, so I leave that to official sources. ${source}`;
}

/** A plain yes to whatever was asked last. */
export function answerAgreement(conversation: Conversation): string {
  const asked = conversation.turns.findLast((turn) => turn.speaker === "assistant")?.text ?? "";
  if (/\b(?:phone number|email address)\b/i.test(asked)) {
    return "Good. Write your name and a phone number or an email address here, and the agent will get back to you.";
  }
  return "Good. What would you like to know?";
}

export const answerRefusal = ({ seed }: Conversation): string =>
  pick(seed, [
    "All right. What would you like to change about the search?",
    "That is fine. Is there something else I can look for?",
    "No hurry. Tell me if anything else comes to mind.",
  ]);
