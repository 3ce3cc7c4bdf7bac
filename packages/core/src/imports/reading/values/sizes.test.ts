import { describe, expect, test } from "vitest";
import { parseArea } from "./areas";
import { parseBathrooms, parseCount } from "./counts";
import { type DecimalMark, parseNumber } from "./numbers";

describe("numbers", () => {
  test.each<[string, DecimalMark, number | null]>([
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 234", ".", 1234],
    ["1'234", ".", 1234],
    ["0,25", ".", 0.25],
    [".5", ".", 0.5],
    ["1.039", ".", 1.039],
    ["1.039", ",", 1039],
    ["1,200", ".", 1200],
    ["1,200", ",", 1.2],
    ["1,293,732", ".", 1_293_732],
    ["15,013.00", ".", 15_013],
    ["12-14", ".", null],
    ["", ".", null],
    ["abc", ".", null],
  ])("%s with the decimal mark %s is %s", (text, mark, value) => expect(parseNumber(text, mark)).toBe(value));
});

describe("areas", () => {
  test.each([
    ["1,200 sqft", 1200, "sqft"],
    ["Wohnfläche ca. 59 m²", 59, "sqm"],
    ["0.25 ac", 0.25, "acre"],
    [".448 ac", 0.448, "acre"],
    ["3 ac", 3, "acre"],
    ["2,5 ha", 2.5, "hectare"],
    ["100X172", 17_200, "sqft"],
    ["119 X175", 20_825, "sqft"],
    ["20m x 30m", 600, "sqm"],
    ["76,666", 76_666, null],
    ["500sqm", 500, "sqm"],
    ["45 m2", 45, "sqm"],
    ["200 sq. yards", 1800, "sqft"],
    ["41-45", 41, null],
  ])("%s", (text, area, unit) => expect(parseArea(text)).toEqual({ area, unit }));

  test.each(["0", "", "none", "see remarks"])("%j is no area", (text) => expect(parseArea(text)).toBeNull());
});

describe("bathrooms", () => {
  test.each([
    ["2.5", 2.5],
    ["2", 2],
    ["2F11/2", 2.5],
    ["2F21/2", 3],
    ["2 full 1 half", 2.5],
    ["3 full", 3],
    ["2/1", 2.5],
    ["1½", 1.5],
    ["1 1/2", 1.5],
    ["5 bathrooms", 5],
    ["2,5", 2.5],
    ["2.25", 2.25],
    ["1.75", 1.75],
  ])("%s is %s", (text, value) => expect(parseBathrooms(text)).toBe(value));

  test.each(["-1", "none", ""])("%j is no number of bathrooms", (text) => expect(parseBathrooms(text)).toBeNull());
});

describe("bedrooms", () => {
  test.each([
    ["3", 3],
    ["3.0", 3],
    ["4 bedrooms", 4],
    ["2BHK", 2],
    ["3 + 1", 3],
    ["Studio", 0],
    ["two", 2],
    ["Zi. 2", 2],
  ])("%s is %s", (text, value) => expect(parseCount(text)).toBe(value));

  test.each(["2.5", "many", ""])("%j is no count", (text) => expect(parseCount(text)).toBeNull());
});
