const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const VALUES = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 30 + index * 10] as const),
]);

/** A count in digits or words up to twenty, not a part of a longer number, an amount of money or a word. */
export const COUNT = String.raw`(?:(?<![\d.,$£€₹#]|[a-z]-)\d{1,2}(?![\d%])|(?<![a-z])(?:${SMALL.join("|")})(?![a-z]))`;

/** A word that is part of a spelled number: "two hundred and fifty". */
export const NUMBER_WORD = `(?:${[...VALUES.keys()].join("|")}|hundred)`;

/** The value of a count as COUNT matches it. */
export const readCount = (count: string): number => VALUES.get(count) ?? Number(count);

/** The value of spelled words below a thousand ("two hundred and fifty", "twenty-five"). */
export function readSpelled(words: string): number {
  let value = 0;
  for (const word of words.split(/[\s-]+/)) {
    if (word === "hundred") value = (value || 1) * 100;
    else value += VALUES.get(word) ?? 0;
  }
  return value;
}
