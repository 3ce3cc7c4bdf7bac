import { NUMBER_WORD, readSpelled } from "./numbers";

/** An amount of money as it stands in a message. `value` is in major units. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  /** The number without its scale: 1.2 of "1.2m". */
  mantissa: number;
  /** 1 where no scale was written. */
  scale: number;
  /** The currency that was written, as it was written; empty without one. */
  currency: string;
}

const SCALES: [RegExp, number][] = [
  [/^(?:k|ks|thousand|grand)$/, 1e3],
  [/^(?:lakhs?|lacs?)$/, 1e5],
  [/^(?:m|mm|mn|mil|mio|mill|millions?)$/, 1e6],
  [/^(?:crores?|crs?)$/, 1e7],
  [/^(?:bn|billions?)$/, 1e9],
];
const SCALE =
  "(?:ks?|thousand|grand|lakhs?|lacs?|mm|mn|mio|mil|mill|millions?|m|crores?|crs?|bn|billions?)(?=ish|[^a-z0-9]|$)";
const BEFORE_AMOUNT = String.raw`(?:(?:us|au|ca|nz|sg|hk|a|c|s)?\$|£|€|₹|¥|(?<![a-z])(?:rs\.?|inr|usd|eur|gbp|aud|cad|nzd|chf|aed))`;
const AFTER_AMOUNT = String.raw`(?:\$|£|€|₹|(?:dollars?|bucks|usd|euros?|eur|pounds?|quid|gbp|sterling|rupees|rs|inr|aud|cad|nzd|chf|francs?|dirhams?|aed|vnd|dong|yen|jpy)(?![a-z]))`;
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{2,3})+(?:\.\d{1,2})?|\d{1,3}(?:[.']\d{3})+(?![\d])|\d{1,3}(?: \d{3})+(?![\d])|\d{1,12}(?:[.,]\d{1,3})?)`;
const AMOUNT = new RegExp(
  String.raw`(?<before>${BEFORE_AMOUNT})? ?(?:(?<![\d.,#a-z]|[a-z]-)(?<digits>${DIGITS})(?: ?-?(?<scale>${SCALE}))?|(?<![a-z])(?<half>(?:a )?(?:half|quarter)(?: of)?(?: an?)? million|half (?:a )?mil|(?:a|one|two|three|four|five) and a (?<part>half|quarter) million)(?![a-z])|(?<![a-z])(?<words>(?:an?|${NUMBER_WORD})(?:(?: and)?[ -]${NUMBER_WORD}){0,6})[ -](?<wordScale>${SCALE}))(?: ?(?<after>${AFTER_AMOUNT}))?`,
  "g",
);

/** Every number that could be money, first to last. Whether it is money the words around it decide. */
export function findAmounts(lower: string): Amount[] {
  return [...lower.matchAll(AMOUNT)].flatMap((match) => {
    const { before = "", digits, scale: unit, half, words, wordScale, after = "" } = match.groups ?? {};
    const scale = half ? 1e6 : scaleOf(wordScale ?? unit);
    const mantissa = half
      ? partOfMillion(half)
      : words
        ? readSpelled(words.replace(/^an?\b/, "one"))
        : readDigits(digits ?? "", scale);
    const lead = match[0].length - match[0].trimStart().length;
    const amount = {
      start: match.index + lead,
      end: match.index + match[0].length,
      value: Math.round(mantissa * scale * 100) / 100,
      mantissa,
      scale,
      currency: before || after,
    };
    return Number.isFinite(amount.value) && amount.value <= 1e13 ? [amount] : [];
  });
}

const scaleOf = (unit: string | undefined): number => SCALES.find(([pattern]) => unit && pattern.test(unit))?.[1] ?? 1;

function partOfMillion(words: string): number {
  const whole = /^(\w+) and a (half|quarter)/.exec(words);
  const part = words.includes("quarter") ? 0.25 : 0.5;
  return whole ? readSpelled((whole[1] ?? "").replace(/^a$/, "one")) + part : part;
}

/** Digits with "," "." "'" or a space between thousands, or a decimal point or comma. */
function readDigits(digits: string, scale: number): number {
  if (scale === 1 && /^\d{1,3}(?:[.' ]\d{3})+$/.test(digits)) return Number(digits.replace(/[.' ]/g, ""));
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits) && (scale === 1 || /,\d{3}\b/.test(digits)))
    return Number(digits.replaceAll(",", ""));
  return Number(digits.replace(",", ".").replace(/[' ]/g, ""));
}
