import { comparisonAfter, comparisonBefore } from "./comparisons";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

const SQUARE_FEET = { acre: 43_560, hectare: 107_639.104, sqft: 1, sqm: 10.763_910_4 };
const LAND =
  /(?:(?<digits>(?<![\d.,$£€])\d{1,3}(?:,\d{3})+|(?<![\d.,$£€])\d{1,6}(?:\.\d{1,2})?)|(?<part>half|quarter|three quarters|one|two|three|four|five|ten)(?: of)?|(?<one>\ban?))[ -]?(?:an? )?(?:(?<acre>acres?\b)|(?<hectare>hectares?\b|ha\b)|(?<sqft>sq\.? ?f(?:oo|ee)?t\.?|sqft|square[ -]f(?:oo|ee)?t)|(?<sqm>m2|sqm|sq\.? ?m(?:et(?:er|re)s?)?\b|square[ -]met(?:er|re)s?))/g;
const PARTS: Record<string, number> = {
  half: 0.5,
  quarter: 0.25,
  "three quarters": 0.75,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};
const LOT_AFTER = /^[\s-]?(?:of )?(?:an? )?(?:lot|plot|land|parcel|block)\b/;
const LOT_BEFORE =
  /\b(?:lot|plot|land|parcel|block)(?: size)?(?: (?:of|is|at|with|over|least|about|around|than|more)){0,3}:? $/;

/** "half an acre", "at least 2 acres", "a 5,000 sq ft lot" as the least size of the lot. */
export function readLotSize(text: MarkedText, wishes: Wishes): void {
  text.read(LAND, ({ groups = {}, 0: words }, start) => {
    const unit = (["acre", "hectare", "sqft", "sqm"] as const).find((name) => groups[name]);
    const head = text.before(start);
    const tail = text.after(start + words.length);
    if (!unit || ((unit === "sqft" || unit === "sqm") && !LOT_AFTER.test(tail) && !LOT_BEFORE.test(head)))
      return "leave";
    const comparison = comparisonBefore(head)?.comparison ?? comparisonAfter(tail)?.comparison;
    // A most size of land is no filter; the words stay for the ranking.
    if (comparison === "max" || comparison === "fewer") return "shield";
    const count = groups.digits ? Number(groups.digits.replaceAll(",", "")) : (PARTS[groups.part ?? ""] ?? 1);
    wishes.minLotSqft = Math.round(count * SQUARE_FEET[unit] * (comparison === "about" ? 0.9 : 1));
    return "take";
  });
}
