import type { FileRecord } from "./csv-records";
import { matchesAnySynonym } from "./header-match";
import { headerNameWords } from "./header-words";

const RECORDS_LOOKED_AT = 15;

export interface HeaderRow {
  /** Index of the header among the records given. */
  index: number;
  names: string[];
}

/**
 * Finds the header among the first records, past titles and notes; null when no record looks like one.
 * A header has several cells, nearly all of them words, no two alike, and some of them known.
 */
export function findHeaderRow(records: FileRecord[]): HeaderRow | null {
  let best: HeaderRow | null = null;
  let bestScore = 0;
  const widest = Math.max(0, ...records.map((record) => record.cells.length));
  records.slice(0, RECORDS_LOOKED_AT).forEach((record, index) => {
    const filled = record.cells.filter((cell) => cell.trim() !== "");
    if (record.problem !== null || filled.length < 2) return;
    const wordy = filled.filter(looksLikeName).length / filled.length;
    const known = filled.filter((cell) => matchesAnySynonym(headerNameWords(cell))).length;
    if (known === 0 || wordy < 0.6) return;
    // Known names weigh most; a full width and an early place decide between equals.
    const score = known + (filled.length / widest) * 2 - index * 0.2;
    if (score > bestScore) {
      bestScore = score;
      best = { index, names: uniqueNames(record.cells) };
    }
  });
  return best ?? unknownHeader(records);
}

/** Statistics head their columns with months and years. */
const PERIOD = /^\d{4}(?:-\d{1,2}){0,2}$/;

/** A first line of nothing but words over lines with numbers or mail addresses is a header too, of columns nobody here has heard of. */
function unknownHeader(records: FileRecord[]): HeaderRow | null {
  const [first, ...others] = records;
  if (
    !first ||
    first.problem !== null ||
    first.cells.length < 2 ||
    !first.cells.every((cell) => looksLikeName(cell) || PERIOD.test(cell.trim()))
  )
    return null;
  const numbers = others.slice(0, 50).some((record) => record.cells.some((cell) => /^\s*[$€£]?\d|@/.test(cell)));
  return numbers || others.length === 0 ? { index: 0, names: uniqueNames(first.cells) } : null;
}

function looksLikeName(cell: string): boolean {
  const text = cell.trim();
  return text.length <= 120 && /\p{L}/u.test(text) && !/^\d[\d.,\s]*\S{0,3}$/.test(text);
}

/** Names for columns without one, and a number for names that come twice, so that each column can be told. */
export function uniqueNames(cells: string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, index) => {
    const name = cell.replace(/\s+/g, " ").trim() || `column ${index + 1}`;
    let unique = name;
    for (let copy = 2; seen.has(unique); copy++) unique = `${name} (${copy})`;
    seen.add(unique);
    return unique;
  });
}
