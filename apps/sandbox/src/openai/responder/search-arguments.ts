import type { ToolDefinition } from "../chat-request";
import { pricesIn } from "./price-words";

/** Arguments of the tool `search_listings`. Prices are in major units. */
export type SearchArguments = {
  text?: string;
  listing_type?: "sale" | "rent";
  min_price?: number;
  max_price?: number;
  min_bedrooms?: number;
  max_bedrooms?: number;
  min_bathrooms?: number;
  property_types?: string[];
  places?: string[];
  features?: string[];
};

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
};
const COUNT = `(\\d+(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join("|")})`;
const BED =
  "(?:bed(?:room)?s?|br|bd|bhk|dormitorios?|habitaci(?:ón|on|ones)|recámaras?|chambres?|(?:schlaf)?zimmer)\\b";
const BATH = "(?:bath(?:room)?s?|ba|baños?|salles? de bains?|bäder|badezimmer)\\b";

/** Listing words for kinds of homes, with the words buyers use. */
const PROPERTY_TYPES: Record<string, RegExp> = {
  house: /\b(?:houses?|single[- ]family|detached|casas?|maisons?|h(?:ä|ae)user|haus)\b/i,
  condo: /\b(?:condos?|condominiums?)\b/i,
  apartment: /\b(?:apartments?|flats?|apartamentos?|pisos?|appartements?|wohnung(?:en)?)\b/i,
  townhouse: /\b(?:town ?houses?|townhomes?|row ?houses?)\b/i,
  land: /\b(?:land|vacant lots?|building plots?|terrenos?|grundst(?:ü|ue)ck)\b/i,
  cottage: /\bcottages?\b/i,
  bungalow: /\bbungalows?\b/i,
  villa: /\bvillas?\b/i,
  loft: /\blofts?\b/i,
};
const FEATURES: Record<string, RegExp> = {
  garden: /\b(?:gardens?|(?:back)?yards?|jard[ií]n|jardin|garten)\b/i,
  pool: /\b(?:(?:swimming )?pools?|piscina|piscine|schwimmbad)\b/i,
  garage: /\b(?:garages?|garaje)\b/i,
  parking: /\b(?:parking|carport|driveway|estacionamiento)\b/i,
  fireplace: /\b(?:fireplaces?|wood stove|chimenea|chemin[ée]e|kamin)\b/i,
  balcony: /\b(?:balcon(?:y|ies)|balc[oó]n|balkon)\b/i,
  terrace: /\b(?:terraces?|terraza|terrasse)\b/i,
  patio: /\bpatios?\b/i,
  deck: /\bdecks?\b/i,
  elevator: /\b(?:elevators?|lift|ascensor|ascenseur|aufzug)\b/i,
  basement: /\b(?:basements?|cellar|keller)\b/i,
  waterfront: /\b(?:waterfront|harbou?rfront|on the (?:water|harbou?r)|by the (?:sea|lake|river))\b/i,
  "air conditioning": /\b(?:air[- ]?con(?:ditioning)?|a\/c)\b/i,
  furnished: /\bfurnished\b/i,
};
const PRICE_LIMITS = ["min_price", "max_price"] as const;
const BEDROOM_LIMITS = ["min_bedrooms", "max_bedrooms"] as const;
const NEGATED = /\b(?:no|without|not|don't (?:need|want)(?: an?)?|sin|sans|ohne)\s+(?:an? |the )?(?:\w+ )?$/i;

/** What a buyer's words ask for, by simple rules; only what was said is in it. */
export function readSearch(words: string): SearchArguments {
  const found: SearchArguments = { ...pricesIn(words), ...bedroomsIn(words) };
  const baths = numberBefore(words, BATH);
  if (baths !== null) found.min_bathrooms = baths;
  if (
    /\b(?:rent(?:al|als|ing)?|to let|leas(?:e|ing)|per month|a month|alquil\w+|louer|location|mieten|miete)\b/i.test(
      words,
    )
  ) {
    found.listing_type = "rent";
  } else if (/\b(?:buy(?:ing)?|purchase|for sale|to own|comprar|acheter|kaufen)\b/i.test(words))
    found.listing_type = "sale";
  const types = namesIn(words, PROPERTY_TYPES);
  if (types.length > 0) found.property_types = types;
  const features = namesIn(words, FEATURES);
  if (features.length > 0) found.features = features;
  const places = placesIn(words);
  if (places.length > 0) found.places = places;
  return found;
}

/**
 * The arguments for a call: what was asked over the whole conversation, later words winning over earlier ones, cut to
 * the parameters (and allowed values) that the tool declares.
 */
export function searchArguments(messages: readonly string[], tool: ToolDefinition): Record<string, unknown> {
  const merged: SearchArguments = {};
  for (const words of messages) {
    const read = readSearch(words);
    // Two limits of one thing, and prices of sale and rent, belong together: a new one replaces both.
    if (read.min_price ?? read.max_price ?? read.listing_type) for (const name of PRICE_LIMITS) delete merged[name];
    if (read.min_bedrooms ?? read.max_bedrooms) for (const name of BEDROOM_LIMITS) delete merged[name];
    Object.assign(merged, read);
  }
  const all: Record<string, unknown> = { text: messages.at(-1)?.slice(0, 500), ...merged };
  const declared = tool.parameters?.properties;
  if (typeof declared !== "object" || declared === null) return all;
  const known = new Map<string, unknown>(Object.entries(declared));
  const kept = Object.entries(all).flatMap(([name, value]) => {
    if (!known.has(name) || value === undefined) return [];
    const allowed = allowedValues(known.get(name));
    if (!allowed || !Array.isArray(value)) return [[name, value] as const];
    const fitting = value.filter((item) => allowed.includes(item));
    return fitting.length > 0 ? [[name, fitting] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** The `enum` of an array parameter's items. */
function allowedValues(parameter: unknown): unknown[] | null {
  const items = typeof parameter === "object" && parameter !== null && "items" in parameter ? parameter.items : null;
  const values = typeof items === "object" && items !== null && "enum" in items ? items.enum : null;
  return Array.isArray(values) ? values : null;
}

function bedroomsIn(words: string): Pick<SearchArguments, "min_bedrooms" | "max_bedrooms"> {
  const range = words.match(new RegExp(`${COUNT}\\s*(?:-|–|to|or)\\s*${COUNT}[\\s-]*${BED}`, "i"));
  if (range) return { min_bedrooms: countOf(range[1]), max_bedrooms: countOf(range[2]) };
  if (/\bstudio\b/i.test(words) && !new RegExp(`${COUNT}[\\s-]*${BED}`, "i").test(words)) return { max_bedrooms: 0 };
  const count = numberBefore(words, BED);
  if (count === null) return {};
  const atMost = new RegExp(`(?:at most|up to|max(?:imum)?(?: of)?|no more than)\\s+${COUNT}[\\s-]*${BED}`, "i");
  return atMost.test(words) ? { max_bedrooms: count } : { min_bedrooms: count };
}

function numberBefore(words: string, noun: string): number | null {
  const match = words.match(new RegExp(`\\b${COUNT}\\s*\\+?(?:\\s*or more)?[\\s-]*${noun}`, "iu"));
  return match ? countOf(match[1]) : null;
}

const countOf = (text = ""): number => NUMBER_WORDS[text.toLowerCase()] ?? Number(text.replace(",", "."));

function namesIn(words: string, patterns: Record<string, RegExp>): string[] {
  return Object.entries(patterns).flatMap(([name, pattern]) => {
    const match = pattern.exec(words);
    return match && !NEGATED.test(words.slice(0, match.index)) ? [name] : [];
  });
}

/** Capitalised names after "in", "near" and the like. */
function placesIn(words: string): string[] {
  const name = "\\p{Lu}[\\p{L}'.-]+(?:\\s+(?:of\\s+|de\\s+|del\\s+)?\\p{Lu}[\\p{L}'.-]+)*";
  const pattern = new RegExp(
    `(?<=^|\\s)(?:[Ii]n|[Nn]ear|[Aa]round|[Aa]t|[Cc]lose to|[Ee]n|[Cc]erca de|[Àà]|[Pp]rès de)\\s+(?:the\\s+)?(${name}(?:\\s+(?:or|and|o|ou|oder)\\s+${name})*)`,
    "gu",
  );
  const places = [...words.matchAll(pattern)].flatMap((match) => (match[1] ?? "").split(/\s+(?:or|and|o|ou|oder)\s+/));
  return [...new Set(places.map((place) => place.replace(/[.'-]+$/, "")))];
}
