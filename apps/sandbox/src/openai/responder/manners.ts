import { isStopWord, stemOf, wordsOf } from "../meaning/words";
import { answerHunt } from "./answer-hunt";
import type { Conversation } from "./conversation";
import type { Language } from "./language";
import { listed, plain } from "./phrasing";
import { readSearch } from "./search-arguments";

const NAMES: Record<Language, string> = { en: "English", es: "Spanish", fr: "French", de: "German" };

/** The language to answer in: the buyer's where it is allowed, else one of these; null where the rules speak none of them. */
export function spokenLanguage({ persona: { languages } }: Conversation, theirs: Language): Language | null {
  if (!languages.length || languages.includes(NAMES[theirs])) return theirs;
  // A message without a sign of another language counts as English, and so it may be any that these rules do not know.
  if (theirs === "en") return (Object.keys(NAMES) as Language[]).find((one) => languages.includes(NAMES[one])) ?? "en";
  return null;
}

/** To whoever writes in a language that the brokerage does not answer in. */
export const answerOtherLanguage = ({ persona }: Conversation): string =>
  `I answer in ${listed(persona.languages.map(plain))} here. Write to me in one of them, or leave an email address, and the agent at ${plain(persona.brokerage)} will get back to you.`;

/** Words that a subject has beside what it is about. */
const GENERAL = new Set(
  "advice figure question rate information detail opinion matter subject issue topic home house price"
    .split(" ")
    .map(stemOf),
);

/** The subject, of those that are left to people, that the latest words are about. */
export const avoidedSubject = ({ persona, latest }: Conversation): string | null => {
  const asked = new Set(wordsOf(latest).map(stemOf));
  return (
    persona.avoided.find((subject) => {
      const stems = wordsOf(subject)
        .filter((word) => !isStopWord(word))
        .map(stemOf);
      const telling = stems.filter((stem) => !GENERAL.has(stem));
      const about = telling.length ? telling : stems;
      return about.length > 0 && about.every((stem) => asked.has(stem));
    }) ?? null
  );
};

/** Says kindly that a subject is left to people, and goes on with the homes that were asked for beside it. */
export function answerAvoided(conversation: Conversation, subject: string): string {
  const { persona, result, latest } = conversation;
  const refusal = `I leave ${plain(lower(subject))} to the agents of ${plain(persona.brokerage)}. Leave an email address or a phone number and they will answer; I can tell you what the listings say about the homes.`;
  return result?.homes.length &&
    Object.keys(readSearch(latest)).some((name) => name !== "places" && name !== "features")
    ? `${refusal}\n\n${answerHunt(conversation, result)}`
    : refusal;
}

/** "Tax advice" within a sentence; "HOA fees" stays. */
const lower = (subject: string): string =>
  /^\p{Lu}\p{Ll}/u.test(subject) ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
