import type { Feature, Features } from "../../../listings/schemas";
import { remember } from "../remember";
import { parseLiteral, stringsIn } from "./literals";
import { present } from "./null-words";
import { parseNumber } from "./numbers";
import { parseYesNo } from "./yes-no";

const NEGATIVE =
  /^(?:no\b|none\b|not?[\s-]|without\b|un-?furnished|kein|sans\b|sin\b|sem\b|senza\b|geen\b|bez\b|unmöbliert|non\b|nicht\b|verboten|forbidden|prohibited|interdit|prohibid|proibid|zabronion|ausgeschlossen)/i;

/** Words about a feature that mean it is not there, though they do not say no. */
const ABSENT: Partial<Record<Feature, RegExp>> = {
  furnished:
    /^(?:un-?furnished|not furnished|no\b|non meubl|unmöbliert|ohne möbel|sin amueblar|vuoto|ongemeubileerd|kaal|nieumeblowane)/i,
  pets_allowed: /^(?:no\b|none|not? (?:pets|allowed)|nicht)/i,
  air_conditioning: /^(?:none|no\b|ceiling fan\(?s?\)?|attic fan|fans?|whole house fan)$/i,
  basement: /^(?:none|no\b|slab|crawl ?space|crawl)$/i,
  garage: /^(?:none|no\b|street|on street|off street|carport)$/i,
  in_unit_laundry:
    /^(?:none|no\b|hook-?ups?(?: only)?|w\/d hook-?ups?|washer.{0,5}dryer hook-?ups?|in building|shared|community|coin|common|laundry (?:on site|in bldg|in building))|on.?site/i,
  new_construction: /^(?:no\b|resale|used|existing|second hand)/i,
  parking: /^(?:none|no\b|0)$/i,
};

/** Words that leave open whether the feature is there. */
const OPEN: Partial<Record<Feature, RegExp>> = {
  furnished: /semi|part|optional|either|negotiable|teil|partially/i,
  pool: /community|association/i,
  garden: /shared|communal/i,
  pets_allowed: /negotiable|ask|call|case by case|conditional|verhandel|consider|approval|enquire|request/i,
};

/** The same of any feature: it is to be asked, agreed or chosen. */
const LEFT_OPEN =
  /^(?:unknown|other|optional|yes or no)|\b(?:(?:up)?on request|possible|negotiable|case by case|tbd|tba)\b|anfrage|vereinbarung|absprache|möglich|sur demande|à discuter|a consultar|su richiesta|do uzgodnienia/i;

/**
 * Reads a feature's own column: yes or no, a count, an area (`Garden: 150`), or a list (`Cooling: Central Air`, `None`).
 * `noneMeansNo` says that the column writes "None" for no, and not only yes, no and an unknown None.
 */
export function parseFeature(feature: Feature, cell: string, noneMeansNo: boolean): boolean | null {
  const text = cell.trim();
  if (/^none$/i.test(text)) return noneMeansNo ? false : null;
  if (present(text) === null) return null;
  const answer = parseYesNo(text);
  if (answer !== null) return answer;
  const number = parseNumber(text);
  if (number !== null) return number >= 0 ? number > 0 : null;
  const literal = parseLiteral(text);
  if (literal !== undefined) return literalAnswer(feature, literal);
  if (ABSENT[feature]?.test(text) || NEGATIVE.test(text)) return false;
  if (OPEN[feature]?.test(text) || LEFT_OPEN.test(text) || text.length > 200) return null;
  return true;
}

/**
 * `{'hasParkingSpace': True, 'isParkingSpaceIncludedInPrice': True}`: the first yes or no in it. `["None"]` is a no in
 * a list, `["Community"]` no word on a pool of its own.
 */
function literalAnswer(feature: Feature, literal: unknown): boolean | null {
  if (Array.isArray(literal)) {
    const answers = literal.map((item) => (typeof item === "string" ? parseFeature(feature, item, true) : true));
    if (answers.includes(true)) return true;
    return literal.length === 0 || answers.includes(false) ? false : null;
  }
  if (literal === null || typeof literal !== "object") return null;
  const answers = Object.entries(literal).filter(([, value]) => typeof value === "boolean");
  const has = answers.find(([key]) => /^has|available|exists/i.test(key)) ?? answers[0];
  return has ? (has[1] as boolean) : null;
}

/** `Cats,Dogs`: which animals a pets column names. */
export function parsePets(cell: string, noneMeansNo: boolean): Features {
  const features: Features = {};
  const allowed = parseFeature("pets_allowed", cell, noneMeansNo);
  if (allowed === null) return features;
  features.pets_allowed = allowed;
  if (!allowed) return features;
  if (/\bcats?\b/i.test(cell)) features.cats_allowed = !/no cats/i.test(cell);
  if (/\bdogs?\b/i.test(cell)) features.dogs_allowed = !/no dogs/i.test(cell);
  return features;
}

const NAMED: [RegExp, Feature][] = [
  [
    /air.?condition|central air|\ba\/c\b|\bac\b|central cooling|klimaanlage|climatis|aire acondicionado|ar condicionado|aria condizionata|klimatyzacja/i,
    "air_conditioning",
  ],
  [/balcon|\bbalkon|balcó|varanda|sacada/i, "balcony"],
  [/\bbasement|\bcellar|\bkeller\b|sótano/i, "basement"],
  [/cats? (?:ok|allowed|friendly)/i, "cats_allowed"],
  [/concierge|doorman|\bportier\b|portaria|conserje/i, "concierge"],
  [/^den$|\bden\b(?! of)|home office|\bstudy room/i, "den"],
  [/dishwasher|geschirrspüler|lave.vaisselle|lavavajillas|zmywarka/i, "dishwasher"],
  [/dogs? (?:ok|allowed|friendly)/i, "dogs_allowed"],
  [/\belevators?\b|^lift$|\blift access|aufzug|ascenseur|ascensor|elevador|\bwinda\b/i, "elevator"],
  [/fireplace|\bkamin\b|cheminée|chimenea|lareira|kominek/i, "fireplace"],
  [/^(?:fully )?furnished|^möbliert|^meublé|^amueblado|^mobiliado/i, "furnished"],
  [/\bgarage\b|\bgaraje\b|\bgaragem\b|\bgaraż\b/i, "garage"],
  [/\bgarden\b|\bgarten\b|\bjard[ií]n\b|\bjardim\b|giardino|\btuin\b|\bogród\b/i, "garden"],
  [/\bgym\b|fitness|gimnasio|\bacademia\b|palestra|siłownia/i, "gym"],
  [/in.?unit (?:laundry|washer)|washer.{0,5}dryer (?:in unit)|laundry in unit|^w\/d in unit/i, "in_unit_laundry"],
  [/\bparking\b|stellplatz|aparcamiento|estacionamiento|estacionamento|\bcarport\b/i, "parking"],
  [/pet.?friendly|pets? (?:ok|allowed|welcome)/i, "pets_allowed"],
  [/\bpool\b|\bpiscin[ae]\b|schwimmbad|zwembad|\bbasen\b|alberca/i, "pool"],
  [/^storage|storage (?:room|unit|space)|trastero|abstellraum/i, "storage"],
  [/\bterrace|\bterrasse|\bterraza|terraço|terrazza|\btaras\b/i, "terrace"],
  [/waterfront|beachfront/i, "waterfront"],
  [/wheelchair|barrierefrei/i, "wheelchair_access"],
];

/** Names that contain a feature's word and mean another thing. */
const NOT_THE_FEATURE = /bike storage|pool table|car ?pool|garage door|terraced|nearby|close to|near /i;

const namedIn = remember((name): Feature[] => {
  if (name === "" || name.length > 60 || NEGATIVE.test(name) || NOT_THE_FEATURE.test(name)) return [];
  return NAMED.flatMap(([pattern, feature]) => (pattern.test(name) ? feature : []));
});

/** Reads a list of amenities (`Pool, Gym`, a JSON or Python list): what it names is there, what it does not is unknown. */
export function parseAmenities(cell: string): Features {
  const features: Features = {};
  const text = cell.trim();
  if (text.length > 5000) return features;
  const literal = parseLiteral(text);
  const items = literal === undefined ? text.split(/[,;|•\n]/) : stringsIn(literal);
  for (const item of items) {
    for (const feature of namedIn(item.trim().replace(/([a-z])([A-Z])/g, "$1 $2"))) features[feature] = true;
  }
  return features;
}
