import { currencyExponent } from "../listings/schemas";
import type { SearchFilters } from "../search/schemas";

/** Nobody rents a home for so much a month, in major units; a budget from here on is one to buy. */
const PURCHASE_FROM = 50_000;

/** A large budget means a home for sale, where the buyer has not said otherwise. */
export function withBudgetKind(filters: SearchFilters, currency: string): SearchFilters {
  const budget = filters.maxPrice ?? filters.minPrice;
  if (filters.listingType || budget === undefined) return filters;
  return budget >= PURCHASE_FROM * 10 ** currencyExponent(currency) ? { ...filters, listingType: "sale" } : filters;
}
