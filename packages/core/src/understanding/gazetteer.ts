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
 * The names of places that can stand in a message. Thousands of names are folded once and only those kept whose first
 * word the message has; each run of words is then looked up, so the cost is that of the two lengths added, not multiplied.
 */
export class Gazetteer {
  private readonly names = new Map<string, string>();

  constructor(places: string[], lower: string) {
    const said = new Set(wordsOf(lower).map(({ word }) => word));
    const beginnings = new Set([...said].map((word) => word.slice(0, 2)));
    for (const place of places) {
      const folded = fold(place.normalize("NFC"));
      if (!beginnings.has(beginning(folded))) continue;
      const name = wordsOf(folded).map(({ word }) => word);
      const joined = name.join("");
      if (said.has(name[0] ?? "")) this.names.set(name.join(" "), place.toLowerCase());
      // "nhatrang" for Nha Trang
      if (name.length > 1 && joined.length >= 6 && said.has(joined)) this.names.set(joined, place.toLowerCase());
    }
  }

  /** The places named in a part of the message, folded; the longest name at each spot. */
  find(lower: string): NamedPlace[] {
    if (!this.names.size) return [];
    const words = wordsOf(lower);
    const found: NamedPlace[] = [];
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
        const run = words.slice(at, at + length);
        const place = this.names.get(run.map(({ word }) => word).join(" "));
        const [first, last] = [run[0], run.at(-1)];
        if (!place || !first || !last || !isOneName(lower, run)) continue;
        found.push({ place, start: first.start, end: last.end, words: length });
        at += length - 1;
        break;
      }
    }
    return found;
  }
}

/** The first two letters as a word of the message has them: most names are ruled out by these alone. */
function beginning(folded: string): string {
  const start = /[a-z0-9]/.exec(folded)?.index ?? 0;
  const letters = folded.slice(start, start + 2);
  return letters in SAME && !/[a-z0-9]/.test(folded.charAt(start + 2)) ? (SAME[letters] ?? "").slice(0, 2) : letters;
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
