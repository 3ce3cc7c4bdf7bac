import type { FilterName, SearchFilters } from "../search/schemas";
import { applyWishes } from "./apply-wishes";
import { readArea } from "./area";
import { completedAnswer } from "./bare-answers";
import { readBathrooms } from "./bathrooms";
import { readBedrooms, readSharedCount } from "./bedrooms";
import { readCorrections } from "./corrections";
import { readFeatures } from "./features";
import { Gazetteer } from "./gazetteer";
import { shieldInstructions } from "./instructions";
import { readListingType } from "./listing-type";
import { readLotSize } from "./lot-size";
import { MarkedText } from "./marked-text";
import { shieldNeverFilters } from "./never-filters";
import { readPlaces } from "./places";
import { readPrices } from "./prices";
import { readPropertyTypes } from "./property-types";
import { shieldQuestions } from "./questions";
import { asksForHomes, hasContent } from "./search-intent";
import { fromSpanish } from "./spanish";
import { correctSpelling } from "./spelling";
import { noWishes, type Wishes } from "./wishes";
import { readYearBuilt } from "./year-built";

export interface Understood {
  /** The filters so far, changed by what this message says. */
  filters: SearchFilters;
  /** The filters that are not what they were. */
  changed: FilterName[];
  /** The message without the words that became filters, for text and vector ranking. Empty only if the message is. */
  text: string;
  /** Whether the message asks for homes. False for small talk and for questions about a home or about facts. */
  isSearch: boolean;
}

export interface UnderstandContext {
  current: SearchFilters;
  /** Towns, areas and postal codes as the listings spell them; a few thousand are fine. */
  places: string[];
  /** ISO 4217. Prices in the filters are in its minor units. */
  currency: string;
  /** The year where the homes are, for "less than 10 years old". */
  year: number;
  /** The assistant's words before the message, so that "3" is known to answer "How many bedrooms?". */
  asked?: string;
}

/** Reads a buyer's message into hard filters by rules alone. Never throws; takes milliseconds. */
export function understand(message: string, context: UnderstandContext): Understood {
  const { current, places, currency, year, asked = "" } = context;
  const text = new MarkedText(correctSpelling(fromSpanish(completedAnswer(message, asked))));
  const wishes = noWishes();
  const gazetteer = new Gazetteer(places, text.lower);
  shieldInstructions(text);
  shieldNeverFilters(text);
  shieldQuestions(text);
  readCorrections(text, wishes, gazetteer);
  readPlaces(text, wishes, gazetteer);
  readYearBuilt(text, wishes, year);
  readLotSize(text, wishes);
  readArea(text, wishes);
  readSharedCount(text, wishes);
  readBathrooms(text, wishes);
  readBedrooms(text, wishes, current.minBedrooms);
  readListingType(text, wishes);
  const listingType = wishes.listingType ?? current.listingType;
  readPrices(text, wishes, { renting: listingType === "rent", buying: listingType === "sale" });
  readPropertyTypes(text, wishes);
  readFeatures(text, wishes);
  const filters = applyWishes(current, wishes, currency);
  const changed = changes(current, filters);
  return {
    filters,
    changed,
    text: hasContent(text.rest) ? text.rest : text.original,
    isSearch: changed.length > 0 || saysAnything(wishes) || asksForHomes(text.lower),
  };
}

function changes(before: SearchFilters, after: SearchFilters): FilterName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as FilterName[]);
  return [...names].filter((name) => canonical(before[name]) !== canonical(after[name]));
}

/** The order of places, types and features does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (value && typeof value === "object")
    return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return String(value);
}

/** A wish that was said before counts as a search too. */
const saysAnything = (wishes: Wishes): boolean =>
  wishes.startOver ||
  wishes.dropped.size + wishes.places.length + wishes.propertyTypes.length > 0 ||
  wishes.droppedFeatures.length + wishes.droppedPlaces.length + wishes.unwantedPlaces.length > 0 ||
  Object.keys(wishes.features).length > 0 ||
  [
    wishes.listingType,
    wishes.price,
    wishes.bedrooms,
    wishes.minBathrooms,
    wishes.area,
    wishes.minLotSqft,
    wishes.yearBuilt,
  ].some((wish) => wish !== undefined);
