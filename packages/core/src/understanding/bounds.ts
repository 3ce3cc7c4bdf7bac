import type { Comparison } from "./comparisons";

/** The two ends of what is wanted. An end that is absent was not named. */
export interface Bounds {
  min?: number;
  max?: number;
}

const AROUND = 0.1;

/** Bounds of a measure (money, area) for "under 500", "about 500" and so on. "About" means a tenth less or more. */
export function measureBounds(value: number, comparison: Comparison): Bounds {
  if (comparison === "about") return { min: Math.round(value * (1 - AROUND)), max: Math.round(value * (1 + AROUND)) };
  if (comparison === "exact") return { min: value, max: value };
  return comparison === "min" || comparison === "more" ? { min: value } : { max: value };
}

/** Bounds of whole things (bedrooms), where "more than 2" begins at 3. */
export function countBounds(value: number, comparison: Comparison): Bounds {
  if (comparison === "more") return { min: value + 1 };
  if (comparison === "fewer") return { max: Math.max(0, value - 1) };
  if (comparison === "max") return { max: value };
  return comparison === "exact" ? { min: value, max: value } : { min: value };
}

export const rangeBounds = (one: number, other: number): Bounds => ({
  min: Math.min(one, other),
  max: Math.max(one, other),
});

/** The bounds after another statement in the same message. The new one wins where both name an end or cross. */
export function joinBounds(earlier: Bounds | undefined, later: Bounds): Bounds {
  const joined = { ...earlier, ...later };
  if (joined.min === undefined || joined.max === undefined || joined.min <= joined.max) return joined;
  return later;
}
