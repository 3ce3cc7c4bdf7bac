import type { PropertyType } from "../../../listings/schemas";

/** Most telling first: a "penthouse apartment" is a penthouse, a "block of flats" no flat. */
const WORDS: [RegExp, PropertyType][] = [
  [
    /multi.?famil|\bblock of (?:apartments|flats)|apartment block|\b(?:four|quad|six)plex|\b[2-4]-?\s?(?:to|-)\s?4 (?:unit|famil)|\b[2-9] (?:units?|family)\b|mehrfamilien|immeuble|edificio|apartment building|duet|income property|residential income|multi-?unit|investment property|kamienica/,
    "multi_family",
  ],
  [/penthouse|\b(?:ph)$|atico\b|\battico|cobertura|dachterrassenwohnung/, "penthouse"],
  [
    /\bstudios?\b|\bestudio\b|kitnet|quitinete|\bmonoloc|kawalerka|bedsit|bachelor|garsonier|garcon|1-?izba|efficiency|einzimmer|1-zimmer-wohnung/,
    "studio",
  ],
  [/mobile|manufactured|\btrailer\b|park home|mobilheim|static caravan|mobilemanufactured/, "mobile_home"],
  [
    /town.?ho(?:use|me)s?|terraced|\bterrace\b(?!.*(?:apartment|flat))|end of terrace|row.?ho(?:use|me)|\bmews\b|reihenhaus|reihenend|maison de ville|rijwoning|szeregow|town.?villa|adosad|tussenwoning|single family attached|radhus|rekkehus|raekkehus|kedjehus|\btwnhs|dubbelwoning|villa a schiera|villetta a schiera|sobrado geminado/,
    "townhouse",
  ],
  [/\bcondo|bostadsratt|co.?op\b|own.?your.?own|stock.?cooperative|\bcooperative\b/, "condo"],
  [/\bvillas?\b|patio\/villa|\bvillino\b/, "villa"],
  [
    /\bfarm|\branch(?! style)(?:ette)?\b.*(?:land|farm)|bauernhof|\bferme\b|\bfinca\b|\bfazenda\b|\bsitio\b|chacara|\bgospodarstwo|boerderij|cortijo|masia|smallholding|equestrian|agricultur|\brustico\b/,
    "farm",
  ],
  [
    /\bland\b|\blots?\b|\bplots?\b|\bacreage\b|vacant|unimproved|grundstuck|\bterrain\b|\bterreno|\blote\b|\bdzialk|bouwgrond|bauland|\btomt\b|pozemek|\barsa\b|土地|\bsolar\b|\bgrond\b/,
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
    /semi.?detach|semi-?d\b|detached|\bbungalow|\bcottage|\bchalets?\b|single.?famil|\bhouses?\b|\bhomes?\b|\bmansion|\bmanor|\bcastle|haus\b|hauser\b|\bmaisons?\b|\bcasas?\b|\bpavillon|\bwoning\b|\bhuis\b|\bdom\b|domy|\bbarn conversion|exceptional property|country estate|\bsobrado|\bsfr\b|\bsfh\b|\bresidential\b$|^residential |dwelling|vivienda unifamiliar|half duplex|moradia|eengezins|hoekwoning|twee-?onder|tweekapper|vrijstaand|geschakeld|enebolig|parhus|fritidshus|hytte|rodinny dum|\bhus\b|\bmustakil|rancher|\b1 ?fam\b|\bvilletta|\bcasale|一戸建|戸建/,
    "house",
  ],
  [
    /\bapart|\bappart|\bflats?\b|\bmaisonett?e|\bwohnung|wohnung\b|\bpisos?\b|\bdepartamento|\bdepto\b|\bdepa\b|appartement|\bmieszkani|\blofts?\b|\bcondominio|\bplanta baja|\btriplex|\bhigh.?rise|\bduplex\b|\bunit\b|ground floor|triplex|kot\b|\bblocks?\b|blok\b|mini flat|service(?:d)? residence|(?:bi|tri|quadri|penta|pluri)locale|bovenwoning|benedenwoning|portiek|galerijflat|lagenhet|leilighet|lejlighed|\bbyt\b|\bbytu\b|\bdaire|マンション|アハ|\brezidans|\bvivienda\b|\bandar\b|\bt[0-6]\b|\bapto?\b/,
    "apartment",
  ],
  [/parking(?! included)|\bgarages?(?: |$)(?=for|to|space|$)|\bstellplatz|car space|\bbox auto/, "other"],
  [/\bother\b|\bproperty\b|\bmisc/, "other"],
];

/** Abbreviations that MLSs and data sets write alone in a cell. */
const CODES: Record<string, PropertyType> = {
  h: "house",
  u: "apartment",
  t: "townhouse",
  apt: "apartment",
  apts: "apartment",
  cnd: "condo",
  con: "condo",
  coop: "condo",
  sf: "house",
  sfr: "house",
  sfd: "house",
  sfa: "townhouse",
  det: "house",
  th: "townhouse",
  twn: "townhouse",
  mf: "multi_family",
  mfr: "multi_family",
  "2fmcon": "multi_family",
  mh: "mobile_home",
  mob: "mobile_home",
  resi: "house",
  lnd: "land",
  lot: "land",
  com: "commercial",
};

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
    .replace(/\u0142/g, "l")
    .replace(/\u0131/g, "i")
    // "House type 1: Flats" says flats.
    .replace(/^[^:]*type[^:]*:/, "")
    .trim();
  const code = CODES[words];
  if (code) return code;
  if (country === "PL" && /\bblo(?:k|ck)|kamienica|tenement|apartamentowiec|apartment building/.test(words))
    return "apartment";
  if (
    /\b(?:du|tri)plex/.test(words) &&
    !/terrace/.test(words) &&
    !/half duplex/.test(words) &&
    !/apart|flat|penthouse/.test(words)
  ) {
    if (country === "US" || country === "CA") return "multi_family";
    if (country === "NG" || country === "GH" || country === "KE") return "house";
  }
  for (const [pattern, type] of WORDS) if (pattern.test(words)) return type;
  return null;
}
