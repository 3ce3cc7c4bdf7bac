import { CsvRecords } from "./csv-records";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const RECORDS_LOOKED_AT = 200;

/**
 * Picks the delimiter by which the first records fall into the same number of cells most often, quotes respected.
 * Null when none gives two columns: then the text is a single column.
 */
export function detectDelimiter(head: string, complete: boolean): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = new CsvRecords(delimiter)
      .push(head, complete)
      .filter((record) => record.problem === null)
      .slice(0, RECORDS_LOOKED_AT)
      .map((record) => record.cells.length);
    const score = consistency(widths);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
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
