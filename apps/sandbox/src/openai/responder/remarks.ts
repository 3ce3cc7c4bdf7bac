import { conceptsOfStem, isCommonConcept } from "../meaning/concepts";
import { isStopWord, stemOf, wordsOf } from "../meaning/words";
import type { Home } from "./home";
import { plain } from "./phrasing";
import { isInstruction, sentencesOf } from "./tampering";

/** A sentence of a home's remarks and how well it meets some words: 0 means not at all. */
export type Match = { sentence: string; score: number };

/** Homes are described, never the people of an area. Rooms and building types named after them may stay. */
const ABOUT_PEOPLE =
  /\b(?:famil(?:y|ies)(?! room)|kids?|child(?:ren)?|safe(?:ty|st|r)?|crime|church|mosque|synagogue|temple|schools?|exclusive|retirees?|seniors?|bachelors?|couples?|singles|christian|jewish|muslim|ethnic|demographics?)\b/i;
const CONTACT_OR_LINK = /https?:|www\.|@|\b\+?\d[\d ().-]{8,}\d\b/;
const INVITATION =
  /\b(?:welcome (?:to|home)|don['’]t miss|must[- ]see|call (?:today|now|us|me|for)|schedule|book (?:a|your)|won['’]t last|look no further|contact (?:us|me|the|your)|agents?|showings?|offers? (?:due|will|by))\b/i;
const SALES_TALK = /\b(?:dream|opportunity|stunning|breathtaking|rare|gorgeous|perfect)\b/i;
const LONGEST_QUOTE = 190;

/** The sentences of a home's remarks that an answer may repeat: cleaned, calm, about the home. */
export function quotable(home: Home): string[] {
  const single = /single[\s-]famil(?:y|ies)|multi[\s-]famil(?:y|ies)/gi;
  const told = sentencesOf(home.remarks ?? "")
    .filter((sentence) => !isInstruction(sentence) && !CONTACT_OR_LINK.test(sentence))
    .filter((sentence) => !ABOUT_PEOPLE.test(sentence.replace(single, "")))
    .map((sentence) => calm(plain(sentence)))
    .filter((sentence) => wordsOf(sentence).length >= 3);
  const factual = told.filter((sentence) => !INVITATION.test(sentence));
  return factual.length > 0 ? factual : told;
}

/**
 * The quotable sentence that best meets the buyer's words; its score is 0 when none does. What meets them less than `least`
 * is taken for a chance likeness.
 */
export function bestSentence(home: Home, words: string, least = 0): Match | null {
  const wanted = meaningOf(words);
  // A sentence that only repeats the address says nothing.
  for (const word of wordsOf(home.address)) wanted.delete(`w:${stemOf(word)}`);
  let best: Match | null = null;
  quotable(home).forEach((sentence, index) => {
    const met = overlap(wanted, sentence);
    const score = met >= least ? met : 0;
    // Among equals the plain-spoken sentence wins, then the earlier one.
    const appeal =
      score + (SALES_TALK.test(sentence) ? -0.5 : 0) + (/[A-Z]{5}/.test(sentence) ? -0.5 : 0) - index * 0.001;
    if (!best || appeal > best.score) best = { sentence, score: appeal };
  });
  if (best === null) return null;
  const found: Match = best;
  return { sentence: shortened(found.sentence, wanted), score: overlap(wanted, found.sentence) };
}

/** What words stand for: things of the field, and the rarer words themselves. */
export function meaningOf(text: string): Map<string, number> {
  const meaning = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (isStopWord(word) || /^\d/.test(word) || word.length < 3) continue;
    const stem = stemOf(word);
    const concepts = conceptsOfStem(stem);
    for (const concept of concepts) meaning.set(`c:${concept}`, isCommonConcept(concept) ? 0.2 : 1);
    meaning.set(`w:${stem}`, concepts.length > 0 ? 0.3 : 0.6);
  }
  return meaning;
}

function overlap(wanted: Map<string, number>, sentence: string): number {
  let score = 0;
  for (const key of meaningOf(sentence).keys()) score += wanted.get(key) ?? 0;
  return score;
}

/** No shouting: exclamation marks become stops, pictographs go, and the sentence ends with a stop. */
function calm(sentence: string): string {
  const quiet = sentence
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, "")
    .replace(/[!¡]+/g, ".")
    .replace(/[“”"]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/\.{2,}/g, ".")
    .trim();
  return /[.?…]$/.test(quiet) ? quiet : `${quiet.replace(/[,;:–-]+$/, "").trim()}.`;
}

/** A long sentence is cut to the run of clauses that meets the wanted words best. */
function shortened(sentence: string, wanted: Map<string, number>): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence;
  const clauses = sentence.replace(/\.$/, "").split(/;\s+|\s+[–—-]\s+|,\s+/);
  let best = { text: clauses[0] ?? sentence, score: -1 };
  for (let from = 0; from < clauses.length; from++) {
    for (let to = from + 1; to <= clauses.length; to++) {
      const text = clauses.slice(from, to).join(", ");
      if (text.length > LONGEST_QUOTE) break;
      const score = overlap(wanted, text) - from * 0.01 + text.length * 0.0005;
      if (score > best.score) best = { text, score };
    }
  }
  const cut =
    best.text.length <= LONGEST_QUOTE ? best.text : best.text.slice(0, best.text.lastIndexOf(" ", LONGEST_QUOTE));
  return `${cut.replace(/^(?:and|with|plus|but)\s+/i, "").replace(/[.,;:]+$/, "")}.`.replace(/^./, (first) =>
    first.toUpperCase(),
  );
}

const OPENERS_THAT_CAN_BE_LOWERED =
  /^(?:The|A|An|Its|This|There|Two|Three|Four|Five|Both|Each|Every|Most|From|Inside|Outside|Upstairs|Downstairs|Behind|Below|Above|In|On|At|With|When|You|Your|Off|Along|Beyond|One|All|Here) /;

/** A sentence as the continuation of ours: after a colon in our own voice if it can be, else as a quotation. */
export function continued(lead: string, sentence: string): string {
  if (!OPENERS_THAT_CAN_BE_LOWERED.test(sentence)) return `${lead}. The listing says: “${sentence}”`;
  return `${lead}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
