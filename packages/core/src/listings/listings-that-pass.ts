import { listings } from "@katek/db/schema";
import { and, eq, gte, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import type { ListingFilters, ListingTab } from "./listing-filters";

const ON_MARKET = ["active", "coming_soon"];

export const TABS: Record<ListingTab, SQL | undefined> = {
  all: undefined,
  sale: and(eq(listings.listingType, "sale"), inArray(listings.standardStatus, ON_MARKET)),
  rent: and(eq(listings.listingType, "rent"), inArray(listings.standardStatus, ON_MARKET)),
  under_offer: inArray(listings.standardStatus, ["active_under_contract", "pending"]),
  closed: eq(listings.standardStatus, "closed"),
  draft: eq(listings.standardStatus, "incomplete"),
};

/** The listings that pass the filters, of any tab. */
export function listingsThatPass(filters: ListingFilters): SQL | undefined {
  const { search, status, listingType, propertyType, minPrice, maxPrice, minBedrooms, city } = filters;
  return and(
    search ? matches(search) : undefined,
    status ? eq(listings.standardStatus, status) : undefined,
    listingType ? eq(listings.listingType, listingType) : undefined,
    propertyType ? eq(listings.propertyType, propertyType) : undefined,
    minPrice === null ? undefined : gte(listings.listPrice, minPrice),
    maxPrice === null ? undefined : lte(listings.listPrice, maxPrice),
    minBedrooms === null ? undefined : gte(listings.bedroomsTotal, minBedrooms),
    city ? sql`lower(${listings.city}) = lower(${city})` : undefined,
  );
}

function matches(search: string): SQL | undefined {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`${listings.unparsedAddress} ilike ${like}`,
    sql`${listings.city} ilike ${like}`,
    sql`${listings.subdivisionName} ilike ${like}`,
    sql`${listings.sourceId} ilike ${like}`,
  );
}
