import type { DraftSource } from "@katek/db/schema";
import { Feature } from "../listings/schemas";
import { fold } from "../understanding";
import type { Finding } from "./findings";
import { instructionsIn } from "./instructions-in";
import { locateQuote, type Span } from "./locate-quote";
import { readFeature } from "./read-feature";
import {
  type Around,
  isAsked,
  isOfGround,
  isWholeCount,
  type Read,
  readArea,
  readListingType,
  readPrice,
  readPropertyType,
  readRooms,
  readYearBuilt,
} from "./read-quote";
import type { DraftField, DraftValues } from "./schemas";

/** What a home of the organization is like where a text says nothing. */
export interface Surroundings {
  country: string;
  year: number;
}

interface Checked {
  values: DraftValues;
  sources: DraftSource[];
}

/** One field that a quote fills. */
type Filled = { field: DraftField } & Read;

/**
 * Keeps of a model's findings what the text itself says. The quote must stand in it, and the value is read from the quote
 * by our own rules: what they do not find there stays empty, whatever the model says. The first finding of a field counts.
 */
export function checkFindings(text: string, findings: Finding[], around: Surroundings): Checked {
  const orders = instructionsIn(text);
  const address = addressIn(text, findings);
  const values: DraftValues = {};
  const sources: DraftSource[] = [];
  for (const finding of findings) {
    const span = locateQuote(text, finding.quote);
    if (!span || orders.some((order) => span.start < order.end && order.start < span.end)) continue;
    const quote = tidy(
      address && NUMBERS.has(finding.field) ? outside(text, span, address) : text.slice(span.start, span.end),
    );
    for (const { field, value, reading = null } of fillings(finding, quote, {
      ...around,
      ...wordsAround(text, span),
    })) {
      if (field === "publicRemarks" || field === "privateRemarks") {
        if (sources.some((known) => known.field === field && overlap(known, span))) continue;
        values[field] = [values[field], value].filter(Boolean).join(" ");
      } else {
        if (values[field] !== undefined) continue;
        values[field] = value;
      }
      sources.push({ field, ...span, reading });
    }
  }
  return { values, sources: sources.sort((one, other) => one.start - other.start) };
}

/** What is read from a quote without the address in it. */
const NUMBERS = new Set<Finding["field"]>([
  ...(["price", "bedrooms", "bathrooms", "living_area", "lot_size", "year_built"] as const),
]);

/** Where the street address stands: its number is no price, and counts no rooms. */
function addressIn(text: string, findings: Finding[]): Span | null {
  const found = findings.find(({ field }) => field === "street_address");
  return found ? locateQuote(text, found.value) : null;
}

/** A quote without what of it is the address. */
function outside(text: string, { start, end }: Span, address: Span): string {
  if (address.start >= end || address.end <= start) return text.slice(start, end);
  return `${text.slice(start, Math.max(start, address.start))} ${text.slice(Math.min(end, address.end), end)}`;
}

const NEAR = 40;

/** What stands on the same line, before and behind. */
const wordsAround = (text: string, { start, end }: Span): Around => ({
  before:
    text
      .slice(Math.max(0, start - NEAR), start)
      .split("\n")
      .at(-1) ?? "",
  after: text.slice(end, end + NEAR).split("\n", 1)[0] ?? "",
});

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What a quote says for the field that the model names, and what comes with it: a currency, a unit. */
function fillings({ field, value }: Finding, quote: string, around: Surroundings & Around): Filled[] {
  const { country, year } = around;
  switch (field) {
    case "street_address":
      return copied("unparsedAddress", value, quote, 400);
    case "city":
      return copied("city", value, quote, 120);
    case "state_or_province":
      return copied("stateOrProvince", value, quote, 120);
    case "postal_code":
      return /\d/.test(value) ? copied("postalCode", value, quote, 20) : [];
    case "sale_or_rent":
      return read("listingType", readListingType(quote));
    case "price":
      return isAsked(around) ? priced(quote) : [];
    case "property_type":
      return read("propertyType", readPropertyType(quote, country));
    case "bedrooms":
      return read("bedroomsTotal", isWholeCount(around) ? readRooms(quote, "bedrooms") : null);
    case "bathrooms":
      return read("bathroomsTotal", isWholeCount(around) ? readRooms(quote, "bathrooms") : null);
    case "living_area":
      return measured("livingArea", "livingAreaUnits", isOfGround(around) ? null : readArea(quote, "living"));
    case "lot_size":
      return measured("lotSizeArea", "lotSizeUnits", readArea(quote, "lot"));
    case "year_built":
      return read("yearBuilt", readYearBuilt(quote, year));
    case "feature_present":
    case "feature_absent":
      return featured(value, quote, around.before, field === "feature_present");
    case "description":
      return [{ field: "publicRemarks", value: quote }];
    case "private_remark":
      return [{ field: "privateRemarks", value: quote }];
  }
}

const read = (field: DraftField, found: Read | null): Filled[] => (found ? [{ field, ...found }] : []);

/** Words are kept as they stand in the quote, and only if they do. */
function copied(field: DraftField, value: string, quote: string, longest: number): Filled[] {
  const span = locateQuote(quote, value);
  const words = span ? quote.slice(span.start, span.end) : "";
  return words && words.length <= longest ? [{ field, value: words }] : [];
}

function priced(quote: string): Filled[] {
  const price = readPrice(quote);
  if (!price) return [];
  const { value, reading, currency, period } = price;
  return [
    { field: "listPrice", value, reading },
    ...(currency ? [{ field: "currency" as const, value: currency }] : []),
    ...(period
      ? [
          { field: "rentPeriod" as const, value: period },
          { field: "listingType" as const, value: "rent" },
        ]
      : []),
  ];
}

const measured = (field: DraftField, units: DraftField, area: ReturnType<typeof readArea>): Filled[] =>
  area
    ? [
        { field, value: area.value },
        { field: units, value: area.unit },
      ]
    : [];

/** The model's yes must be the quote's, and so its no. */
function featured(value: string, quote: string, before: string, present: boolean): Filled[] {
  const feature = Feature.safeParse(fold(value).replace(/[\s-]+/g, "_")).data;
  if (!feature || readFeature(feature, quote, before) !== present) return [];
  return [{ field: `feature:${feature}`, value: present ? "yes" : "no" }];
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").trim();
