import { joinBounds, measureBounds, rangeBounds } from "./bounds";
import { comparisonAfter, comparisonBefore } from "./comparisons";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

const SQFT_PER = { foot: 1, metre: 10.763_910_4, yard: 9 };
const NUMBER = String.raw`(?<![\d.,$£€])(?:\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?)(?:k(?![a-z]))?`;
const UNIT = String.raw`(?<unit>sq\.? ?f(?:oo|ee)?t\.?|sf(?![a-z])|square[ -]f(?:oo|ee)?t(?:age)?|ft2|feet squared|sq\.? ?m(?:trs?|t|et(?:er|re)s?)?(?![a-z])|sqm|m2|square[ -]met(?:er|re)s?|met(?:er|re)s? squared|mq(?![a-z])|sq\.? ?(?:yards?|yds?)|square yards?|gaj)`;
const AREA = new RegExp(
  String.raw`(?<low>${NUMBER})(?<plus> ?\+)?(?: ?${UNIT.replace("<unit>", "<unitLow>")})?(?: ?(?:-|to|and|or) ?(?<high>${NUMBER}))? ?-?${UNIT}`,
  "g",
);
const OUTDOORS =
  /^[\s.)]{0,2}(?:of )?(?:a )?(?:\w{1,12} )?(?:lot|plot|land|yard|garden|block|terrace|balcony|garage|basement|deck|patio|lawn)\b/;
const OUTDOORS_BEFORE =
  /\b(?:lot|plot|land|yard|garden|block|terrace|balcony|garage|basement|deck)(?: size)?(?: (?:of|is|at|with|over|least|about|around|than|more)){0,3}:? $/;

/** "1,500 sq ft", "over 120 m²", "1200-1500 sqft" as square feet. A number alone is the least that is wanted. */
export function readArea(text: MarkedText, wishes: Wishes): void {
  text.read(AREA, ({ groups = {}, 0: words }, start) => {
    const tail = text.after(start + words.length);
    const head = text.before(start);
    const before = comparisonBefore(head);
    if (OUTDOORS.test(tail) || OUTDOORS_BEFORE.test(head)) return "shield";
    const after = before ? null : comparisonAfter(tail);
    const unit = groups.unit ?? "";
    const low = squareFeet(groups.low ?? "", groups.unitLow ?? unit);
    const comparison = before?.comparison ?? after?.comparison ?? "min";
    const bounds = groups.high
      ? rangeBounds(low, squareFeet(groups.high, unit))
      : measureBounds(low, comparison === "exact" ? "about" : comparison);
    wishes.area = joinBounds(wishes.area, bounds);
    const between = groups.high ? (/\bbetween $/.exec(head)?.[0].length ?? 0) : 0;
    return { start: start - (before?.length ?? between), end: start + words.length + (after?.length ?? 0) };
  });
}

function squareFeet(number: string, unit: string): number {
  const value = Number(number.replaceAll(",", "").replace("k", "")) * (number.endsWith("k") ? 1_000 : 1);
  const per = /m(?:q|2|e|t|$)|^sqm|^sq\.? ?m/.test(unit)
    ? SQFT_PER.metre
    : /y|gaj/.test(unit)
      ? SQFT_PER.yard
      : SQFT_PER.foot;
  return Math.round(value * per);
}
