import type { ListingType } from "../../../listings/schemas";

const RENT =
  /\bfor[\s_-]?rent(?:al)?s?\b|\brent(?:al)?s?\b|\bto[\s_-]?let\b|\blet(?:ting|tings)?\b|\blease\b|\bmiet\w*|\bvermiet\w*|\bzur miete\b|\blou[eé]e?r?\b|\blocation\b(?=.*\b(?:a|de|en)\b)|\balquil\w*|\barriend\w*|\ben renta\b|\brenta\b|\balug\w+|\baffitt\w*|\bte huur\b|\bhuur\b|\bwynaj\w*|\bnajem\b|\barrenda\w*|\blocacao\b|\bkirali\w*|\bpronaj\w*|\bpronajem\b|\bhyra\b|\butleie\b|\btil leie\b|\bvuokra\w*|賃貸|\bresidential lease\b/;
const SALE =
  /\bfor[\s_-]?sales?\b|\bsales?\b|\bsell(?:ing)?\b|\bbuy\b|\bpurchase\b|\bkauf\w*|\bverkauf\w*|\bzu verkaufen\b|\bvendre\b|\bvente\b|\bachat\b|\bventa\b|\bvenda\b|\bvend[oe]\b|\bcompra\w*\b|\bvendita\b|\bte koop\b|\bkoop\b|\bsprzeda\w*|\bkupno\b|\bresale\b|\bauction\b|\bfreehold\b|\bsatili\w*|\bprodej\w*|\btill salu\b|\btil salg\b|\bmyydaan\b|売買/;

/** Residential and commercial, rent and sale, as the portals of the Emirates write them. */
const CODES: Record<string, ListingType> = {
  rr: "rent",
  cr: "rent",
  rs: "sale",
  cs: "sale",
  rnt: "rent",
  resales: "sale",
};

/** Reads whether a home is for sale or for rent from a word, a title or a web address; null when it says neither or both. */
export function parseListingType(text: string): ListingType | null {
  const words = text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[_/.-]+/g, " ")
    .replace(/\u0131/g, "i")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const code = CODES[words.trim()];
  if (code !== undefined) return code;
  const rent = RENT.test(words);
  const sale = SALE.test(words);
  if (rent === sale) return null;
  return rent ? "rent" : "sale";
}
