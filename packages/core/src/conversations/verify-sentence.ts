import type { ListingCard } from "../listings";
import { currencyExponent } from "../listings/schemas";

const MONEY = /(?:[$£€]|\b(?:USD|GBP|EUR) ?)(\d[\d,.]*\d|\d)\s?(k|m|million|thousand)?\b/gi;
const BEDROOMS = /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[- ]bed(?:room)?s?\b/gi;
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Every amount of money in a text, in major units. */
function amounts(text: string): number[] {
  return [...text.matchAll(MONEY)].map(([, digits = "", scale = ""]) => {
    const value = Number(digits.replace(/[.,](?=\d{3}(\D|$))/g, "").replace(",", "."));
    return value * (/^m/i.test(scale) ? 1e6 : /^(k|t)/i.test(scale) ? 1e3 : 1);
  });
}

const bedrooms = (text: string) =>
  [...text.matchAll(BEDROOMS)].map(([, count = ""]) =>
    /\d/.test(count) ? Number(count) : WORDS.indexOf(count.toLowerCase()),
  );

/**
 * Whether every price and bed count of a sentence stands in the rows it speaks of, in their remarks, or in what the
 * buyer said. Differences between two prices are true too.
 */
export function isGrounded(sentence: string, homes: ListingCard[], buyerWords: string): boolean {
  const said = amounts(sentence);
  if (said.length) {
    const prices = homes.flatMap((home) =>
      home.listPrice === null ? [] : home.listPrice / 10 ** currencyExponent(home.currency),
    );
    const wishes = amounts(buyerWords).concat(
      [...buyerWords.matchAll(/\b(\d[\d,.]*)\s?(k|m)?\b/gi)].flatMap(([, digits = "", scale]) => {
        const value = Number(digits.replaceAll(",", ""));
        return scale ? [value * (scale.toLowerCase() === "m" ? 1e6 : 1e3)] : [value, value * 1000];
      }),
    );
    const base = [...prices, ...wishes];
    const told = new Set([...base, ...homes.flatMap((home) => amounts(home.remarks ?? ""))]);
    const difference = (amount: number) => base.some((a) => base.some((b) => Math.abs(a - b) === amount && amount > 0));
    if (!said.every((amount) => told.has(amount) || difference(amount))) return false;
  }
  const counts = bedrooms(sentence);
  if (!counts.length) return true;
  const known = new Set([
    ...homes.map((home) => home.bedroomsTotal),
    ...homes.flatMap((h) => bedrooms(h.remarks ?? "")),
    ...bedrooms(buyerWords),
  ]);
  const wished = new Set(
    [...buyerWords.toLowerCase().matchAll(/\b(\d{1,2}|one|two|three|four|five|six)\b/g)].map(([word]) =>
      /\d/.test(word) ? Number(word) : WORDS.indexOf(word),
    ),
  );
  return counts.every((count) => known.has(count) || wished.has(count));
}
