import { expect, test } from "vitest";
import { doneInWords, keptTogether } from "./bulk-answer";

test("what was done says how many, and how many were so already", () => {
  expect(doneInWords({ changed: 1, already: 0, kept: [] })).toBe("1 listing changed.");
  expect(doneInWords({ changed: 1298, already: 2, kept: [] })).toBe("1,298 listings changed, 2 were so already.");
  expect(doneInWords({ changed: 0, already: 1, kept: [] })).toBe("No listing changed, 1 was so already.");
  expect(doneInWords({ changed: 3, already: 0, kept: [] }, "deleted")).toBe("3 listings deleted.");
});

test("the reasons of what stayed are told once each, the most first", () => {
  const kept = [{ because: "Sold." }, { because: "Withdrawn." }, { because: "Withdrawn." }];
  expect(keptTogether(kept)).toEqual([
    { because: "Withdrawn.", count: 2 },
    { because: "Sold.", count: 1 },
  ]);
  expect(keptTogether([])).toEqual([]);
});
