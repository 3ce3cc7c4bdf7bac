import { describe, expect, it } from "vitest";
import { readSearch, searchArguments } from "./search-arguments";

describe("what a buyer's words ask for", () => {
  it.each([
    ["3 bed house under 500k", { min_bedrooms: 3, max_price: 500_000, property_types: ["house"] }],
    ["three-bedroom condo, at least 2 baths", { min_bedrooms: 3, min_bathrooms: 2, property_types: ["condo"] }],
    ["2-3 bedrooms between 300 and 450k", { min_bedrooms: 2, max_bedrooms: 3, min_price: 300_000, max_price: 450_000 }],
    ["We're pre-approved for 520", { max_price: 520_000 }],
    ["around $400,000", { min_price: 360_000, max_price: 440_000 }],
    ["up to 1.2 million", { max_price: 1_200_000 }],
    ["over 700k with a pool and a garage", { min_price: 700_000, features: ["pool", "garage"] }],
    [
      "a flat to rent for less than 2,000 a month",
      { max_price: 2000, listing_type: "rent", property_types: ["apartment"] },
    ],
    [
      "a house in Port Ellery or Harbour Quarter",
      { property_types: ["house"], places: ["Port Ellery", "Harbour Quarter"] },
    ],
    ["a studio near Millrace", { max_bedrooms: 0, places: ["Millrace"] }],
    ["a house without a pool", { property_types: ["house"] }],
    [
      "busco una casa de tres dormitorios hasta 300 mil",
      { min_bedrooms: 3, max_price: 300_000, property_types: ["house"] },
    ],
    ["within 10 minutes of the sea", {}],
    ["hello", {}],
  ])("%s", (words, expected) => {
    expect(readSearch(words)).toEqual(expected);
  });
});

describe("the arguments of a call", () => {
  const tool = { name: "search_listings", parameters: { properties: {} as Record<string, unknown> } };

  it("gather what was said, later words winning", () => {
    const said = ["3 bed house in Millrace between 300 and 400k", "rather 2 bedrooms", "up to 450k"];
    expect(searchArguments(said, { name: "search_listings" })).toEqual({
      text: "up to 450k",
      min_bedrooms: 2,
      max_price: 450_000,
      property_types: ["house"],
      places: ["Millrace"],
    });
  });

  it("keep to the parameters and values that the tool declares", () => {
    tool.parameters.properties = { text: {}, property_types: { type: "array", items: { enum: ["condo"] } } };
    expect(searchArguments(["house or condo under 400k"], tool)).toEqual({
      text: "house or condo under 400k",
      property_types: ["condo"],
    });
  });
});
