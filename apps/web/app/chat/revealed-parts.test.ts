import { expect, test } from "vitest";
import { revealedParts, wordsLength } from "./revealed-parts";
import type { ShownPart } from "./shown";

const text = (words: string): ShownPart => ({ type: "text", text: words });
const home: ShownPart = { type: "listings", listingIds: ["h"] };

test("words appear whole", () => {
  expect(revealedParts([text("Three homes fit.")], 8)).toEqual([text("Three")]);
  expect(revealedParts([text("Three homes fit.")], 12)).toEqual([text("Three homes")]);
});

test("homes wait for the words before them, and words for the homes", () => {
  const parts = [text("One fits."), home, text("Shall I go on?")];
  expect(revealedParts(parts, 5)).toEqual([text("One")]);
  expect(revealedParts(parts, 9)).toEqual([text("One fits."), home]);
  expect(revealedParts(parts, wordsLength(parts))).toEqual(parts);
});

test("emphasis that is cut in two shows no asterisks", () => {
  const parts = [text("See **14 Millrace Lane** first, its *kitchen is sunny*.")];
  expect(revealedParts(parts, 10)).toEqual([text("See **14**")]);
  expect(revealedParts(parts, 46)).toEqual([text("See **14 Millrace Lane** first, its *kitchen*")]);
  expect(revealedParts(parts, 5)).toEqual([text("See")]);
});
