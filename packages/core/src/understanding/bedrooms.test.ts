import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../search/schemas";
import { read } from "./read-for-tests";

describe("bedrooms and bathrooms", () => {
  it.each<[string, SearchFilters]>([
    ["3 bed", { minBedrooms: 3 }],
    ["three bedrooms", { minBedrooms: 3 }],
    ["3+ beds", { minBedrooms: 3 }],
    ["3 or more bedrooms", { minBedrooms: 3 }],
    ["at least 3 bedrooms", { minBedrooms: 3 }],
    ["two bedrooms at least", { minBedrooms: 2 }],
    ["minimum of four bedrooms", { minBedrooms: 4 }],
    ["4 beds minimum", { minBedrooms: 4 }],
    ["min 4 bed", { minBedrooms: 4 }],
    ["no fewer than 4 bedrooms", { minBedrooms: 4 }],
    ["more than 2 bedrooms", { minBedrooms: 3 }],
    ["2-3 bedrooms", { minBedrooms: 2, maxBedrooms: 3 }],
    ["2 or 3 bedrooms", { minBedrooms: 2, maxBedrooms: 3 }],
    ["two to four bedrooms", { minBedrooms: 2, maxBedrooms: 4 }],
    ["between 2 and 4 bedrooms", { minBedrooms: 2, maxBedrooms: 4 }],
    ["at least 2 but no more than 4 bedrooms", { minBedrooms: 2, maxBedrooms: 4 }],
    ["exactly 2 bedrooms", { minBedrooms: 2, maxBedrooms: 2 }],
    ["just one bedroom", { minBedrooms: 1, maxBedrooms: 1 }],
    ["only two bedrooms", { minBedrooms: 2, maxBedrooms: 2 }],
    ["2 bedrooms only", { minBedrooms: 2, maxBedrooms: 2 }],
    ["no more than two bedrooms", { maxBedrooms: 2 }],
    ["up to 3 bedrooms", { maxBedrooms: 3 }],
    ["3 bedrooms max", { maxBedrooms: 3 }],
    ["fewer than 4 bedrooms", { maxBedrooms: 3 }],
    ["studio", { maxBedrooms: 0 }],
    ["a studio apartment", { maxBedrooms: 0 }],
    ["studio or one bedroom", { maxBedrooms: 1 }],
    ["a one-bedroom", { minBedrooms: 1 }],
    ["3-bedroom house", { minBedrooms: 3, propertyTypes: ["house"] }],
    ["two double bedrooms", { minBedrooms: 2 }],
    ["3 bedroomed place", { minBedrooms: 3 }],
    ["3 bed rooms", { minBedrooms: 3 }],
    ["3bdrm", { minBedrooms: 3 }],
    ["2 bhk", { minBedrooms: 2 }],
    ["2bhk", { minBedrooms: 2 }],
    ["bedrooms: 3", { minBedrooms: 3 }],
    ["2br/2ba", { minBedrooms: 2, minBathrooms: 2 }],
    ["3b2b", { minBedrooms: 3, minBathrooms: 2 }],
    ["3bed2bath", { minBedrooms: 3, minBathrooms: 2 }],
    ["3/2 house", { minBedrooms: 3, minBathrooms: 2, propertyTypes: ["house"] }],
    ["3 bed, 2 bath", { minBedrooms: 3, minBathrooms: 2 }],
    ["four bedrooms and three bathrooms", { minBedrooms: 4, minBathrooms: 3 }],
    ["three bedrooms and baths", { minBedrooms: 3, minBathrooms: 3 }],
    ["2.5 baths", { minBathrooms: 2.5 }],
    ["two and a half bathrooms", { minBathrooms: 2.5 }],
    ["2½ bath", { minBathrooms: 2.5 }],
    ["2 full and 1 half bath", { minBathrooms: 2.5 }],
    ["2 baths and a half bath", { minBathrooms: 2.5 }],
    ["at least two bath rooms", { minBathrooms: 2 }],
    ["2+ bathrooms", { minBathrooms: 2 }],
    ["1 or 2 bathrooms", { minBathrooms: 1 }],
    ["I need 3 bedrom", { minBedrooms: 3 }],
    ["3 bedrooms with one bedroom downstairs", { minBedrooms: 3 }],
    ["3 beds, actually 4 beds", { minBedrooms: 4 }],
  ])("%s", (message, filters) => {
    expect(read(message)).toEqual(filters);
  });

  it.each([
    "a big living room",
    "a king-size bed",
    "a bed and breakfast",
    "room for 4 people",
    "a bathtub",
    "the master bedroom faces the sea",
    "a family of 4",
    "14 Millrace Lane",
    "3 storeys",
    "at 3 pm",
  ])("%s counts no bedrooms", (message) => {
    const { minBedrooms, maxBedrooms, minBathrooms } = read(message);
    expect([minBedrooms, maxBedrooms, minBathrooms]).toEqual([undefined, undefined, undefined]);
  });

  it("reads a plain count as exact for flats only, whenever the flat was named", () => {
    expect(read("2 bedroom flat")).toMatchObject({ minBedrooms: 2, maxBedrooms: 2 });
    expect(read("2 bedrooms", { propertyTypes: ["apartment", "condo"] })).toMatchObject({
      minBedrooms: 2,
      maxBedrooms: 2,
    });
    expect(read("2 bedroom house")).not.toHaveProperty("maxBedrooms");
    expect(read("at least 2 bedrooms, a flat")).not.toHaveProperty("maxBedrooms");
    expect(read("a 2 bed flat or house")).not.toHaveProperty("maxBedrooms");
  });

  it("replaces what was said before", () => {
    expect(read("actually make it 4 bedrooms", { minBedrooms: 3 })).toEqual({ minBedrooms: 4 });
    expect(read("at least 2 bedrooms", { minBedrooms: 3, maxBedrooms: 3 })).toEqual({ minBedrooms: 2 });
    expect(read("no more than 2 bedrooms", { minBedrooms: 3 })).toEqual({ maxBedrooms: 2 });
    expect(read("up to 4 bedrooms", { minBedrooms: 3 })).toEqual({ minBedrooms: 3, maxBedrooms: 4 });
    expect(read("we don't need 3 bedrooms", { minBedrooms: 3 })).toEqual({});
    expect(read("one more bedroom", { minBedrooms: 3 })).toEqual({ minBedrooms: 4 });
  });
});
