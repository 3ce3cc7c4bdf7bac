/**
 * The usual words of a street address and their short forms: what `normalizeAddress` brings into one spelling. Homes without an
 * id are known by that spelling: another pair here makes homes of earlier imports new ones.
 */
export const SHORT_STREET_WORDS: readonly (readonly [word: string, short: string])[] = [
  ["street", "st"],
  ["avenue", "ave"],
  ["road", "rd"],
  ["drive", "dr"],
  ["lane", "ln"],
  ["court", "ct"],
  ["place", "pl"],
  ["boulevard", "blvd"],
  ["terrace", "ter"],
  ["circle", "cir"],
];

/** As above, of directions. */
export const SHORT_DIRECTIONS: readonly (readonly [word: string, short: string])[] = [
  ["north", "n"],
  ["south", "s"],
  ["east", "e"],
  ["west", "w"],
];

/** Words for a part of a house, in all the ways that they are written. */
export const UNIT_WORDS = ["unit", "apt", "apartment", "suite", "ste", "#"] as const;

const MORE_FORMS: Readonly<Record<string, readonly string[]>> = {
  street: ["str"],
  avenue: ["av"],
  boulevard: ["blv", "boul"],
  terrace: ["terr"],
  circle: ["circ"],
  court: ["crt"],
};

/** Every way to write each kind of street: those above, and those by which no home is known. */
export const STREET_TYPES: readonly (readonly string[])[] = [
  ...SHORT_STREET_WORDS.map((pair) => [...pair, ...(MORE_FORMS[pair[0]] ?? [])]),
  ...[
    ["alley", "aly"],
    ["bend", "bnd"],
    ["causeway", "cswy"],
    ["close", "cl"],
    ["commons", "common", "cmn"],
    ["cove", "cv"],
    ["crescent", "cres", "cr"],
    ["crossing", "xing"],
    ["estates", "ests"],
    ["expressway", "expy"],
    ["garden", "gardens", "gdn", "gdns"],
    ["glen", "gln"],
    ["green", "grn"],
    ["grove", "grv"],
    ["heights", "hts"],
    ["highway", "hwy"],
    ["hill", "hl"],
    ["hollow", "holw"],
    ["landing", "lndg"],
    ["loop"],
    ["manor", "mnr"],
    ["mews"],
    ["parade", "pde"],
    ["park", "pk"],
    ["parkway", "pkwy", "pky"],
    ["pass"],
    ["path"],
    ["pike"],
    ["plaza", "plz"],
    ["point", "pt"],
    ["quay"],
    ["ridge", "rdg"],
    ["rise"],
    ["row"],
    ["run"],
    ["square", "sq"],
    ["strasse", "straße", "str"],
    ["trail", "trl"],
    ["turnpike", "tpke"],
    ["view", "vw"],
    ["walk"],
    ["way", "wy"],
  ],
];

/** The same of directions. */
export const DIRECTIONS: readonly (readonly string[])[] = [
  ...SHORT_DIRECTIONS,
  ["northeast", "ne"],
  ["northwest", "nw"],
  ["southeast", "se"],
  ["southwest", "sw"],
];

/** Words of which a street's own name may be made, and how they are written too. */
export const NAME_WORDS: readonly (readonly string[])[] = [
  ["saint", "st"],
  ["mount", "mt"],
  ["fort", "ft"],
  ["avenida", "avda", "av"],
];
