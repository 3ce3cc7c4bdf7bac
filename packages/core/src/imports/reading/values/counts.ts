import { type DecimalMark, parseNumber } from "./numbers";

const ADDED = /^\s*(\d+)\s*\+\s*(\d+)\s*$/;
const NUMBER_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const STUDIO =
  /\b(?:studio|st[uú]dio|garsoniera|bachelor|bedsit|efficiency|estudio|kitnet|kawalerka|monolocale|loft)\b/i;

/**
 * Reads a count of bedrooms: `3`, `3.0`, `4 bedrooms`, `2BHK`, `3 + 1` (three, and a room that is none), `Zi. 2`, `Studio` (none). Null otherwise.
 */
export function parseCount(text: string, mark: DecimalMark = "."): number | null {
  const plain = parseNumber(text, mark);
  if (plain !== null) return Number.isInteger(plain) ? plain : null;
  if (text.length > 40) return null;
  // "Studio - 2 Beds" begins with none.
  if (/^(?:studio|bachelor|efficiency)\b/i.test(text)) return 0;
  const added = ADDED.exec(text);
  if (added) return Number(added[1]);
  const digits = /(?<![\d.,])(\d{1,3})(?![\d]|[.,]\d)/.exec(text);
  if (digits) return Number(digits[1]);
  if (STUDIO.test(text)) return 0;
  const word = NUMBER_WORDS.indexOf(text.toLowerCase().split(/\s+/)[0] ?? "");
  return word === -1 ? null : word;
}

/** `2 + 1`, `1 + den`: Canadian exports count a room beside the bedrooms that is none, a den. */
export function hasDen(text: string): boolean {
  return (
    Number(ADDED.exec(text)?.[2] ?? 0) > 0 || /\d\s*(?:beds?|bedrooms?|br)?\s*(?:\+|plus|and|&)\s*den\b/i.test(text)
  );
}

/**
 * Reads bathrooms, a half one as 0.5: `2.5`, `2`, `2F11/2`, `2 full 1 half`, `2/1`, `2 | 1`, `2F 1H`, `3 baths`, `1½`,
 * `1 ¾`. Quarters stay: a three-quarter bath is 0.75, as in MLS exports.
 */
export function parseBathrooms(text: string, mark: DecimalMark = "."): number | null {
  const plain = parseNumber(text, mark);
  // Many MLSs write full and half baths as `3.1`: three and one half.
  const halvesAfter = /^(\d{1,2})\.([1-3])$/.exec(text);
  if (halvesAfter) return Number(halvesAfter[1]) + Number(halvesAfter[2]) / 2;
  if (plain !== null) return plain < 0 ? null : Math.ceil(plain * 4) / 4;
  if (text.length > 60) return null;
  const halves = text
    .replace(/(\d)?\s*½/g, "$1.5")
    .replace(/\s*¾/g, ".75")
    .replace(/\s*¼/g, ".25");
  // "2F11/2": two full and one half, written as the count of halves before the fraction.
  const fraction = /^\s*(\d+)\s*F\D*?(\d+)\s*[1\u00b9]\/2/i.exec(halves) ?? null;
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / 2;
  const oneAndHalf = /^\s*(\d+)[\s-]+1\/2\b/.exec(halves);
  if (oneAndHalf) return Number(oneAndHalf[1]) + 0.5;
  const full = /(\d+)\s*(?:f\b|full)/i.exec(halves);
  const half = /(\d+)\s*(?:h\b|half|partial|\/2)/i.exec(halves);
  if (full || half) return Number(full?.[1] ?? 0) + Number(half?.[1] ?? 0) / 2;
  const pair = /^\s*(\d+)\s*[/|]\s*(\d+)\s*$/.exec(halves);
  if (pair) return Number(pair[1]) + Number(pair[2]) / 2;
  // "4 bd / 3.5 ba" counts the bedrooms first.
  const baths = /\d\s*(?:bds?|beds?|bedrooms?|br)\b\D*(\d[\d.,]*\s*ba.*)/i.exec(halves)?.[1] ?? halves;
  const first = /\d+(?:[.,]\d+)?/.exec(baths);
  if (!first) return null;
  const value = Number(first[0].replace(",", "."));
  return Math.ceil(value * 4) / 4;
}
