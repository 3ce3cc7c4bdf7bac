import { expect, test } from "vitest";
import { isFiltered, listingsPath, NO_FILTERS, readListingsParams } from "./listings-params";

const read = (query: string) => readListingsParams(new URLSearchParams(query));

test("an address is read and written alike", () => {
  for (const path of [
    "/listings",
    "/listings?tab=rent",
    "/listings?q=14+Mill&page=3",
    "/listings?tab=closed&q=%25_%5C",
    "/listings?sort=price_low&view=cards&status=pending&offer=rent&type=condo&from=100&to=200&beds=0&city=Port+Ellery",
  ])
    expect(listingsPath(read(path.split("?")[1] ?? ""), { page: read(path.split("?")[1] ?? "").page })).toBe(path);
});

test.each([
  "page=0",
  "page=-1",
  "page=1e9",
  "page=x",
  "page=99999999",
  "tab=drafts",
  "tab=__proto__",
  "q=%20%20",
  "sort=price",
  "status=gone",
  "from=-1",
  "to=1e9",
  "beds=many",
  "type=castle",
  "view=map",
])("%s is as if it were not there", (query) => {
  expect(read(query)).toEqual(NO_FILTERS);
});

test.each([
  ["500000", 500_000],
  ["$500,000", 500_000],
  ["500.000", 500_000],
  ["500 000 €", 500_000],
  ["500k", 500_000],
  ["1.2m", 1_200_000],
])("a price from %s is one from %d", (typed, price) => {
  expect(read(new URLSearchParams({ from: typed, to: typed }).toString())).toEqual({
    ...NO_FILTERS,
    minPrice: price,
    maxPrice: price,
  });
});

test("a search is cut to what the API takes", () => {
  expect(read(`q=${"x".repeat(5000)}`).search).toHaveLength(200);
});

test("another tab or search begins on its first page", () => {
  const now = { ...NO_FILTERS, tab: "sale", search: "mill", page: 4 } as const;
  expect(listingsPath(now, { tab: "rent" })).toBe("/listings?tab=rent&q=mill");
  expect(listingsPath(now, { search: "" })).toBe("/listings?tab=sale");
  expect(listingsPath(now, { page: 5 })).toBe("/listings?tab=sale&q=mill&page=5");
});

test("a tab, an order and a view are no filters", () => {
  expect(isFiltered(read("tab=sale&sort=price_low&view=cards&page=2"))).toBe(false);
  for (const filter of ["q=x", "status=hold", "offer=rent", "type=land", "from=0", "to=5", "beds=0", "city=X"])
    expect(isFiltered(read(filter))).toBe(true);
});
