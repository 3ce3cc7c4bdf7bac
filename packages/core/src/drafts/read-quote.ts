import { readCounts } from "../conversations";
import { parseArea, parseListingType, parseMoney, parsePropertyType } from "../imports";
import { fold } from "../understanding";

/** A value as a quote states it. `reading` says what was made of the words where they were not copied. */
export interface Read {
  value: string;
  reading?: string;
}

/** Numbers that are no price, whatever stands around them: phone numbers, dates, times, percentages. */
const NO_PRICE =
  /\+\d|\b\d{3,4}[-. ]\d{3,4}[-. ]\d{3,4}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}:\d\d\b|\b\d{1,2}(?:st|nd|rd|th)\b|\d\s?%|\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/i;
/** Money that is not the price of the home. */
const OTHER_MONEY =
  /\b(?:tax(?:es)?|fees?|hoa|deposit|service charge|ground rent|council|commission|estimate|bond|bills?|utilities|nebenkosten|kaution|charges|per sq|\/ ?sq)\b/i;
const PRICE_CUE =
  /\b(?:price|priced|asking|ask|guide|offers?|listed|list|rent|to let|for sale|reduced|want(?:s|ing)?|looking for|preis|kaufpreis|miete|kaltmiete|prix|loyer|precio|alquiler|prezzo|affitto|cena|czynsz|huur|koopprijs|offered at|at)\b/i;
const SIGN =
  /[$£€₹¥₺₽₪₱₩]|\b(?:[A-Z]{3})\b|\bz[łl]\b|\b(?:dollars?|euros?|pounds?|francs?|rupees|dirhams?|yen)\b|\bkr\b/;
const SCALED = /\d\s?(?:k|m|mn|mio|mil|million|thousand|lakh|crore|cr)\b/i;
/** Asked without a sign and shorter than this, a sale's price was said in thousands: "asking 512". */
const MOST_THOUSANDS = 5_000;
/** A smaller sum, without a word of rent, is not what a home costs. */
const LEAST_SALE = 1_000;
/** Smaller ones are no price of a home, but a slip. */
const LEAST_THOUSANDS = 20;

export interface ReadPrice extends Read {
  currency: string | null;
  period: "month" | "week" | "day" | "year" | null;
}

/** "$512,000", "asking 512", "£450 pw", "1.250.000 €". Null for what is no price of this home. */
export function readPrice(quote: string): ReadPrice | null {
  if (quote.length > 80 || NO_PRICE.test(quote) || OTHER_MONEY.test(quote)) return null;
  const signed = SIGN.test(quote);
  if (!signed && !PRICE_CUE.test(quote) && !SCALED.test(quote)) return null;
  if ((quote.match(/\d[\d.,'’ ]*/g) ?? []).length !== 1) return null;
  const money = parseMoney(quote);
  if (!money?.amount) return null;
  const { amount, currency, period } = money;
  if (amount < LEAST_SALE && !period && !money.rent && (signed || amount < LEAST_THOUSANDS)) return null;
  const inThousands =
    !signed && !period && !money.rent && !SCALED.test(quote) && amount >= LEAST_THOUSANDS && amount < MOST_THOUSANDS;
  return {
    value: plain(inThousands ? amount * 1_000 : amount),
    currency,
    period,
    ...(inThousands && { reading: `“${/\d[\d.,'’]*/.exec(quote)?.[0]}” was read as thousands. Check it.` }),
  };
}

/** What stands before and behind a quote, on its line: a quote that is cut short must not come to mean another thing. */
export interface Around {
  before: string;
  after: string;
}

const OTHER_PRICE_BEFORE =
  /\b(?:tax(?:es)?|fees?|hoa|deposit|charges?|ground rent|insurance|bond|bills?|invoices?|sold (?:for|at)|went for|accepts?|take|down to|lowest|minimum|paid|save|worth|between|from|kaution|nebenkosten)\b[^.;\d\n]{0,20}$/i;
const OTHER_PRICE_AFTER =
  /^\s?(?:deposit|tax|fee|a year|per year|p\.?a\.?\b|per sq|\/ ?sq|psf|\/ ?m|below|(?:to|-|–)\s?[$£€\d])/i;

/** Whether a sum is asked for the home, by the words around it. */
export const isAsked = ({ before, after }: Around): boolean =>
  !OTHER_PRICE_BEFORE.test(before) && !OTHER_PRICE_AFTER.test(after);

/** "2 to" before "4 bedrooms": neither is the count. */
export const isWholeCount = ({ before }: Around): boolean => !/\d\s?(?:to|or|and|-|–|\/)\s?$/i.test(before);

const GROUND_BEFORE =
  /\b(?:plots?|lots?|land|grounds?|gardens?|acreage|yard|parcel|grundstück\w*|terrain|parcela)\b[^.;\d\n]{0,16}$/i;
const GROUND_AFTER = /^\s?(?:of )?(?:plot|lot|land|grounds?|garden|yard|parcel)\b/i;

/** Whether an area is the ground's, by the words around it. */
export const isOfGround = ({ before, after }: Around): boolean =>
  GROUND_BEFORE.test(before) || GROUND_AFTER.test(after);

/** "3 bed", "2.5 baths", "three-bedroom". */
export function readRooms(quote: string, kind: "bedrooms" | "bathrooms"): Read | null {
  const counts = readCounts(fold(quote)).filter((figure) => figure.kind === kind && !figure.orMore && !figure.relative);
  const [first] = counts;
  // "3 to 4 bedrooms" says neither.
  if (!first || counts.some(({ value }) => value !== first.value)) {
    if (kind === "bedrooms" && /\bstudio\b/i.test(quote))
      return { value: "0", reading: "A studio has no bedroom of its own." };
    return null;
  }
  return { value: plain(first.value) };
}

export interface ReadArea extends Read {
  unit: "sqft" | "sqm" | "acre" | "hectare";
}

const UNITS = { living: ["sqft", "sqm"], lot: ["sqft", "sqm", "acre", "hectare"] };

/** "1,710 sq ft", "120 m²", "0.4 acres"; a number without a unit is no area. */
export function readArea(quote: string, of: "living" | "lot"): ReadArea | null {
  if (/\b(?:per|from the|away|walk|drive|to the)\b|[$£€]/i.test(quote)) return null;
  const area = parseArea(quote);
  if (!area?.unit || !UNITS[of].includes(area.unit)) return null;
  return { value: plain(area.area), unit: area.unit };
}

const BUILT =
  /(?:built|build|constructed|erected|completed|dates?|dating|from|circa|c\.|new[- ]?build|baujahr|construite?|construido|year)\D{0,24}\b(1[5-9]\d\d|20\d\d)\b|\b(1[5-9]\d\d|20\d\d)[- ]?(?:built|build|construction)\b/i;
const NOT_BUILT =
  /\b(?:roof|kitchen|boiler|bathroom|renovat|refurbish|remodel|updated|replaced|extended|extension|sold|available|move|tenan)/i;

/** "built in 1987", "1930s" is none. */
export function readYearBuilt(quote: string, thisYear: number): Read | null {
  if (NOT_BUILT.test(quote) || /\b\d{4}s\b/.test(quote)) return null;
  const year = BUILT.exec(quote);
  const value = Number(year?.[1] ?? year?.[2]);
  return value && value <= thisYear + 5 ? { value: String(value) } : null;
}

/** The kind of home that a quote names, by the words that imports know. */
export function readPropertyType(quote: string, country: string): Read | null {
  const type = parsePropertyType(quote, country);
  return type && type !== "other" ? { value: type } : null;
}

export function readListingType(quote: string): Read | null {
  const type = parseListingType(quote);
  return type ? { value: type } : null;
}

const plain = (value: number): string => String(Math.round(value * 100) / 100);
