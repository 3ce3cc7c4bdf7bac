import type { FlowContext } from "../kernel";
import { type SearchResult, search } from "../search";
import { type FilterName, type SearchFilters, withoutEmpty } from "../search/schemas";

/** What is given up first when nothing fits, each with how it is told. */
const RELAXATIONS: { drop: FilterName[]; reason: string }[] = [
  { drop: ["features"], reason: "without the features you named" },
  { drop: ["minLivingAreaSqft", "maxLivingAreaSqft", "minBathrooms"], reason: "whatever their size and bathrooms" },
  { drop: ["propertyTypes"], reason: "of another kind" },
  { drop: ["maxPrice", "minPrice"], reason: "at another price" },
  { drop: ["minBedrooms", "maxBedrooms"], reason: "with another number of bedrooms" },
  { drop: ["places"], reason: "in another place" },
];

export interface RelaxedResult extends SearchResult {
  relaxed: { dropped: FilterName[]; reason: string } | null;
}

/** Searches; when nothing passes the filters, gives up one group of them, the least important first. */
export async function findWithRelaxing(
  { run }: FlowContext,
  { text, filters, limit }: { text: string; filters: SearchFilters; limit: number },
): Promise<RelaxedResult> {
  const found = await run(search.find, { text, filters, limit });
  if (found.total) return { ...found, relaxed: null };
  for (const { drop, reason } of RELAXATIONS) {
    const dropped = drop.filter((name) => filters[name] !== undefined);
    if (!dropped.length) continue;
    const wider = withoutEmpty({ ...filters, ...Object.fromEntries(dropped.map((name) => [name, undefined])) });
    const others = await run(search.find, { text, filters: wider, limit: 3 });
    if (others.total) return { total: 0, homes: others.homes, relaxed: { dropped, reason } };
  }
  return { ...found, relaxed: null };
}
