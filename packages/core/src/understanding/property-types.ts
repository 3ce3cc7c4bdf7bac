import type { PropertyType } from "../listings/schemas";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

/** A flat is called one thing or the other by country and by portal. */
const FLAT: PropertyType[] = ["apartment", "condo"];

/** Words for kinds of homes, tried in this order, so that longer names come first. */
const NAMES: [string, PropertyType[]][] = [
  [
    "multi-?\\s?famil(?:y|ies)(?: homes?| houses?| propert(?:y|ies))?|duplex(?:es)?|triplex(?:es)?|four-?plex(?:es)?|quad-?plex(?:es)?",
    ["multi_family"],
  ],
  [
    "town ?-?(?:houses?|homes?)|row ?-?(?:houses?|homes?)|terraced? (?:houses?|homes?)|(?:end|mid)[ -](?:of[ -])?terrace",
    ["townhouse"],
  ],
  ["mobile homes?|manufactured homes?|trailer homes?|trailers?|park homes?|static caravans?", ["mobile_home"]],
  ["farm ?-?houses?", ["house", "farm"]],
  ["farms?|ranch(?:es)?(?! (?:style|house|home))|small-?holdings?|homesteads?", ["farm"]],
  ["penthouses?(?: (?:apartments?|flats?|condos?|suites?))?", ["penthouse"]],
  ["villas?", ["villa"]],
  [
    "(?:plots?|parcels?|pieces?|blocks?) of land|(?:vacant|building|empty|residential|corner|buildable) lots?|lots? to build(?: on)?|(?:building |residential )?plots?|(?:vacant |bare |raw )land|(?<=^|[.,;:!?] ?|\\b(?:for|buy|find|want|need|any|some|about|me|see|only|just|or|instead of|rather) |░ of )land(?! (?:mark|lord|value|tax|line))|(?:acres?|hectares?|bit|lots?) of land|land (?:for sale|to build(?: on)?|only)|acreage",
    ["land"],
  ],
  [
    "commercial (?:propert(?:y|ies)|spaces?|units?|buildings?|real estate)|office (?:spaces?|buildings?)|retail (?:spaces?|units?)|warehouses?|shop (?:units?|premises)",
    ["commercial"],
  ],
  [
    "(?:a|single|double) rooms? (?:to rent|for rent|to let|in a (?:shared )?(?:house|flat|apartment))|flat ?-?shares?|house ?-?shares?|rooms? to rent|rooms? for rent|rent a room",
    ["room"],
  ],
  [
    "(?:single|one)[ -]family (?:homes?|houses?|residences?|dwellings?)|single[ -]famil(?:y|ies)|(?:semi-?\\s?)?detached(?: (?:houses?|homes?|propert(?:y|ies)))?(?! garage)|bungalows?|cottages?|cabins?|chalets?|mansions?|ramblers?|semi(?!s|[ -]?(?:furnished|rural|retired|detached|private))|ranch (?:style )?(?:houses?|homes?)|houses?|semis",
    ["house"],
  ],
  ["condominiums?|condos?|co-?ops?|strata units?", ["condo"]],
  [
    "apartments?(?: (?:units?|homes?))?|apts?\\.?|flats?|lofts?(?= (?:apartment|in|with|near))|maisonettes?|(?<=bed )units?",
    FLAT,
  ],
];

const ANY = new RegExp(
  `(?<![a-z'])(?:${NAMES.map(([names], index) => `(?<type${index}>${names})`).join("|")})(?![a-z])`,
  "g",
);
const OTHER_BEFORE =
  /\b(?:open|white|coffee|ware|guest|summer|pool|carriage|opera|tree|play|dog|tiny dolls|in-law|my|our|their|your|his|her|this|that|current|old|each|full|basement|garden shed|in the|to the|a day|post|green|publi?c|court|club)[ -]$/;
/** "a house with some land": a part of it, not its kind. */
const PART_BEFORE = /\b(?:with|having|has|and|plus|on)(?: [\w.,░]+){0,4}\s$/;
const OTHER_AFTER =
  /^ ?-?(?:hunt(?:ing)?|warming|prices?|numbers?|hacking|keeping|keeper|mates?|sitter|swap|buildings?|complex|rules?|blocks?|'s (?:address|number))\b/;
const UNWANTED =
  /(?:\b(?:not|no|nor|without|except|avoid|hate|excluding|instead of|rather than|other than|anything but|don't want|don't like|do not want)|n't (?:want|like))(?: (?:an?|any|in|the|another|to (?:buy|rent|see)|interested in|looking for))*\s$/;
const AND_MORE = /\b(?:also|add|plus|include|including|as well as|consider|open to|or even)\b[^.;]{0,20}$/;
const AND_MORE_AFTER = /^[^.;,]{0,12}\b(?:too|as well|also|are (?:ok|okay|fine)(?: too)?|would (?:work|do)(?: too)?)\b/;

/** "house or townhouse", "flats", "no condos". Homes, places and properties are of any kind. */
export function readPropertyTypes(text: MarkedText, wishes: Wishes): void {
  let unwanted = false;
  let lastEnd = -1;
  text.read(ANY, ({ groups = {}, 0: words }, start) => {
    const head = text.before(start);
    const end = start + words.length;
    if (/land$/.test(words) && !/^(?:plot|vacant)/.test(words) && PART_BEFORE.test(head)) return "shield";
    if (OTHER_BEFORE.test(head) || OTHER_AFTER.test(text.after(end))) return "leave";
    const types = NAMES.find((_, index) => groups[`type${index}`] !== undefined)?.[1] ?? [];
    const listed =
      lastEnd >= 0 && /^(?: ?(?:,|or|nor|and|\/|, (?:or|and)) ?(?:an? )?)$/.test(text.lower.slice(lastEnd, start));
    unwanted = UNWANTED.test(head) || (listed && unwanted);
    lastEnd = end;
    (unwanted ? wishes.unwantedTypes : wishes.propertyTypes).push(...types);
    if (!unwanted) wishes.moreTypes ||= AND_MORE.test(head) || AND_MORE_AFTER.test(text.after(end));
    return unwanted ? "shield" : "take";
  });
}
