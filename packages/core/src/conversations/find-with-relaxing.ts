import type { FlowContext } from "../kernel";
import { type SearchResult, search } from "../search";
import { type FilterName, type SearchFilters, withoutEmpty } from "../search/schemas";

/** What is given up first when nothing fits. */
const RELAXATIONS: FilterName[][] = [
  ["features"],
  ["minYearBuilt", "maxYearBuilt"],
  ["minLotSqft", "minLivingAreaSqft", "maxLivingAreaSqft", "minBathrooms"],
  ["propertyTypes"],
  ["maxPrice", "minPrice"],
  ["minBedrooms", "maxBedrooms"],
  ["places"],
  ["excludedPlaces"],
];

export interface RelaxedResult extends SearchResult {
  /** What was given up so that `homes` are any, and how many pass without it. */
  relaxed: { dropped: FilterName[]; total: number } | null;
}

/** Searches; when nothing passes the filters, gives up one group of them, the least important first. */
export async function findWithRelaxing(
  { run }: FlowContext,
  { text, filters, limit }: { text: string; filters: SearchFilters; limit: number },
): Promise<RelaxedResult> {
  const found = await run(search.find, { text, filters, limit });
  if (found.total) return { ...found, relaxed: null };
  for (const drop of RELAXATIONS) {
    const dropped = drop.filter((name) => filters[name] !== undefined);
    if (!dropped.length) continue;
    const wider = withoutEmpty({ ...filters, ...Object.fromEntries(dropped.map((name) => [name, undefined])) });
    const others = await run(search.find, { text, filters: wider, limit: 3 });
    if (others.total) return { total: 0, homes: others.homes, relaxed: { dropped, total: others.total } };
  }
  return { ...found, relaxed: null };
}
