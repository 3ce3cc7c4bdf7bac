import { lintRemarks } from "../fair-housing/lint-remarks";
import type { SummaryFacts } from "./facts-of";

/** Words that join facts and state none. */
const JOINING = new Set(
  `a an the this that these those it its is are was were be been has have having with without and or but for to in on at of by from
  into onto over under near as also plus both each every all which where while there here home house property place living offers
  offer offering comes come includes include including features feature sits set lies stands gives give made makes make keeps
  opens open leads lead up down out off one two three four five six seven eight nine ten first second only just well more most
  than about around within along across between through your you sale rent area space spaces room rooms bedroom bedrooms bathroom
  bathrooms bath baths bed beds built year years new not no nor so such some any other own day days listed available allowed known
  floor floors level month week lot size`.split(/\s+/),
);

/**
 * Whether a sentence says nothing that the listing does not: every word but those that join must stand in its facts, in some form,
 * every number as it is, and no wording may be risky under the Fair Housing Act. Strict on purpose: what fails is left out, and the
 * rest stays.
 */
export function isSupported(sentence: string, facts: SummaryFacts): boolean {
  if (lintRemarks(sentence).length) return false;
  const source = textOf(facts);
  const numbers = new Set(numbersIn(source));
  if (!numbersIn(sentence).every((number) => numbers.has(number))) return false;
  const known = new Set(wordsIn(source).map(stem));
  // "Pets allowed" must not come of "no pets allowed": what it has not is told only with a no.
  const lacking = facts.has_not.flatMap(wordsIn).map(stem);
  const negative = /\b(?:no|not|without|nor)\b/i.test(sentence);
  const words = wordsIn(sentence);
  if (!negative && words.some((word) => lacking.includes(stem(word)) && !known.has(stem(word)))) return false;
  if (negative && !/\b(?:no|not|without|nor)\b/i.test(source) && !facts.has_not.length) return false;
  const all = new Set([...known, ...lacking.filter(() => negative)]);
  return words.every((word) => JOINING.has(word) || all.has(stem(word)));
}

const textOf = ({ has_not, ...facts }: SummaryFacts): string =>
  Object.values(facts)
    .flatMap((value) => (value === null ? [] : Array.isArray(value) ? value : String(value)))
    .join(" \n ");

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** "1,620" and "1620" are one number. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => String(Number(number.replaceAll(",", ""))));

/** Enough of a stem to take "garages" for "garage", and no more. */
const stem = (word: string): string =>
  (word.length > 4 ? word.replace(/(?:'s|ies|es|s|ed|ing|ly)$/, "") : word)
    .replace(/(.)\1$/, "$1")
    .replace(/[ey]$/, "");
