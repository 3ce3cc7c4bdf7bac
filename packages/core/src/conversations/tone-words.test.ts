import { expect, test } from "vitest";
import { toneWords } from "./tone-words";

test("the middle asks for nothing beyond the rules", () => {
  expect(toneWords({ formality: 3, detail: 3, enthusiasm: 3 })).toBe(
    "Tone: neither formal nor casual, of middling length, friendly and calm",
  );
});

test("each end asks for its own way of speaking, in one line", () => {
  const low = toneWords({ formality: 1, detail: 1, enthusiasm: 1 });
  expect(low).toMatch(/^Tone: very casual, very brief, very reserved\. Contractions/);
  expect(low).toContain("One or two sentences");
  const high = toneWords({ formality: 5, detail: 4, enthusiasm: 5 });
  expect(high).toMatch(/^Tone: very formal, detailed, very enthusiastic\. No contractions/);
  expect(high).toContain("Up to seven sentences");
  expect(`${low}${high}`).not.toMatch(/\n|\.\./);
});
