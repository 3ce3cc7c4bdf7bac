import { z } from "zod";
import { currencyExponent, Feature, ListingType, PropertyType } from "../listings/schemas";
import { type SearchFilters, withoutEmpty } from "../search/schemas";

const known = <T extends z.ZodType>(schema: T) =>
  z
    .array(z.string())
    .transform((values) => values.flatMap((value) => schema.safeParse(value).data ?? []) as z.output<T>[]);

/** What the model passes to `search_listings`. What is not known is dropped: a model's slip must not end the answer. */
const Arguments = z
  .object({
    text: z.string().max(1_000),
    listing_type: ListingType.catch("sale"),
    min_price: z.number().min(0),
    max_price: z.number().min(0),
    min_bedrooms: z.int().min(0).max(50),
    max_bedrooms: z.int().min(0).max(50),
    min_bathrooms: z.number().min(0).max(50),
    property_types: known(PropertyType),
    places: z.array(z.string().max(160)).max(20),
    excluded_places: z.array(z.string().max(160)).max(20),
    min_year_built: z.int().min(1000).max(2200),
    max_year_built: z.int().min(1000).max(2200),
    features: known(Feature),
  })
  .partial();

/** Reads the model's arguments; null when they are not JSON of that shape. Prices become minor units of `currency`. */
export function readToolSearch(json: string, currency: string): { text: string; filters: SearchFilters } | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { data } = Arguments.safeParse(value);
  if (!data) return null;
  const minor = (amount: number | undefined) =>
    amount === undefined ? undefined : Math.round(amount * 10 ** currencyExponent(currency));
  return {
    text: data.text ?? "",
    filters: withoutEmpty({
      listingType: data.listing_type,
      minPrice: minor(data.min_price),
      maxPrice: minor(data.max_price),
      minBedrooms: data.min_bedrooms,
      maxBedrooms: data.max_bedrooms,
      minBathrooms: data.min_bathrooms,
      propertyTypes: data.property_types,
      places: data.places?.map((place) => place.toLowerCase()),
      excludedPlaces: data.excluded_places?.map((place) => place.toLowerCase()),
      minYearBuilt: data.min_year_built,
      maxYearBuilt: data.max_year_built,
      features: data.features && Object.fromEntries(data.features.map((feature) => [feature, true])),
    }),
  };
}
