import { z } from "zod";
import { ListingType, PropertyType, StandardStatus } from "./listing-fields";

/** The tabs of the listings page. */
export const ListingTab = z.enum(["all", "sale", "rent", "under_offer", "closed", "draft"]);
export type ListingTab = z.infer<typeof ListingTab>;

/** Best first: the latest change, the latest listing, a price, bedrooms, an address. */
export const ListingSort = z.enum(["updated", "newest", "price_low", "price_high", "bedrooms", "address"]);
export type ListingSort = z.infer<typeof ListingSort>;

/** What a listing must be to be on the page. Prices in minor units of the listing's own currency. */
export const ListingFilters = z.object({
  search: z
    .string()
    .overwrite((text) => text.replaceAll("\0", ""))
    .trim()
    .max(200)
    .default(""),
  status: StandardStatus.nullable().default(null),
  listingType: ListingType.nullable().default(null),
  propertyType: PropertyType.nullable().default(null),
  minPrice: z.int().min(0).nullable().default(null),
  maxPrice: z.int().min(0).nullable().default(null),
  minBedrooms: z.int().min(0).max(200).nullable().default(null),
  city: z
    .string()
    .overwrite((text) => text.replaceAll("\0", ""))
    .max(120)
    .nullable()
    .default(null),
});
export type ListingFilters = z.output<typeof ListingFilters>;
