import { expect, test } from "vitest";
import { areaColumn } from "./area-column";

const feet = { area: 1620.4, areaUnits: "sqft" } as const;
const metres = { area: 86, areaUnits: "sqm" } as const;
const unknown = { area: null, areaUnits: null };

test("one unit is said once, in the head", () => {
  const column = areaColumn([feet, unknown]);
  expect([column.name, column.valueOf(feet), column.valueOf(unknown)]).toEqual(["Sq ft", "1,620", null]);
  expect(areaColumn([metres]).name).toBe("m²");
});

test("two units are said in every cell", () => {
  const column = areaColumn([feet, metres]);
  expect([column.name, column.valueOf(feet), column.valueOf(metres)]).toEqual(["Area", "1,620.4 sq ft", "86 m²"]);
});

test("without any area the column still has a name", () => {
  expect(areaColumn([unknown]).name).toBe("Area");
});
