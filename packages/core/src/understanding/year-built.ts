import { joinBounds } from "./bounds";
import type { MarkedText } from "./marked-text";
import type { Wishes } from "./wishes";

const YEAR = String.raw`(?<year>1[6-9]\d\d|20\d\d)(?!\d|,\d|k\b| ?(?:sq|m2|a month|per|dollars|euros|pounds))`;
const BUILT = String.raw`\b(?:built|constructed|completed|dating|(?:new|old|home|house)s?)(?: or renovated)?`;
const DECADE = new RegExp(String.raw`${BUILT} (?:in|from) the (?<decade>1[6-9]\d|20\d)0'?s\b`, "g");
const BUILT_WHEN = new RegExp(
  String.raw`(?<not>\b(?:not|nothing|n't)(?: be)? )?${BUILT}(?<also> in or| on or)? (?<when>after|since|from|in|before|until|by|no earlier than|no later than|around)(?: the year)? ${YEAR}(?<on>,? (?:or|and) (?:newer|later|after|on(?:wards)?|younger)| on(?:wards)?)?`,
  "g",
);
const COMPARED = new RegExp(
  String.raw`\b(?<not>(?:not|nothing|no) )?(?:(?<newer>newer|younger|more (?:recent|modern)|later|not older|post)|(?<older>older|earlier|pre))(?: than|-| )(?: ?the year)? ?${YEAR}`,
  "g",
);
const OR_NEWER = new RegExp(
  String.raw`\b(?:from )?${YEAR}(?:,? (?:or|and) (?:(?<newer>newer|later|younger|onwards)|(?<older>older|earlier))|(?<on> onwards))\b`,
  "g",
);
const AGE =
  /\b(?<bound>(?:no|not|nothing) (?:older|more) than|less than|under|at most|up to|within the last|in the (?:last|past)|older than|more than|over|at least) (?<years>\d{1,3})(?<unit> (?:years?|yrs?)(?<old>(?: |-)old)?)/g;

/** "built after 2000", "newer than 1990", "less than 10 years old". @param thisYear in the organization's time */
export function readYearBuilt(text: MarkedText, wishes: Wishes, thisYear: number): void {
  const wish = (bounds: { min?: number; max?: number }) => {
    wishes.yearBuilt = joinBounds(wishes.yearBuilt, bounds);
    return "take" as const;
  };
  text.read(DECADE, ({ groups = {} }) => {
    const first = Number(`${groups.decade}0`);
    return wish({ min: first, max: first + 9 });
  });
  text.read(BUILT_WHEN, ({ groups = {} }) => {
    const year = Number(groups.year);
    const when = groups.when ?? "";
    const earlier = /before|until|by|no later/.test(when);
    if (groups.not) return wish(earlier ? { min: year } : { max: year });
    if (earlier) return wish({ max: when === "before" && !groups.also ? year - 1 : year });
    if (when === "around") return wish({ min: year - 5, max: year + 5 });
    if (when === "in" && !groups.on) return wish({ min: year, max: year });
    return wish({ min: when === "after" && !groups.also ? year + 1 : year });
  });
  text.read(COMPARED, ({ groups = {} }) => {
    const year = Number(groups.year);
    const newer = Boolean(groups.newer);
    if (groups.not) return wish(newer ? { max: year } : { min: year });
    return wish(newer ? { min: year + 1 } : { max: year - 1 });
  });
  text.read(OR_NEWER, ({ groups = {} }) => {
    const year = Number(groups.year);
    return wish(groups.older ? { max: year } : { min: year });
  });
  text.read(AGE, ({ groups = {} }) => {
    const bound = groups.bound ?? "";
    const isAge = groups.old || /older|within|in the/.test(bound);
    // "more than 10 years" alone may be a lease or a mortgage.
    if (!isAge) return "leave";
    const year = thisYear - Number(groups.years);
    const older = /^(?:older|more|over|at least)/.test(bound);
    return wish(older ? { max: year } : { min: year });
  });
}
