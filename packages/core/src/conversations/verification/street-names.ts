import type { ListingCard } from "../../listings";
import { streetOf } from "../../listings";

/** How kinds of streets are written, each beside its other spellings. */
const KINDS = [
  ["street", "st"],
  ["lane", "ln"],
  ["road", "rd"],
  ["avenue", "ave", "av"],
  ["drive", "dr"],
  ["boulevard", "blvd"],
  ["court", "ct"],
  ["place", "pl"],
  ["terrace", "ter"],
  ["circle", "cir"],
  ["square", "sq"],
  ["highway", "hwy"],
  ["parkway", "pkwy"],
  ["crescent", "cres"],
  ["trail", "trl"],
  ["north", "n"],
  ["south", "s"],
  ["east", "e"],
  ["west", "w"],
  ["saint", "st"],
  ["mount", "mt"],
];
const STREET_KIND =
  "(?:Street|St|Lane|Ln|Road|Rd|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Close|Circle|Cir|Square|Row|Walk|Mews|Grove|Rise|Trail|Loop|Quay|Wharf|Alley|Crescent|Parkway|Highway|Hwy|Hill|Gardens|Bend|Point|Yard)";
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}$£€.,-])\d{1,5}[A-Za-z]?(?:-\d{1,4})? (?:(?:[NSEW]\.?|\p{Lu}[\p{L}'’.-]+) ){1,4}${STREET_KIND}(?![\p{L}])`,
  "gu",
);

/** A stretch of a text that names a street and a number. */
export interface AddressSpan {
  start: number;
  end: number;
  words: string;
}

/** Every address that stands in a text, of whatever home. */
export const addressesIn = (text: string): AddressSpan[] =>
  [...text.matchAll(ADDRESS)].map(({ index: start, 0: words }) => ({ start, end: start + words.length, words }));

const patterns = new WeakMap<ListingCard, RegExp | { none: true }>();

/**
 * Finds a home's address in a text, as a person may shorten it: "14 Millrace", "14 Millrace Ln", without the flat. Null for
 * a home without an address.
 */
export function addressPattern(home: ListingCard): RegExp | null {
  const known = patterns.get(home) ?? compiled(home);
  patterns.set(home, known);
  return known instanceof RegExp ? known : null;
}

function compiled({ address, place }: ListingCard): RegExp | { none: true } {
  const street = address && streetOf(address, place);
  if (!street || street.length < 6) return { none: true };
  const tokens = street
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(spellings);
  // A house without a number is meant only when its whole name is said.
  const needed = /^\d/.test(street) && tokens.length > 1 ? 2 : tokens.length;
  const tail = tokens.slice(needed).reduceRight((rest, token) => String.raw`(?:,?\s${token}${rest})?`, "");
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${tokens.slice(0, needed).join(String.raw`,?\s`)}${tail}(?![\p{L}\p{N}])`,
    "giu",
  );
}

function spellings(token: string): string {
  const bare = token.toLowerCase().replace(/\.$/, "");
  const same = KINDS.filter((kind) => kind.includes(bare)).flat();
  const all = [...new Set([bare, ...same])].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return String.raw`(?:${all.join("|")})\.?`;
}
