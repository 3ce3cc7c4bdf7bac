import { parseLiteral, stringsIn } from "./literals";
import { parseNumber } from "./numbers";
import { parseYesNo } from "./yes-no";

/** `A`, `B+`, `Class C`, `EPC: D`, `D (64)`, `B2`, `7 stars`, `E - 120 kWh`. */
const RATING =
  /^(?:(?:epc|ber|dpe|eer|class[ea]?|klasse|clase|etiqueta|rating|band|energy)[\s:-]*){0,2}(?:[A-I](?:\+{1,4}|[1-3])?(?![\p{L}])|\d(?:\.\d)?\s?stars?\b)/iu;

export const isEnergyRating = (text: string): boolean => text.length <= 40 && RATING.test(text);

/**
 * What heats or cools a home, in words: `Forced Air, Natural Gas`, also out of a list in JSON or Python. Null for a mere yes,
 * no or count, which say only whether it is there.
 */
export function parseEquipment(text: string): string | null {
  const literal = parseLiteral(text);
  const words = (literal === undefined ? text : stringsIn(literal).join(", ")).replace(/\s+/g, " ").trim();
  if (parseYesNo(words) !== null || parseNumber(words) !== null || !/\p{L}{2}/u.test(words)) return null;
  if (/^(?:none|no|see remarks|other|unknown)$/i.test(words)) return null;
  if (words.length <= 200) return words;
  const end = words.lastIndexOf(",", 200);
  return end > 0 ? words.slice(0, end) : words.slice(0, 200).trim();
}

const PERSON = /^[\p{L}][\p{L}\p{N}.,'’&()/ -]*$/u;

/** A name of a person or a team: no address, number or list. */
export const isName = (text: string): boolean => text.length <= 120 && /\p{L}{2}/u.test(text) && PERSON.test(text);

/** So many months' rent, a share of the price: a deposit without a sum. */
export const isShareOfRent = (text: string): boolean =>
  /%|^\s*\d+(?:[.,]\d+)?\s*(?:x|months?|mths?|weeks?|monatsmiete|mm\b|nkm\b|km\b|mois|mes(?:es)?\b|mensilit|maand|miesi)/iu.test(
    text,
  );
