import type { PropertyType } from "../../../listings/schemas";

/** Most telling first: a "penthouse apartment" is a penthouse, a "block of flats" no flat. */
const WORDS: [RegExp, PropertyType][] = [
  [
    /multi.?famil|\bblock of (?:apartments|flats)|apartment block|\b(?:four|quad|six)plex|\b[2-4]-?\s?(?:to|-)\s?4 (?:unit|famil)|\b[2-9] (?:units?|family)\b|mehrfamilien|immeuble|edificio|apartment building|duet|income property|residential income|investment property|kamienica/,
    "multi_family",
  ],
  [/penthouse|\b(?:ph)$|atico\b|\battico|cobertura|dachterrassenwohnung/, "penthouse"],
  [
    /\bstudios?\b|\bestudio\b|kitnet|quitinete|\bmonoloc|kawalerka|bedsit|bachelor|efficiency|einzimmer|1-zimmer-wohnung/,
    "studio",
  ],
  [/mobile|manufactured|\btrailer\b|park home|mobilheim|static caravan|mobilemanufactured/, "mobile_home"],
  [
    /town.?ho(?:use|me)s?|terraced|\bterrace\b(?!.*(?:apartment|flat))|end of terrace|row.?ho(?:use|me)|\bmews\b|reihenhaus|reihenend|maison de ville|rijwoning|szeregow|town.?villa|adosad|tussenwoning|single family attached|sobrado geminado/,
    "townhouse",
  ],
  [/\bcondo|co.?op\b|own.?your.?own|stock.?cooperative|\bcooperative\b/, "condo"],
  [/\bvillas?\b|patio\/villa|\bvillino\b/, "villa"],
  [
    /\bfarm|\branch(?! style)(?:ette)?\b.*(?:land|farm)|bauernhof|\bferme\b|\bfinca\b|\bfazenda\b|\bsitio\b|chacara|\bgospodarstwo|boerderij|cortijo|masia|smallholding|equestrian|agricultur|\brustico\b/,
    "farm",
  ],
  [
    /\bland\b|\blots?\b|\bplots?\b|\bacreage\b|vacant|unimproved|grundstuck|\bterrain\b|\bterreno|\blote\b|\bdzialk|bouwgrond|bauland|\bsolar\b|\bgrond\b/,
    "land",
  ],
  [
    /commercial|\boffice|\bretail|\bshop|\bstore\b|warehouse|industrial|\bhotel|\bbusiness\b|restaurant|gewerbe|\bburo\b|\bbureau|local comercial|\blocale?\b|\boficina|\bnave\b|\bsala comercial|mixed.?use|\bbodega|magazzino|\bnegozio|\bloja\b|\blokal\b|showroom|medical/,
    "commercial",
  ],
  [
    /\brooms?\b(?!.*(?:apartment|flat|house))|house.?share|flat.?share|\bshared\b|wg.?zimmer|\bchambre\b|\bquarto\b|\bstanza|kamer\b|\bpokoj\b/,
    "room",
  ],
  [
    /semi.?detach|detached|\bbungalow|\bcottage|\bchalets?\b|single.?famil|\bhouses?\b|\bhomes?\b|\bmansion|\bmanor|\bcastle|haus\b|hauser\b|\bmaisons?\b|\bcasas?\b|\bpavillon|\bwoning\b|\bhuis\b|\bdom\b|domy|\bbarn conversion|exceptional property|country estate|\bsobrado|\bsfr\b|\bsfh\b|\bresidential\b$|^residential |dwelling|vivienda unifamiliar|half duplex/,
    "house",
  ],
  [
    /\bapart|\bappart|\bflats?\b|\bmaisonett?e|\bwohnung|wohnung\b|\bpisos?\b|\bdepartamento|\bdepto\b|\bdepa\b|appartement|\bmieszkani|\blofts?\b|\bcondominio|\bplanta baja|\btriplex|\bhigh.?rise|\bduplex\b|\bunit\b|ground floor|triplex|kot\b|\bblocks?\b|blok\b|mini flat|\bapto?\b/,
    "apartment",
  ],
  [/parking(?! included)|\bgarages?(?: |$)(?=for|to|space|$)|\bstellplatz|car space|\bbox auto/, "other"],
  [/\bother\b|\bproperty\b|\bmisc/, "other"],
];

/**
 * Reads the word for a kind of home. `country` decides the words that mean different things: a duplex is two homes in
 * the United States, a house in Nigeria, a flat on two floors elsewhere. Null when the text names no kind.
 */
export function parsePropertyType(text: string, country: string | null): PropertyType | null {
  if (text.length > 120) return null;
  const words = text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[_]+/g, " ")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .trim();
  if (/\b(?:du|tri)plex/.test(words) && !/half duplex/.test(words) && !/apart|flat|penthouse/.test(words)) {
    if (country === "US" || country === "CA") return "multi_family";
    if (country === "NG" || country === "GH" || country === "KE") return "house";
  }
  for (const [pattern, type] of WORDS) if (pattern.test(words)) return type;
  return null;
}
