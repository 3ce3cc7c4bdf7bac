import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../search/schemas";
import { filterChips, withoutChip } from "./chips";

const everything: SearchFilters = {
  listingType: "rent",
  minPrice: 30_000_000,
  maxPrice: 52_000_000,
  minBedrooms: 3,
  maxBedrooms: 4,
  minBathrooms: 2,
  minLivingAreaSqft: 1_500,
  maxLivingAreaSqft: 2_000,
  propertyTypes: ["house", "townhouse"],
  places: ["millrace", "sw1a 1aa"],
  features: { garage: true, pool: false },
};

describe("chips of years, lots and places that are left out", () => {
  const filters = { minYearBuilt: 2001, minLotSqft: 21_780, excludedPlaces: ["millrace"] };
  it("say so, and can be taken away", () => {
    expect(filterChips(filters, "USD")).toEqual([
      { id: "excludedPlaces:millrace", label: "Not in Millrace" },
      { id: "minYearBuilt", label: "Built in 2001 or later" },
      { id: "minLotSqft", label: "Lot from 0.5 acres" },
    ]);
    expect(withoutChip(filters, "excludedPlaces:millrace")).toEqual({ minYearBuilt: 2001, minLotSqft: 21_780 });
    expect(filterChips({ minYearBuilt: 2005, maxYearBuilt: 2005 }, "USD")).toEqual([
      { id: "minYearBuilt", label: "Built in 2005" },
    ]);
    expect(withoutChip({ minYearBuilt: 2005, maxYearBuilt: 2005 }, "minYearBuilt")).toEqual({});
  });
});

describe("filterChips", () => {
  it("names every filter", () => {
    expect(filterChips(everything, "USD").map(({ id, label }) => [id, label])).toEqual([
      ["listingType", "To rent"],
      ["minPrice", "From $300,000"],
      ["maxPrice", "To $520,000"],
      ["minBedrooms", "3 bedrooms or more"],
      ["maxBedrooms", "4 bedrooms or fewer"],
      ["minBathrooms", "2 bathrooms or more"],
      ["minLivingAreaSqft", "From 1,500 sq ft"],
      ["maxLivingAreaSqft", "To 2,000 sq ft"],
      ["propertyTypes", "House or townhouse"],
      ["places:millrace", "Millrace"],
      ["places:sw1a 1aa", "SW1A 1AA"],
      ["features:garage", "Garage"],
      ["features:pool", "No pool"],
    ]);
  });

  it.each<[SearchFilters, string[]]>([
    [{ minBedrooms: 1, maxBedrooms: 1 }, ["Exactly 1 bedroom"]],
    [{ maxBedrooms: 0 }, ["Studio"]],
    [{ minBathrooms: 1 }, ["1 bathroom or more"]],
    [{ places: ["são bento", "st. mary's"] }, ["São Bento", "St. Mary's"]],
    [{ features: { furnished: false } }, ["Unfurnished"]],
    [{}, []],
  ])("%j", (filters, labels) => {
    expect(filterChips(filters, "USD").map(({ label }) => label)).toEqual(labels);
  });

  it("uses the currency's own minor units", () => {
    expect(filterChips({ maxPrice: 5_000_000 }, "JPY")[0]?.label).toBe("To ¥5,000,000");
  });
});

describe("withoutChip", () => {
  it("leaves nothing once every chip is taken away", () => {
    const left = filterChips(everything, "USD").reduce((filters, { id }) => withoutChip(filters, id), everything);
    expect(left).toEqual({});
  });

  it("takes one value only", () => {
    expect(withoutChip(everything, "features:pool").features).toEqual({ garage: true });
    expect(withoutChip(everything, "places:millrace").places).toEqual(["sw1a 1aa"]);
    expect(withoutChip({ minBedrooms: 2, maxBedrooms: 2, minBathrooms: 1 }, "minBedrooms")).toEqual({
      minBathrooms: 1,
    });
  });

  it.each(["", "nothing", "features:spa", "places:", "__proto__", ":"])("ignores the unknown id %j", (id) => {
    expect(withoutChip(everything, id)).toEqual(everything);
  });
});
