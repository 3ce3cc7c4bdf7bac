/** Words that a header glues to a unit or to a neighbour, taken apart before anything is compared. */
const GLUED: [RegExp, string][] = [
  [/\bsq\.?\s*(?:ft|feet|foot)\b\.?|\bsquare\s*(?:feet|foot|footage)\b|\bsqft\b|\bft2\b|\bft\u00b2/g, " sqft "],
  [
    /\bsq\.?\s*(?:m|mt|mtr|mtrs|meters?|metres?)\b\.?|\bsquare\s*met(?:er|re)s?\b|\bsqm\b|\bm2\b|\bm\u00b2|\bqm\b|\bmq\b/g,
    " sqm ",
  ],
  [/\bsqmeters?\b/g, " sqm "],
  [/\bzip\s?code\b/g, "zip code"],
  [/\bpost\s?code(?=\d|\b)/g, "postal code "],
];

/**
 * A header as lower-case words: camelCase and snake_case taken apart, accents and signs removed, units unified
 * (`SqFt`, `square feet` → `sqft`; `m²`, `SqMeter` → `sqm`), a price "per" something marked by the word `per`.
 */
export function headerWords(header: string): string[] {
  let text = header
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .replace(/\u00df/g, "ss")
    .replace(/\u0142/g, "l")
    .replace(/\u00f8/g, "o")
    .replace(/\u00e6/g, "ae")
    .replace(/\u0131/g, "i")
    .normalize("NFD")
    .replace(/(?!\u00b2)[\u0300-\u036f]/g, "")
    .replace(/[_.-]+/g, " ")
    .replace(/\s*\/\s*(?=(?:sq|m2|m\u00b2|ft|month|mo\b|mes|year|square|qm|monat|acre))/g, " per ")
    .replace(/#|№|\bnº|\bnr\b|\bno\b/g, " number ")
    .replace(/[$€£]/g, " price ")
    .replace(/%/g, " percent ");
  for (const [pattern, unified] of GLUED) text = text.replace(pattern, unified);
  // `Bedroom2`, `address1`: the number is a word of its own.
  text = text.replace(/(\p{L}{3,})(\d+)(?![\p{L}\d])/gu, "$1 $2");
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** The header's words without what stands in parentheses, where notes and links are put. */
export function headerNameWords(header: string): string[] {
  const bare = header.replace(/[([{].*$/s, "");
  const words = headerWords(bare);
  return words.length > 0 ? words : headerWords(header);
}
