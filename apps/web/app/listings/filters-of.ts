import { currencyExponent, type ListingFilters, type ListingTab } from "@katek/core/listings/schemas";
import type { ListingsParams } from "./listings-params";

/**
 * What the address of the listings page asks of the listings: its tab and filters, with prices in minor units.
 * @param currency the organization's own, in which people type
 */
export function filtersOf(params: ListingsParams, currency: string): ListingFilters & { tab: ListingTab } {
  const { tab, search, status, listingType, propertyType, minBedrooms, city } = params;
  const minor = (amount: number | null) =>
    amount === null ? null : Math.round(amount * 10 ** currencyExponent(currency));
  return {
    ...{ tab, search, status, listingType, propertyType, minBedrooms, city },
    minPrice: minor(params.minPrice),
    maxPrice: minor(params.maxPrice),
  };
}
