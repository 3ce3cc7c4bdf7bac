import { createHash } from "node:crypto";
import { type ListingFields, SHORT_DIRECTIONS, SHORT_STREET_WORDS, UNIT_WORDS } from "../../listings/schemas";

const LONGEST_ID = 200;

type Facts = Omit<ListingFields, "sourceId">;

/**
 * What a listing is known by when it comes again: the source's own id, else its web address, else its normalised street
 * address with unit and place, else what identifies its content. The last three are hashed and say so in a prefix; two
 * homes of one file may still come out alike there, and `ListingsSeen` tells them apart.
 */
export function sourceIdOf(ownId: string | null, unit: string | null, facts: Facts): string {
  if (ownId !== null && ownId.length <= LONGEST_ID) return ownId.replace(/^(\d+)\.0$/, "$1");
  if (ownId !== null) return `id:${hash([ownId])}`;
  if (facts.listingUrl !== null) return `url:${hash([pageOf(facts.listingUrl)])}`;
  // A street without a number may hold many homes: only a full address tells one from the next.
  if (
    facts.unparsedAddress !== null &&
    /\d/.test(facts.unparsedAddress.replace(/\b[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$/i, ""))
  ) {
    const parts = [normalizeAddress(facts.unparsedAddress), facts.city, facts.postalCode];
    return `address:${hash([...parts, unit, facts.bedroomsTotal, facts.livingArea])}`;
  }
  return `content:${hash([
    facts.unparsedAddress,
    facts.city,
    facts.postalCode,
    facts.propertyType,
    facts.bedroomsTotal,
    facts.bathroomsTotal,
    facts.livingArea,
    facts.lotSizeArea,
    facts.yearBuilt,
    facts.latitude,
    facts.longitude,
    facts.photoUrls[0] ?? null,
    facts.publicRemarks === null && facts.photoUrls.length === 0 ? facts.listPrice : facts.publicRemarks,
  ])}`;
}

const ID_PARAMETER =
  /^(?:listing|property|prop|ad|object|objekt|mls|expose|home|item)?[_-]?(?:id|number|num|code)$|^(?:mls|pid)$/i;

/** A page's address without what searching and counting add to it; a parameter that names the listing stays. */
function pageOf(url: string): string {
  const [page = "", query = ""] = url.replace(/#.*$/, "").split("?", 2);
  const ids = query.split("&").filter((parameter) => ID_PARAMETER.test(parameter.split("=", 1)[0] ?? ""));
  return [page.replace(/\/$/, ""), ...ids.sort()].join("?");
}

const SHORT: [RegExp, string][] = [
  ...[...SHORT_STREET_WORDS, ...SHORT_DIRECTIONS].map(([word, short]): [RegExp, string] => [
    new RegExp(`\\b${word}\\b`, "g"),
    short,
  ]),
  [new RegExp(`(?:${UNIT_WORDS.map((word) => (word === "#" ? word : `\\b${word}\\b`)).join("|")})\\s*`, "g"), "unit "],
];

/** An address in one spelling: lower case, no accents or punctuation, the usual words short, one word for a unit. */
export function normalizeAddress(address: string): string {
  let text = address
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  for (const [pattern, short] of SHORT) text = text.replace(pattern, short);
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function hash(parts: (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
