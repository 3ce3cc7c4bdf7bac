import { fold, type Span } from "./marked-text";

/** A word of a text and where it stands. */
interface Word extends Span {
  word: string;
}

export interface NamedPlace extends Span {
  /** In lower case, as the listings spell it. */
  place: string;
  words: number;
}

const LONGEST_NAME = 8;
const SAME: Record<string, string> = { st: "saint", mt: "mount", ft: "fort" };

/**
 * The places named in a folded text, the longest name at each spot. A gazetteer of thousands of names is folded once per
 * call and each run of words is looked up, so the cost is that of the two lengths added, not multiplied.
 */
export function findPlaces(lower: string, gazetteer: string[]): NamedPlace[] {
  const words = wordsOf(lower);
  if (!words.length || !gazetteer.length) return [];
  const starts = new Set(words.map(({ word }) => word));
  const names = new Map<string, string>();
  for (const place of gazetteer) {
    const name = wordsOf(fold(place.normalize("NFC"))).map(({ word }) => word);
    const joined = name.join("");
    if (!name[0]) continue;
    if (starts.has(name[0])) names.set(name.join(" "), place.toLowerCase());
    // "nhatrang" for Nha Trang
    if (name.length > 1 && joined.length >= 6 && starts.has(joined)) names.set(joined, place.toLowerCase());
  }
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      const place = names.get(run.map(({ word }) => word).join(" "));
      const [first, last] = [run[0], run.at(-1)];
      if (!place || !first || !last || !isOneName(lower, run)) continue;
      found.push({ place, start: first.start, end: last.end, words: length });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Words of one name are parted by a space, a hyphen or "St. " only. */
const isOneName = (lower: string, run: Word[]): boolean =>
  run.every((word, index) => {
    const next = run[index + 1];
    return !next || /^(?:[ '-]|\. |, )$/.test(lower.slice(word.end, next.start));
  });

function wordsOf(lower: string): Word[] {
  return [...lower.matchAll(/[\p{L}\p{N}]+(?:'(?!s\b)[\p{L}]+)*/gu)].map((match) => {
    const word = match[0].replaceAll("'", "");
    return { word: SAME[word] ?? word, start: match.index, end: match.index + match[0].length };
  });
}
