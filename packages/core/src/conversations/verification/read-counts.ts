import { COUNT, readCount } from "../../understanding";
import type { Figure, FigureKind } from "./figure";

const HALF = String.raw`(?<half>\.\d{1,2}|,5|½| ½| 1\/2|[ -]and[ -]a[ -]half)?`;
const RANGE = String.raw`(?:\s?(?:-|to|or|and|\/)\s?(?<high>${COUNT}))?`;
const MORE = String.raw`(?<more>\s?\+|\s?plus| or more)?`;
const ADJECTIVES =
  "(?:(?:(?<relative>more|fewer|extra|additional|less)|full|double|single|large|spacious|generous|bright|separate|good-sized|proper|en-?suite)[\\s-]){0,2}";
const BED_NOUN =
  "(?:bed ?-?rooms?|bedroomed|beds?|bdrms?|bds?|brs?|dormitorios?|habitacion(?:es)?|recamaras?|chambres?|schlafzimmer)";
const BATH_NOUN = "(?:bath ?-?rooms?|bathroomed|baths?|ba|banos?|salles? de bains?|badezimmer)";

const pattern = (noun: string) =>
  new RegExp(String.raw`(?<low>${COUNT})${HALF}${RANGE}${MORE}[\s-]{0,2}${ADJECTIVES}${noun}(?![a-z])`, "g");
const BEDROOMS = pattern(BED_NOUN);
const BATHROOMS = pattern(BATH_NOUN);
/** "bedrooms: 3", as models write in lists. */
const LABELLED = new RegExp(
  String.raw`\b(?:(?<bed>bed(?:room)?s?)|bath(?:room)?s?)\*{0,2}:\*{0,2} ?(?<low>${COUNT})(?<half>\.\d{1,2})?`,
  "g",
);
/** "two full baths and one half bath" are two and a half. */
const FULL_AND_HALF = new RegExp(
  String.raw`(?<low>${COUNT}) full(?: baths?| bathrooms?)?(?: and|,| \+| &)+ (?<halves>a|${COUNT}) half[ -]?(?:bath(?:room)?s?)?`,
  "g",
);

/** Every count of bedrooms and bathrooms in a folded text: "3-bed", "three bedrooms", "2.5 baths", "3BR/2BA". */
export function readCounts(lower: string): Figure[] {
  const figures: Figure[] = [];
  let rest = lower;
  const take = (expression: RegExp, kindOf: (groups: Record<string, string | undefined>) => FigureKind) => {
    rest = rest.replace(expression, (words: string, ...args: unknown[]) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      const start = args.findLast((arg) => typeof arg === "number") as number;
      const shared = {
        kind: kindOf(groups),
        start,
        end: start + words.length,
        ...(groups.relative && { relative: true }),
        ...(groups.more && { orMore: true }),
      };
      const halves = groups.halves === undefined ? halfOf(groups.half) : 0.5 * (readCount(groups.halves) || 1);
      figures.push({ ...shared, value: readCount(groups.low ?? "") + halves });
      if (groups.high !== undefined) figures.push({ ...shared, value: readCount(groups.high) });
      return " ".repeat(words.length);
    });
  };
  take(FULL_AND_HALF, () => "bathrooms");
  take(BATHROOMS, () => "bathrooms");
  take(BEDROOMS, () => "bedrooms");
  take(LABELLED, ({ bed }) => (bed ? "bedrooms" : "bathrooms"));
  return figures;
}

function halfOf(half: string | undefined): number {
  if (!half) return 0;
  return half.startsWith(".") ? Number(`0${half}`) : 0.5;
}
