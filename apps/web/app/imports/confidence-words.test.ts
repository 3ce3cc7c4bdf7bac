import { expect, test } from "vitest";
import { confidenceWords } from "./confidence-words";

test.each([
  [{ field: "listPrice", confidence: 1 }, false, "Sure, 100 %"],
  [{ field: "listPrice", confidence: 0.94 }, false, "Sure, 94 %"],
  [{ field: "listPrice", confidence: 0.824 }, false, "Likely, 82 %"],
  [{ field: "city", confidence: 0.44 }, false, "A guess from the values, 44 %"],
  [{ field: null, confidence: 0 }, false, ""],
  [{ field: null, confidence: 1, corrected: true }, false, "Chosen by you"],
  [{ field: "city", confidence: 1, corrected: true }, true, "As you matched it last time"],
])("%j, known layout %s: %s", (column, remembered, words) => {
  expect(confidenceWords({ sample: ["489000"], ...column }, remembered)).toBe(words);
});

test("of a column without a value no share is told", () => {
  expect(confidenceWords({ field: "city", confidence: 0.45, sample: [] }, false)).toBe("By its name alone");
  expect(confidenceWords({ field: null, confidence: 0, sample: [] }, false)).toBe("");
});
