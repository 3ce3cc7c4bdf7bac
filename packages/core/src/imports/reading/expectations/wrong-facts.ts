import type { ReadRow } from "../listing-file";
import { currencyExponent } from "../values/money";
import type { Facts } from "./expected";

/** Compares rows with what a person reads in them: how many facts are right, and a line for each that is not. */
export function wrongFacts(rows: ReadRow[], expected: Record<number, Facts>): { right: number; wrong: string[] } {
  let right = 0;
  const wrong: string[] = [];
  for (const [sourceRow, facts] of Object.entries(expected)) {
    const row = rows.find((candidate) => candidate.sourceRow === Number(sourceRow));
    if (row?.kind !== "listing") {
      wrong.push(`row ${sourceRow} is no listing: ${JSON.stringify(row)}`);
      continue;
    }
    const { listPrice, currency } = row.listing;
    const price = listPrice === null ? null : listPrice / 10 ** currencyExponent(currency);
    const found: Record<string, unknown> = { ...row.listing, price };
    for (const [field, value] of Object.entries(facts)) {
      if (JSON.stringify(sorted(found[field])) === JSON.stringify(sorted(value))) right++;
      else wrong.push(`row ${sourceRow} ${field}: ${JSON.stringify(found[field])} instead of ${JSON.stringify(value)}`);
    }
  }
  return { right, wrong };
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}
