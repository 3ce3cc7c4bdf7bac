import { expect, test } from "vitest";
import { toneInWords } from "./tone-in-words";

test.each([
  [{ formality: 3, detail: 3, enthusiasm: 3 }, "in between"],
  [{ formality: 5, detail: 2, enthusiasm: 3 }, "very formal, brief"],
  [{ formality: 2, detail: 4, enthusiasm: 1 }, "casual, detailed, very reserved"],
])("%j is %s", (tone, words) => {
  expect(toneInWords(tone)).toBe(words);
});
