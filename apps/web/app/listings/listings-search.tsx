import { SearchForm } from "~/search/search-form";
import { type ListingsParams, listingsQuery } from "./listings-params";

export const ListingsSearch = ({ params, busy }: { params: ListingsParams; busy: boolean }) => (
  <SearchForm
    action="/listings"
    label="Find listings by address, area or listing ID"
    placeholder="Address, area or listing ID"
    search={params.search}
    busy={busy}
    kept={keptOf(params)}
    className="md:w-[264px]"
  />
);

/** All that the address says beside the search; a new search begins on its first page. */
const keptOf = (params: ListingsParams): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(listingsQuery({ ...params, search: "", page: 1 })));
