import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SearchFilters } from "../search/schemas";
import { PLACES } from "./read-for-tests";
import { understand } from "./understand";

const say = (message: string, current: SearchFilters = {}) =>
  understand(message, { current, places: PLACES, currency: "USD", year: 2026 });

describe("any message", () => {
  const words = fc.constantFrom(
    "3",
    "bed",
    "two",
    "under",
    "$500k",
    "in",
    "Millrace",
    "or",
    "not",
    "a",
    "pool",
    "no",
    ",",
    ".",
    "?",
    "-",
    "and",
    "1,000,000",
    "sq ft",
    "million",
    "is",
    "it",
    "forget",
    "the",
    "any",
    "14",
    "Lane",
    "\n",
    "’",
    "İ",
    "🏠",
    "ǆ",
    "e\u0301",
  );
  it("never throws, gives valid filters and keeps some text, whatever is said", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4_000 }),
      fc.array(words, { maxLength: 400 }).map((list) => list.join(" ")),
      fc.array(words, { maxLength: 400 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(anything, (message) => {
        const { filters, text } = say(message);
        expect(SearchFilters.parse(filters)).toEqual(filters);
        expect(text === "").toBe(message.trim() === "");
      }),
      { numRuns: 300 },
    );
  });

  it("changes nothing when nothing is said", () => {
    const current: SearchFilters = { minBedrooms: 2, features: { pool: true }, places: ["millrace"] };
    for (const message of ["", "   ", "\n\n"])
      expect(say(message, current)).toEqual({ filters: current, changed: [], text: "", isSearch: false });
  });

  it("comes to an end with 4,000 characters that go on and on, against 5,000 places", () => {
    const places = Array.from({ length: 5_000 }, (_, index) => `Town ${index} Upon Water`);
    const fragments = [
      "3 bedrooms under 500k in Millrace ",
      "not ",
      "a ",
      "1",
      "two hundred ",
      "no pool or garage, ",
      "is it ",
      "any ",
      " ",
      "one and a half ",
      "don't need ",
      "14 Mill Mill Mill ",
      "555 ",
      "a@",
    ];
    for (const fragment of fragments) {
      const message = fragment.repeat(4_000 / fragment.length);
      const { filters } = understand(message, { current: {}, places, currency: "USD", year: 2026 });
      expect(SearchFilters.parse(filters)).toEqual(filters);
    }
  });
});
