import { ListingTab } from "@katek/core/listings/schemas";

/** What the address of the listings page says. */
export interface ListingsParams {
  tab: ListingTab;
  search: string;
  page: number;
}

const LONGEST_SEARCH = 200;

/** Reads the address; whatever cannot be read is as if it were not there. */
export function readListingsParams(params: URLSearchParams): ListingsParams {
  const tab = ListingTab.safeParse(params.get("tab"));
  const page = params.get("page") ?? "";
  return {
    tab: tab.success ? tab.data : "all",
    search: (params.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of the page with some of it changed. Another tab or search begins on its first page. */
export function listingsPath(now: ListingsParams, change: Partial<ListingsParams>): string {
  const { tab, search, page } = { ...now, page: 1, ...change };
  const params = new URLSearchParams();
  if (tab !== "all") params.set("tab", tab);
  if (search) params.set("q", search);
  if (page > 1) params.set("page", String(page));
  return params.size ? `/listings?${params}` : "/listings";
}
