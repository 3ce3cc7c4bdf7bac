import { parseNumber } from "./numbers";

const GROUND =
  /^(?:ground|gf$|g$|eg$|erdgeschoss|rdc|rez|bajo|bj$|planta baja|pb$|t[eé]rreo|r[eé]s|piano terra|pt$|terra$|parter|bottenv|stueetage|begane|bg$|zemin|p[řr][ií]zem)/iu;
const BELOW =
  /^(?:basement|lower ground|ug$|souterrain|keller|s[oó]tano|st$|sous-sol|cave|seminterrato|suteren|kælder)/iu;
const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/**
 * Reads on which floor a flat is, counted as its source counts: `3`, `3rd floor`, `2. OG`, `3/5` (of five), `Ground`, `EG`,
 * `parter` (0), `Souterrain` (-1). Null for what is no floor of a number, such as `attic`.
 */
export function parseLevel(text: string): number | null {
  if (text.length > 40) return null;
  if (GROUND.test(text)) return 0;
  if (BELOW.test(text)) return -1;
  const number = parseNumber(text);
  if (number !== null) return Number.isInteger(number) && number >= -10 && number <= 200 ? number : null;
  const first = /^(?:floor|level|etage|planta|piano|piętro|andar|stock)?\s*(-?\d{1,3})(?!\d|[.,]\d)/iu.exec(text)?.[1];
  if (first !== undefined) return Number(first) >= -10 && Number(first) <= 200 ? Number(first) : null;
  const word = text.toLowerCase().split(/[\s-]+/)[0] ?? "";
  const ordinal = ORDINALS.indexOf(word);
  return ordinal > 0 ? ordinal : null;
}

/** Reads how many floors a home or its building has: `2`, `2.0`, `Two`, `2 Story`; null for a storey and a half, or a style. */
export function parseStories(text: string): number | null {
  if (text.length > 40) return null;
  const number = parseNumber(text);
  if (number !== null) return Number.isInteger(number) && number > 0 && number <= 200 ? number : null;
  const digits = /^(\d{1,3})(?![\d.,])\s*[-\s]?(?:stor|level|floor|etage|geschoss|planta|$)/i.exec(text)?.[1];
  if (digits !== undefined) return Number(digits) > 0 ? Number(digits) : null;
  const word = WORDS.indexOf(text.toLowerCase().split(/[\s-]+/)[0] ?? "");
  return word > 0 && /^\p{L}+(?:[\s-]+(?:story|stories|storey|storeys|level|levels|floors?))?$/iu.test(text)
    ? word
    : null;
}

/** Reads spaces for cars: `2`, `2.0`, `2 Car Attached`; of `2.5` the whole ones. */
export function parseSpaces(text: string): number | null {
  const number = parseNumber(text);
  if (number !== null) return number >= 0 && number <= 1000 ? Math.floor(number) : null;
  if (text.length > 60) return null;
  const digits = /^\D{0,12}?(\d{1,3})(?:\.\d+)?\+?(?!\d|[.,]\d|\s*(?:sq|ft|m²|m2|%|'|x))/i.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
