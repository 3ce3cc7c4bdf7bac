const LONGEST_IN_WORDS = 8;
const SHORTEST = 6;
const MOST = 400;

/**
 * Everything in a text that may be a street with its number: what begins with a word that begins with a digit, to the
 * end of each of the next words. As it is written, with single spaces.
 */
export function streetsIn(text: string): string[] {
  const plain = text.replace(/\s+/g, " ");
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const streets = new Set<string>();
  for (const [first, { start }] of words.entries()) {
    if (!/\d/.test(plain.charAt(start))) continue;
    for (const { end } of words.slice(first + 1, first + LONGEST_IN_WORDS)) {
      if (end - start >= SHORTEST) streets.add(plain.slice(start, end));
      // "12 Elm St." is how some listings spell it.
      if (plain.charAt(end) === ".") streets.add(plain.slice(start, end + 1));
      if (streets.size >= MOST) return [...streets];
    }
  }
  return [...streets];
}
