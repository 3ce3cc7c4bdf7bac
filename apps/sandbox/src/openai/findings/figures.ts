import type { Found } from "./found";

const COUNT = "\\d{1,2}(?:[.,]5|½)?|one|two|three|four|five|six|seven|eight";
const SIGN = "US\\$|C\\$|A\\$|[$£€₹]|USD|EUR|GBP|CHF|PLN|AED|CAD|AUD|zł";
const DIGITS = "\\d{1,3}(?:[.,'’ ]\\d{3})+(?:[.,]\\d{2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE = "(?: ?(?:k|m|mn|Mio\\.?|million|thousand|lakh|crore)\\b)?";
const PERIOD =
  "(?: ?(?:pcm|pw|p\\/w|per (?:calendar )?month|per week|a month|a week|\\/ ?(?:month|mo|week|wk)|monthly|weekly|pro Monat|par mois|al mes)\\b)?";
const CUED = new RegExp(
  `(?:asking(?: price)?|guide price|offers (?:over|around|in excess of)|list(?:ed|ing)?(?: price)?|priced|price|rent|Kaufpreis|Preis|Kaltmiete|Miete|prix|loyer|precio|alquiler|cena)(?::| of| is| at| for)?(?: at| for)?\\s*(?:(?:${SIGN}) ?)?(?:${DIGITS})${SCALE}(?: ?(?:${SIGN}))?${PERIOD}`,
  "gi",
);
const SIGNED = new RegExp(
  `(?:(?:${SIGN}) ?(?:${DIGITS})${SCALE}|(?:${DIGITS})${SCALE} ?(?:${SIGN}|dollars|euros?|pounds|francs))${PERIOD}`,
  "g",
);
const NOT_THE_PRICE =
  /\b(?:tax(?:es)?|fees?|hoa|deposit|charges?|ground rent|insurance|bond|bills|sold (?:for|at)|next door|neighbou?r\w*|lowest|accept|down to|minimum|would take|nebenkosten|kaution|viewings?|fee)\b[^.\n]{0,25}$/i;
/** "rent at 5 Quay Street": the number of a house. */
const HOUSE_NUMBER = /(?:^|[^\d.,$£€₹])\d{1,4}$/;
const STREET_AFTER = /^,? \p{Lu}\p{L}+/u;
const NOT_PRICE_AFTER =
  /^[^.\n]{0,12}\b(?:deposit|tax|fee|per sq|\/ ?sq|service|hoa|a year)\b|^\s?(?:%|sq|m²|m2|bed|bath)/i;

/** The price or the rent: one that is announced as such before one that merely stands there. */
export function pricesIn(text: string): Found[] {
  for (const pattern of [CUED, SIGNED])
    for (const match of text.matchAll(pattern)) {
      if (NOT_THE_PRICE.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      if (NOT_PRICE_AFTER.test(text.slice(match.index + match[0].length))) continue;
      if (HOUSE_NUMBER.test(match[0]) && STREET_AFTER.test(text.slice(match.index + match[0].length))) continue;
      if (/[\d.,]$/.test(text.slice(0, match.index)) || /^[-/.]?\d/.test(text.slice(match.index + match[0].length)))
        continue;
      return [{ field: "price", value: match[0].replace(/[^\d.,]/g, ""), quote: match[0] }];
    }
  return [];
}

const PATTERNS: [Found["field"], RegExp][] = [
  [
    "bedrooms",
    new RegExp(
      `\\b(?:${COUNT})[ -]?(?:bed(?:room)?s?|br|bdrms?|dormitorios|chambres|Schlafzimmer)\\b|\\bbedrooms?: ?\\d{1,2}\\b`,
      "i",
    ),
  ],
  [
    "bathrooms",
    new RegExp(
      `\\b(?:${COUNT})[ -]?(?:(?:full )?bath(?:room)?s?|ba|baños|Badezimmer)\\b|\\bbath(?:room)?s?: ?\\d{1,2}(?:\\.5)?\\b`,
      "i",
    ),
  ],
  [
    "lot_size",
    /\b\d+(?:[.,]\d+)?[ -](?:acres?|hectares?|ha)\b|(?:lot|plot|grounds|Grundstück)(?: of| is|:)? ?(?:about )?[\d.,]+ ?(?:sq\.? ?ft|square feet|sqm|sq m|m²)/i,
  ],
  [
    "living_area",
    /(?:\b|~)\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)? ?(?:sq\.? ?ft|square feet|sqft|sf\b|sqm|sq\.? ?m\b|square met(?:er|re)s|m²|m2\b|qm\b)/i,
  ],
  [
    "year_built",
    /\b(?:built|constructed|dating|completed|Baujahr|construite?)(?: (?:in|from|around|back to|en))?:? (?:1[5-9]|20)\d\d\b/i,
  ],
  [
    "property_type",
    /\b(?:town ?house|semi-detached(?: house)?|detached house|bungalow|cottage|penthouse|studio|condo|apartment|flat|villa|farmhouse|plot of land|Wohnung|Einfamilienhaus|Reihenhaus|appartement|maison|piso|house)\b/i,
  ],
  [
    "sale_or_rent",
    /\b(?:for sale|to let|for rent|to rent|zu verkaufen|zur Miete|à vendre|à louer|en venta|en alquiler)\b/i,
  ],
];

/** Rooms, sizes, year and kind: the first time that each is said. */
export const figuresIn = (text: string): Found[] =>
  PATTERNS.flatMap(([field, pattern]) => {
    const quote = pattern.exec(text)?.[0].trim();
    return quote ? [{ field, value: quote.replace(/^(\d[\d.,]*).*/s, "$1"), quote }] : [];
  });
