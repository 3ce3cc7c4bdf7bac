import { expect, test } from "vitest";
import { toneInWords, toneSample } from "./tone-sample";

test("each slider changes the sample", () => {
  const middle = toneSample({ formality: 3, detail: 3, enthusiasm: 3 }).join("\n");
  for (const name of ["formality", "detail", "enthusiasm"] as const)
    for (const stop of [1, 5])
      expect(toneSample({ formality: 3, detail: 3, enthusiasm: 3, [name]: stop }).join("\n")).not.toBe(middle);
});

test("a formal answer has no contractions, a brief one is shorter than a detailed one", () => {
  expect(toneSample({ formality: 5, detail: 5, enthusiasm: 5 }).join(" ")).not.toMatch(/\w’(?:s|d|ll|m)\b(?! garden)/);
  const length = (detail: number) => toneSample({ formality: 3, detail, enthusiasm: 3 }).join(" ").length;
  expect(length(1)).toBeLessThan(length(3));
  expect(length(3)).toBeLessThan(length(5));
});

test.each([
  [{ formality: 3, detail: 3, enthusiasm: 3 }, "in between"],
  [{ formality: 5, detail: 2, enthusiasm: 3 }, "very formal, brief"],
  [{ formality: 2, detail: 4, enthusiasm: 1 }, "casual, detailed, very reserved"],
])("%j is %s", (tone, words) => {
  expect(toneInWords(tone)).toBe(words);
});
