import type { AreaUnit, Figure, Known } from "./figure";

const AREA =
  /(?<![\d.,$£€])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,7}(?:[.,]\d{1,3})?)[ -]?(?:(?<sqft>sq\.? ?f(?:oo|ee)?t\b\.?|sqft|sf\b|square[ -]f(?:oo|ee)?t|ft2)|(?<sqm>m2|sqm\b|sq\.? ?m(?:et(?:er|re)s?)?\b|square[ -]met(?:er|re)s?|metros cuadrados|metres carres|quadratmeter|qm\b)|(?<acre>acres?\b)|(?<hectare>hectares?\b|ha\b))/g;
const LOT_AFTER = /^\*{0,2},? (?:of (?:land|garden|grounds)|(?:\w+ )?(?:lot|plot|parcel|yard|garden|land|grounds)\b)/;
const LOT_BEFORE =
  /\b(?:lot|plot|parcel|land|grounds)\*{0,2}(?: size)?:?\*{0,2}(?: (?:of|is|at|with|on|about|around|nearly|over|roughly|measures|covers)){0,3} $/;
const YEAR =
  /\b(?:built|constructed|dates?(?: back)?|dating|completed|finished)(?: (?:back|from|to|in|around|about)){0,3} (?<year>1[6-9]\d\d|20\d\d)\b/g;

const SQUARE_FEET: Record<AreaUnit, number> = { sqft: 1, sqm: 10.763_910_4, acre: 43_560, hectare: 107_639.104 };

export const inSquareFeet = ({ value, unit = "sqft" }: Known): number => value * SQUARE_FEET[unit];

/** Every area in a folded text, of the home or of its lot: "1,840 sq ft", "171 m²", "a 0.25-acre lot". */
export function readAreas(lower: string): Figure[] {
  return [...lower.matchAll(AREA)].map(({ groups = {}, index: start, 0: words }) => {
    const unit = (["sqft", "sqm", "acre", "hectare"] as const).find((name) => groups[name]) ?? "sqft";
    const end = start + words.length;
    const isLot =
      unit === "acre" ||
      unit === "hectare" ||
      LOT_AFTER.test(lower.slice(end)) ||
      LOT_BEFORE.test(lower.slice(0, start));
    return { kind: isLot ? "lot" : "living_area", value: numberOf(groups.number ?? ""), unit, start, end };
  });
}

/** "built in 1998" in a folded text. */
export const readYears = (lower: string): Figure[] =>
  [...lower.matchAll(YEAR)].map(({ groups = {}, index: start, 0: words }) => ({
    kind: "year_built",
    value: Number(groups.year),
    start,
    end: start + words.length,
  }));

const numberOf = (digits: string): number => Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, "").replace(",", "."));
