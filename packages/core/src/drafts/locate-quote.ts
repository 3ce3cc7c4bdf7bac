import { fold } from "../understanding";

export interface Span {
  start: number;
  end: number;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/**
 * Where a quote stands in a text, whatever its line breaks, capitals and kinds of quotation marks; null when it does not.
 * It begins and ends at the edge of a word, so that "3 bed" is not found in "13 bed".
 */
export function locateQuote(text: string, quote: string): Span | null {
  const words = fold(quote).trim().split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  const pattern = new RegExp(words.map(escaped).join("\\s+"), "g");
  const folded = fold(text);
  for (const match of folded.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (atEdges(folded, span)) return span;
  }
  return null;
}

function atEdges(text: string, { start, end }: Span): boolean {
  const inside = (one: number, other: number) =>
    WORDLIKE.test(text.charAt(one)) && WORDLIKE.test(text.charAt(other)) && one >= 0;
  // "1,710" is not at the edge of "11,710", nor "710 sq ft" at that of "1,710 sq ft".
  const cutsNumber = /\d[.,]?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d/.test(text.slice(start));
  return !inside(start - 1, start) && !inside(end - 1, end) && !cutsNumber;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
