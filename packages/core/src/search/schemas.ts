import { z } from "zod";
import { Feature, ListingType, PropertyType } from "../listings/schemas";

/**
 * What a home must be to be shown at all. Prices in minor units of the organization's currency, areas in square feet,
 * places in lower case as the listings spell them.
 */
export const SearchFilters = z
  .object({
    listingType: ListingType,
    minPrice: z.int().min(0),
    maxPrice: z.int().min(0),
    minBedrooms: z.int().min(0).max(50),
    maxBedrooms: z.int().min(0).max(50),
    minBathrooms: z.number().min(0).max(50),
    minLivingAreaSqft: z.number().min(0),
    maxLivingAreaSqft: z.number().min(0),
    propertyTypes: z.array(PropertyType).max(20),
    places: z.array(z.string().max(160)).max(20),
    /** Where the buyer does not want to live. */
    excludedPlaces: z.array(z.string().max(160)).max(20),
    minYearBuilt: z.int().min(1000).max(2200),
    maxYearBuilt: z.int().min(1000).max(2200),
    minLotSqft: z.number().min(0),
    features: z.partialRecord(Feature, z.boolean()),
  })
  .partial();
export type SearchFilters = z.infer<typeof SearchFilters>;
export type FilterName = keyof SearchFilters;

/** Without the keys that say nothing. */
export function withoutEmpty(filters: SearchFilters): SearchFilters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => {
      if (value === undefined || value === null) return false;
      if (Array.isArray(value)) return value.length > 0;
      return typeof value !== "object" || Object.keys(value).length > 0;
    }),
  );
}
