import { comparisonAfter, comparisonBefore } from "./comparisons";
import type { MarkedText } from "./marked-text";
import { COUNT, readCount } from "./numbers";
import type { Wishes } from "./wishes";

const HALVES = String.raw`(?<half>\.\d| 1\/2|,5| and a half)?`;
const NOUN = String.raw`(?:bath ?-?rooms?|baths?|bth?s?|ba|bathroomed|shower ?rooms?)(?![a-z])(?! ?tubs?)`;
const BATHS = new RegExp(
  String.raw`(?<low>${COUNT})${HALVES}(?<more>\s?\+|\s?plus| or more)?(?:\s?(?:to|or|-|\/|&|and)\s?(?:${COUNT})(?:\.\d)?)?[\s-]{0,2}(?:(?:full|separate|proper|modern|nice|private)[\s-])?${NOUN}(?<extra> (?:and|&|plus) (?:a|one|1) half[\s-]?(?:bath(?:room)?)?)?`,
  "g",
);
const FULL_AND_HALF = new RegExp(
  String.raw`(?<low>${COUNT}) full(?: baths?)?(?: and|,| \+| &) (?:a|one|1|two|2) half[\s-]?(?:bath(?:room)?s?)?`,
  "g",
);
const LABELLED = new RegExp(
  String.raw`\bbath(?:room)?s?\s?(?::|=|-|minimum|min\.?|at least)\s?(?<low>${COUNT})(?<half>\.\d)?`,
  "g",
);

/** "2 baths", "2.5 bathrooms", "one and a half bath", "bathrooms: 2". Filters know a least number only. */
export function readBathrooms(text: MarkedText, wishes: Wishes): void {
  text.read(FULL_AND_HALF, ({ groups = {} }) => {
    wishes.minBathrooms = readCount(groups.low ?? "") + 0.5;
    return "take";
  });
  text.read(BATHS, ({ groups = {}, 0: words }, start) => {
    const before = comparisonBefore(text.before(start));
    const after = comparisonAfter(text.after(start + words.length));
    const comparison = before?.comparison ?? after?.comparison;
    // A most number of bathrooms is no filter; the words stay for the ranking.
    if (comparison === "max" || comparison === "fewer") return "shield";
    const value = readCount(groups.low ?? "") + halfOf(groups.half) + (groups.extra ? 0.5 : 0);
    wishes.minBathrooms = comparison === "more" ? value + 0.5 : value;
    return { start: start - (before?.length ?? 0), end: start + words.length + (before ? 0 : (after?.length ?? 0)) };
  });
  text.read(LABELLED, ({ groups = {} }) => {
    wishes.minBathrooms = readCount(groups.low ?? "") + halfOf(groups.half);
    return "take";
  });
}

const halfOf = (half: string | undefined): number => (!half ? 0 : half.startsWith(".") ? Number(`0${half}`) : 0.5);
