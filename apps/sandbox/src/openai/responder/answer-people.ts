import { type Contact, contactIn, contactLeftBefore } from "./contact-details";
import type { Conversation } from "./conversation";
import { recentHomes } from "./find-homes";
import type { Home } from "./home";
import { homeNamer, listed, pick, plain } from "./phrasing";

const TIME =
  /\b(?:(?:this|next|on)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening))?(?:,?\s+(?:at|around|after|before)\s+\d{1,2}(?::\d{2})?\s*(?:am|pm)?)?|\b(?:tomorrow|today|tonight|(?:this|next) (?:weekend|week))(?:\s+(?:morning|afternoon|evening))?(?:,?\s+(?:at|around|after|before)\s+\d{1,2}(?::\d{2})?\s*(?:am|pm)?)?|\b(?:at|around|after)\s+\d{1,2}(?::\d{2})?\s*(?:am|pm)\b/i;

/** A wish to see homes: what happens next, and what is needed for it. Nothing is ever called booked. */
export function answerViewing(conversation: Conversation, homes: Home[]): string {
  const { seed, latest, persona } = conversation;
  const name = homeNamer();
  const which = homes.length > 0 ? ` of ${listed(homes.slice(0, 3).map(name))}` : "";
  const time = latest.match(TIME)?.[0].trim();
  const wish = time ? ` I’ll pass on that ${time.replace(/^on /i, "")} would suit you.` : "";
  const known = contactLeftBefore(conversation);
  if (known) {
    return `A viewing${which}, gladly.${wish} The agent at ${persona.brokerage} will confirm a time with you at ${reachedAt(known)}; until then nothing is booked.`;
  }
  const ask = pick(seed, [
    "Give me your name and a phone number or an email address",
    "Leave your name with a phone number or an email address",
    "Tell me your name and how to reach you, by phone or email",
  ]);
  const when = time ? "" : " If some days suit you better, say so.";
  return `I can ask for a viewing${which}.${wish} ${ask}, and the agent at ${persona.brokerage} will confirm a time. Nothing is booked until you hear back.${when}`;
}

/** A wish to speak to a person. */
export function answerPerson(conversation: Conversation): string {
  const { seed, persona } = conversation;
  const known = contactLeftBefore(conversation);
  if (known)
    return `The agent at ${persona.brokerage} has what is needed to reach you at ${reachedAt(known)}. Is there something you’d like me to add to your message?`;
  return pick(seed, [
    `Of course. Leave your name and a phone number or an email address here, and the agent at ${persona.brokerage} will get back to you.`,
    `A person will gladly take over. Give me your name and a phone number or an email address, and the agent at ${persona.brokerage} will be in touch.`,
    `I can pass you on to the agent at ${persona.brokerage}. What is your name, and which phone number or email address reaches you best?`,
  ]);
}

/** Contact details: thanks, and what the agent will do with them. */
export function answerContact(conversation: Conversation): string {
  const { seed, latest, persona } = conversation;
  const contact = contactIn(latest);
  if (!contact) return answerPerson(conversation);
  const thanks = contact.name ? `Thank you, ${plain(contact.name.split(" ")[0] ?? "")}.` : "Thank you.";
  const verb = contact.email ? "write to you" : "call you";
  const kept = contact.email ? "your address" : "your number";
  const home = recentHomes(conversation)[0];
  const name = homeNamer();
  const about = home ? ` about ${name(home)}` : "";
  const next = pick(seed, [
    "Meanwhile, ask me anything about the homes.",
    "Until then I’m here for anything about the homes.",
    "Is there anything you’d like the agent to know before that?",
  ]);
  return `${thanks} I have ${kept}, and the agent is told. The agent at ${persona.brokerage} will ${verb} at ${reachedAt(contact)}${about}. ${next}`;
}

const reachedAt = ({ email, phone }: Contact): string => plain(email ?? phone ?? "");
