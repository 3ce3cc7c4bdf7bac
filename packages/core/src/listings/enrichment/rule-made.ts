import { lintRemarks } from "../fair-housing/lint-remarks";
import type { SummaryFacts } from "./facts-of";

export interface BuyerSummary {
  /** One to four sentences. */
  summary: string;
  /** At most six, each a few words. */
  highlights: string[];
}

export const MOST_HIGHLIGHTS = 6;
/** A sentence of the remarks that is longer says too much for a summary. */
const LONGEST_SENTENCE = 160;

/** A summary by rules: the facts in a sentence, what the home has, and the first words of its own remarks. */
export function ruleMade(facts: SummaryFacts): BuyerSummary {
  const { kind, bedrooms, bathrooms, living_area, place, year_built, has } = facts;
  const rooms = [
    bedrooms === null ? null : bedrooms === 0 ? null : `${bedrooms} ${bedrooms === 1 ? "bedroom" : "bedrooms"}`,
    bathrooms === null ? null : `${bathrooms} ${bathrooms === 1 ? "bathroom" : "bathrooms"}`,
    living_area,
  ].filter((fact) => fact !== null);
  const what = bedrooms === 0 && kind !== "studio" ? `${kind}, a studio,` : kind;
  const first = [
    `${capital(article(what))} ${what}`,
    facts.offer === "rent" ? " to rent" : " for sale",
    place ? ` in ${place}` : "",
    rooms.length ? ` with ${inWords(rooms)}` : "",
    year_built ? `, built in ${year_built}` : "",
    ".",
  ].join("");
  const own = sentencesOf(facts.remarks ?? "")
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE && lintRemarks(sentence).length === 0)
    .slice(0, 2);
  const highlights = [...has.map(capital), facts.lot && `Lot of ${facts.lot}`, ...facts.details.slice(0, 2)];
  return {
    summary: [first, ...own].join(" "),
    highlights: highlights.filter((highlight) => highlight !== null).slice(0, MOST_HIGHLIGHTS),
  };
}

/** The sentences of a text, as they stand. */
export const sentencesOf = (text: string): string[] =>
  (text.replace(/\s+/g, " ").match(/[^.!?]+(?:[.!?]+(?=\s|$)|[.](?=\S)[^.!?]*[.!?]*)+|[^.!?]+$/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const article = (words: string) => (/^[aeiou]/i.test(words) ? "an" : "a");
const inWords = (parts: string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(parts);
