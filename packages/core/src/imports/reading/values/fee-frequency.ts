import type { FeeFrequency } from "../../../listings/schemas";

const FREQUENCIES: [RegExp, FeeFrequency | "other"][] = [
  [
    /\b(?:bi-?\s?month|every (?:two|2|other) months|(?:bi-?\s?)?week|fortnight|da(?:y|il)|one[- ]time|once|bimestr)/i,
    "other",
  ],
  [
    /\b(?:semi-?\s?annual|bi-?\s?annual|half[- ]?year|semester|semestr|halbj[aä]hr|every (?:six|6) months|twice (?:a|per) year)/i,
    "half_year",
  ],
  [/\b(?:quarter|qtr|trimestr|viertelj[aä]hr|quartal|every (?:three|3) months|kwartal|kwartaal)/i, "quarter"],
  [
    /\b(?:annual|year|yr\b|per annum|p\.?\s?a\.?(?:\s|$)|anual|annuel|annuale|j[aä]hrlich|jahr|a[nñ]o\b|anno\b|roczn|rok\b|jaar)/i,
    "year",
  ],
  [
    /\b(?:month|mo\b|mth|mon\b|mensu|mensal|mensil|mes\b|m[eê]s\b|mois\b|mese\b|monat|mtl\b|maand|miesi|mies\b|pcm\b|pm\b)/i,
    "month",
  ],
];

/**
 * How often a fee is due by these words: `Monthly`, `$120/mo`, `per quarter`, `SemiAnnually`; `other` for a time that is not
 * kept (a week, every two months, once), null where they name none.
 */
export function feeFrequencyIn(text: string): FeeFrequency | "other" | null {
  const words = text.replace(/([a-z])([A-Z])/g, "$1 $2");
  return FREQUENCIES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
