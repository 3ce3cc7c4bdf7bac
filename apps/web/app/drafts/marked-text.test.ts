import { expect, test } from "vitest";
import { marksOf, runsOf } from "./marked-text";

const TEXT = "A 3 bed house, asking $489,000. It has a garden.";
const source = (field: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { field, start, end: start + words.length, reading: null };
};
const SOURCES = [
  source("bedroomsTotal", "3 bed"),
  source("listPrice", "asking $489,000"),
  source("currency", "asking $489,000"),
  source("publicRemarks", "It has a garden."),
  source("feature:garden", "garden"),
];

test("fields that were read from the same words share a number", () => {
  expect([...marksOf(SOURCES)]).toEqual([
    ["bedroomsTotal", 1],
    ["listPrice", 2],
    ["currency", 2],
    ["publicRemarks", 3],
    ["feature:garden", 4],
  ]);
});
test("the text is whole, its words are marked, and what lies within others shows", () => {
  const runs = runsOf(TEXT, SOURCES);
  expect(runs.map(({ text }) => text).join("")).toBe(TEXT);
  expect(runs.filter(({ mark }) => mark !== null).map(({ text, mark }) => [text, mark])).toEqual([
    ["3 bed", 1],
    ["asking $489,000", 2],
    ["It has a ", 3],
    ["garden", 4],
    [".", 3],
  ]);
});
