import { expect, test } from "vitest";
import { median, quantile, spread } from "./statistics";

test("the median of an even number of values lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
});

test("a quantile lies between two neighbours by their distance", () => {
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(quantile([3, 1, 2], 0)).toBe(1);
  expect(quantile([3, 1, 2], 1)).toBe(3);
});

test("no values have no quantile", () => {
  expect(() => median([])).toThrow("no values");
});

test("the values keep their order", () => {
  const values = [3, 1, 2];
  expect(spread(values)).toEqual({ p50: 2, p95: 2.9, middle_half: "1.5 to 2.5" });
  expect(values).toEqual([3, 1, 2]);
});
