import { CsvRecords } from "./csv-records";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const RECORDS_LOOKED_AT = 200;
const PIECE = 32 * 1024;

/**
 * Picks the delimiter by which the first records fall into the same number of cells most often, quotes respected.
 * Null when none gives two columns: then the text is a single column.
 */
export function detectDelimiter(head: string, complete: boolean): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = consistency(firstWidths(delimiter, head, complete));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** How many cells the first records have when the text is split by this delimiter. */
function firstWidths(delimiter: string, head: string, complete: boolean): number[] {
  const records = new CsvRecords(delimiter);
  const widths: number[] = [];
  for (let from = 0; from < head.length && widths.length < RECORDS_LOOKED_AT; from += PIECE) {
    const last = complete && from + PIECE >= head.length;
    for (const { problem, cells } of records.push(head.slice(from, from + PIECE), last))
      if (problem === null) widths.push(cells.length);
  }
  return widths.slice(0, RECORDS_LOOKED_AT);
}

/** Share of records of the commonest width, with a small reward for width: prose has commas too, but unevenly. */
function consistency(widths: number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of counts) {
    if (width < 2) continue;
    score = Math.max(score, (count / widths.length) ** 2 * (1 + Math.log2(width) / 4));
  }
  return score;
}
