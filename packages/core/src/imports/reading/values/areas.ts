import { type DecimalMark, numbersIn, parseNumber } from "./numbers";

export type AreaUnit = "sqft" | "sqm" | "acre" | "hectare";

export interface Area {
  area: number;
  unit: AreaUnit | null;
}

const UNITS: [RegExp, AreaUnit][] = [
  [/\bhectares?\b|\bhect[aá]reas?\b|\bettari\b|\bha\b/i, "hectare"],
  [/\bacres?\b|\bac\b\.?/i, "acre"],
  [
    /\bsq\.?\s?(?:ft|feet|foot)\b|\bsquare\s+(?:feet|foot|footage)|\bsqft\b|\bft\s?(?:2|²)|\bsf\b|\bsqf\b|['′]\s?²/i,
    "sqft",
  ],
  [
    /m²|m\s?2(?!\d)|\bsq\.?\s?(?:m|mt|mtr|mtrs|meters?|metres?)\b|\bsqm\b|\bsquare\s+met|\bqm\b|\bmq\b|\bmtrs?\b|\bmetros\b|\bm\b/i,
    "sqm",
  ],
];
/** Units that are not kept: what one of them is in square feet or metres. */
const CONVERTED: [RegExp, number, AreaUnit][] = [
  [/\bsq\.?\s?(?:yd|yds|yards?)\b|\bsquare\s+yards?\b|\byd\s?(?:2|²)|\bgaj\b/i, 9, "sqft"],
  [/\bmarlas?\b/i, 272.25, "sqft"],
  [/\bkanals?\b/i, 5445, "sqft"],
  [/\bcents?\b/i, 435.6, "sqft"],
  [/\bgunthas?\b/i, 1089, "sqft"],
  [/\bperch(?:es)?\b/i, 272.25, "sqft"],
  [/\bpyeong\b|[坪평]/i, 3.305785, "sqm"],
];
const DIMENSIONS = /^\s*(\d[\d.,]*)\s*(?:'|ft|feet|m|mtrs?)?\s*[x×*]\s*(\d[\d.,]*)\s*(?:'|ft|feet|m|mtrs?)?/i;

/** The unit of area a text names (a cell, a header, a unit column), or null. */
export function areaUnitIn(text: string): AreaUnit | null {
  const apart = unglued(text);
  if (conversionIn(text)) return null;
  for (const [pattern, unit] of UNITS) if (pattern.test(apart)) return unit;
  return null;
}

/**
 * Reads an area: `1,200 sqft`, `ca. 59 m²`, `.448 ac`, and lot dimensions (`100X172` is 17200 square feet, or square
 * metres when it says so). A range gives its lower end. Null when there is no positive number.
 */
export function parseArea(text: string, mark: DecimalMark = "."): Area | null {
  const plain = parseNumber(text, mark);
  if (plain !== null) return plain > 0 ? { area: plain, unit: null } : null;
  if (text.length > 80) return null;
  const unit = areaUnitIn(text);
  const sides = DIMENSIONS.exec(text);
  if (sides) {
    const [width, depth] = [parseNumber(sides[1] ?? "", mark), parseNumber(sides[2] ?? "", mark)];
    if (!width || !depth) return null;
    const metric = /\bm\b|mtr|m²/i.test(unglued(text));
    return { area: round(width * depth), unit: metric ? "sqm" : unit === "acre" ? null : "sqft" };
  }
  const area = numbersIn(text, mark)[0];
  if (area === undefined || area <= 0) return null;
  const converted = conversionIn(text);
  if (converted) return { area: round(area * converted.factor), unit: converted.unit };
  return { area, unit };
}

/** A unit of area that is none of ours (`sq yd`, `marla`), and what one of it is in a unit that is; null without one. */
export function conversionIn(text: string): { factor: number; unit: AreaUnit } | null {
  const apart = unglued(text);
  const found = CONVERTED.find(([pattern]) => pattern.test(apart));
  return found ? { factor: found[1], unit: found[2] } : null;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** `500sqm` as `500 sqm`, so that a unit starts a word. */
const unglued = (text: string) => text.replace(/(\d)(?=\p{L})/gu, "$1 ");
