import { expect, test } from "vitest";
import { bytesInWords } from "./bytes-in-words";
import { durationInWords } from "./duration-in-words";
import { fieldWords } from "./field-words";
import { leftInWords } from "./use-time-left";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [12_400, "12 kB"],
  [1_840_000, "1.8 MB"],
  [104_857_600, "104.9 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

test.each([
  [120, "less than a second"],
  [12_300, "12 s"],
  [60_000, "1 min"],
  [92_000, "1 min 32 s"],
  [7_500_000, "2 h 5 min"],
])("%d ms are %s", (ms, words) => {
  expect(durationInWords(ms)).toBe(words);
});

test.each([
  [800, "about 5 s left"],
  [38_000, "about 40 s left"],
  [125_000, "about 2 min left"],
])("%d ms more are %s", (ms, words) => {
  expect(leftInWords(ms)).toBe(words);
});

test.each([
  ["bedroomsTotal", "Bedrooms"],
  ["livingArea", "Living area"],
  ["feature:in_unit_laundry", "In unit laundry"],
  ["yearBuilt", "Year built"],
])("the field %s is called %s", (field, words) => {
  expect(fieldWords(field)).toBe(words);
});
