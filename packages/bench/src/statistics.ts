import type { Figures } from "./benchmark";
import { rounded } from "./goal";

/** The value below which `share` (0 to 1) of the values lie, between two neighbours by their distance. @throws when there are none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) throw new Error("There is no quantile of no values.");
  return below + (above - below) * (at - Math.floor(at));
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** The middle, the slow end, and the span of the middle half. In the unit of the values. */
export const spread = (values: number[]): Figures => ({
  p50: rounded(median(values)),
  p95: rounded(quantile(values, 0.95)),
  middle_half: `${rounded(quantile(values, 0.25))} to ${rounded(quantile(values, 0.75))}`,
});
