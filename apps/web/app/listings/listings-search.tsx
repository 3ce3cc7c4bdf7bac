import { SearchForm } from "~/search/search-form";
import type { ListingsParams } from "./listings-params";

export const ListingsSearch = ({ params, busy }: { params: ListingsParams; busy: boolean }) => (
  <SearchForm
    action="/listings"
    label="Find listings by address, area or listing ID"
    placeholder="Address, area or listing ID"
    search={params.search}
    busy={busy}
    kept={{ tab: params.tab === "all" ? null : params.tab }}
    className="md:w-[264px]"
  />
);
