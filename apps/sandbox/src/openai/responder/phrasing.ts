import type { Home } from "./home";
import { amountOf, kindOf } from "./home";

/** One of several wordings, always the same for the same seed. */
export function pick<T>(seed: string, options: readonly [T, ...T[]]): T {
  let hash = 7;
  for (const character of seed) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return options[((hash ^ (hash >>> 12)) >>> 0) % options.length] ?? options[0];
}

const NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Small whole numbers as words, others as digits: 3 → "three", 2.5 → "2.5", 40 → "40". */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b and c". */
export function listed(items: readonly string[], joiner = "and"): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joiner} ${last}`;
}

export const withArticle = (noun: string): string =>
  `${/^(?:[aeio](?!ne\b|nce\b|u(?:r|ro))|u(?!ni|s|til)|8|11\b|18\b|eight|eleven|hour)/i.test(noun) ? "an" : "a"} ${noun}`;

/** Text from outside as plain Markdown: nothing in it can become markup, a link or a card. */
export const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/\[\[[^\]]*\]\]/g, "")
    .replace(/[\\`*_[\]<>|#~]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Names homes: in bold and with the ref of the card the first time, by the plain address after that. */
export function homeNamer(): (home: Home) => string {
  const named = new Set<string>();
  return (home) => {
    const address = plain(home.address);
    if (named.has(home.address)) return address;
    named.add(home.address);
    return home.ref ? `**${address}** [[${home.ref}]]` : `**${address}**`;
  };
}

export const bedroomsOf = (home: Home): string | null =>
  typeof home.bedrooms === "number" ? counted(home.bedrooms, "bedroom") : null;

export const bathroomsOf = (home: Home): string | null =>
  typeof home.bathrooms === "number" ? counted(home.bathrooms, "bathroom") : null;

/** "a three-bedroom house with two bathrooms and 1,620 sq ft in Millrace, at $489,000", without what is unknown. */
export function portrait(home: Home): string {
  const kind = kindOf(home);
  const beds = home.bedrooms ? `${inWords(home.bedrooms)}-bedroom ` : home.bedrooms === 0 ? "studio " : "";
  const noun = beds === "studio " && kind === "home" ? "studio" : `${beds}${kind}`;
  const inside = [bathroomsOf(home), home.living_area ? plain(home.living_area) : null].filter((part) => part !== null);
  return [
    withArticle(noun),
    inside.length > 0 ? ` with ${listed(inside)}` : "",
    home.area ? ` in ${plain(home.area)}` : "",
    home.price ? `, ${priceOf(home)}` : "",
  ].join("");
}

/** "at $489,000"; words such as "Price on request" stand as they are. */
export function priceOf(home: Home): string {
  const price = plain(home.price ?? "");
  if (amountOf(price) === null) return price.charAt(0).toLowerCase() + price.slice(1);
  return `${home.listing_type === "rent" ? "to rent at" : "at"} ${price}`;
}
