import { readPrice } from "@katek/core/imports/schemas";
import { ListingSort, ListingTab, ListingType, PropertyType, StandardStatus } from "@katek/core/listings/schemas";

/** What the address of the listings page says. Prices in major units, as people type them. */
export interface ListingsParams {
  tab: ListingTab;
  search: string;
  page: number;
  sort: ListingSort;
  /** null is what the person looked at last. */
  view: "table" | "cards" | null;
  status: StandardStatus | null;
  listingType: ListingType | null;
  propertyType: PropertyType | null;
  minPrice: number | null;
  maxPrice: number | null;
  minBedrooms: number | null;
  city: string | null;
}

export const NO_FILTERS: ListingsParams = {
  ...{ tab: "all", search: "", page: 1, sort: "updated", view: null, status: null, listingType: null },
  ...{ propertyType: null, minPrice: null, maxPrice: null, minBedrooms: null, city: null },
};

const LONGEST_SEARCH = 200;
const MOST_MONEY = 1e11;

/** A price to filter by as it was typed ("$500,000", "500.000", "500k"), in whole major units; null for what is none. */
export function readPriceLimit(text: string): number | null {
  const price = readPrice(text);
  return price === null || price > MOST_MONEY ? null : Math.round(price);
}

/** Reads the address; whatever cannot be read is as if it were not there. */
export function readListingsParams(params: URLSearchParams): ListingsParams {
  const said = (name: string) => params.get(name)?.trim() || undefined;
  const count = (name: string, most: number) => {
    const text = said(name)?.replaceAll(",", "") ?? "";
    return /^\d{1,12}$/.test(text) && Number(text) <= most ? Number(text) : null;
  };
  const price = (name: string) => readPriceLimit(said(name) ?? "");
  const page = params.get("page") ?? "";
  const view = said("view");
  return {
    tab: ListingTab.safeParse(params.get("tab")).data ?? "all",
    search: (params.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    sort: ListingSort.safeParse(said("sort")).data ?? "updated",
    view: view === "cards" || view === "table" ? view : null,
    status: StandardStatus.safeParse(said("status")).data ?? null,
    listingType: ListingType.safeParse(said("offer")).data ?? null,
    propertyType: PropertyType.safeParse(said("type")).data ?? null,
    minPrice: price("from"),
    maxPrice: price("to"),
    minBedrooms: count("beds", 200),
    city: said("city")?.slice(0, 120) ?? null,
  };
}

/** The address of the page with some of it changed. Another tab, search or filter begins on its first page. */
export function listingsPath(now: ListingsParams, change: Partial<ListingsParams>): string {
  const params = listingsQuery({ ...now, page: 1, ...change });
  return params ? `/listings?${params}` : "/listings";
}

/** The address after its question mark. */
export function listingsQuery(shown: ListingsParams): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | number | null, usual?: string | number) => {
    if (value !== null && value !== "" && value !== usual) params.set(name, String(value));
  };
  set("tab", shown.tab, "all");
  set("q", shown.search);
  set("sort", shown.sort, "updated");
  set("view", shown.view);
  set("status", shown.status);
  set("offer", shown.listingType);
  set("type", shown.propertyType);
  set("from", shown.minPrice);
  set("to", shown.maxPrice);
  set("beds", shown.minBedrooms);
  set("city", shown.city);
  set("page", shown.page, 1);
  return params.toString();
}

/** The filters alone, without tab, sort and view. */
export const isFiltered = ({ search, status, listingType, propertyType, ...more }: ListingsParams): boolean =>
  Boolean(search || status || listingType || propertyType || more.city) ||
  more.minPrice !== null ||
  more.maxPrice !== null ||
  more.minBedrooms !== null;
