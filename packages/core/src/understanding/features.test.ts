import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../search/schemas";
import { read } from "./read-for-tests";

describe("features", () => {
  it.each<[string, SearchFilters["features"]]>([
    ["with a pool", { pool: true }],
    ["has garage", { garage: true }],
    ["no pool", { pool: false }],
    ["without a garage", { garage: false }],
    ["I don't want a pool", { pool: false }],
    ["no pool or garage", { pool: false, garage: false }],
    ["no pool but a garage", { pool: false, garage: true }],
    ["no pool and a garage", { pool: false, garage: true }],
    ["need parking", { parking: true }],
    ["somewhere to park the car", { parking: true }],
    ["pets allowed", { pets_allowed: true }],
    ["pet-friendly", { pets_allowed: true }],
    ["I have a dog", { pets_allowed: true }],
    ["we've got two cats", { pets_allowed: true }],
    ["it should allow pets", { pets_allowed: true }],
    ["pets must be permitted", { pets_allowed: true }],
    ["no pets allowed", { pets_allowed: false }],
    ["furnished", { furnished: true }],
    ["fully furnished", { furnished: true }],
    ["unfurnished", { furnished: false }],
    ["not furnished", { furnished: false }],
    ["in-unit laundry", { in_unit_laundry: true }],
    ["washer and dryer", { in_unit_laundry: true }],
    ["A/C and a dishwasher", { air_conditioning: true, dishwasher: true }],
    ["a big garden, a lift and a fireplace", { garden: true, elevator: true, fireplace: true }],
    ["a fenced back yard", { garden: true }],
    ["wheelchair accessible", { wheelchair_access: true }],
    ["a new build", { new_construction: true }],
    ["on the water", { waterfront: true }],
    ["gym, concierge and storage", { gym: true, concierge: true, storage: true }],
  ])("%s", (message, features) => {
    expect(read(message).features).toEqual(features);
  });

  it.each([
    "balcony or terrace",
    "a pool or a gym",
    "near a gym",
    "close to public parking",
    "ideally a pool",
    "a pool would be nice",
    "without stairs",
    "we have no pets",
    "a car pool",
    "a house near the water",
    "furnished or unfurnished",
    "basement flat",
    "Does it have a pool?",
    "does it have a pool",
    "is there parking at 14 Millrace Lane?",
    "Are pets allowed?",
    "Is it furnished and does it have a garage?",
    "do you know if the apartment is furnished?",
    "is there a garage?",
  ])("%s asks for none", (message) => {
    expect(read(message).features).toBeUndefined();
  });

  it("takes features back", () => {
    const current: SearchFilters = { features: { pool: true, garage: true } };
    expect(read("forget the pool", current).features).toEqual({ garage: true });
    expect(read("never mind the garage", current).features).toEqual({ pool: true });
    expect(read("the pool isn't important", current).features).toEqual({ garage: true });
    expect(read("pool not necessary", current).features).toEqual({ garage: true });
    expect(read("we don't need a pool or a garage", current).features).toBeUndefined();
    expect(read("actually no pool", current).features).toEqual({ pool: false, garage: true });
    expect(read("and a gym", current).features).toEqual({ pool: true, garage: true, gym: true });
  });
});
