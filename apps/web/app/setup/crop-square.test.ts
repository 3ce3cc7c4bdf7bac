import { expect, test } from "vitest";
import { bounded, filling, moved, placeIn, WHOLE } from "./crop-square";

const WIDE = { width: 400, height: 100 };

test("at first the whole picture stands in the middle of the square", () => {
  expect(placeIn(200, WIDE, WHOLE)).toEqual({ width: 200, height: 50, left: 0, top: 75 });
});
test("as near as it takes, it fills the square", () => {
  const { width, height, left, top } = placeIn(200, { width: 400, height: 200 }, filling({ width: 400, height: 200 }));
  expect([width, height, left, top].map(Math.round)).toEqual([400, 200, -100, 0]);
});
test("nearer, it fills the square and can be moved to its edges, not beyond", () => {
  const near = { ...WHOLE, zoom: 1 };
  expect(placeIn(200, WIDE, near)).toEqual({ width: 800, height: 200, left: -300, top: 0 });
  expect(placeIn(200, WIDE, moved(near, 200, WIDE, 5_000, 0)).left).toBe(0);
  expect(placeIn(200, WIDE, moved(near, 200, WIDE, -5_000, 0)).left).toBe(-600);
});
test("it follows the pointer pixel by pixel", () => {
  const near = { ...WHOLE, zoom: 1 };
  expect(placeIn(200, WIDE, moved(near, 200, WIDE, 30, 0)).left).toBeCloseTo(-270);
  expect(placeIn(200, WIDE, moved(WHOLE, 200, WIDE, 0, -30)).top).toBeCloseTo(45);
});
test("what cannot be moved stays, and nothing leaves its bounds", () => {
  expect(moved(WHOLE, 200, WIDE, 30, 0)).toEqual(WHOLE);
  expect(bounded({ zoom: 7, x: -3, y: 0.5 })).toEqual({ zoom: 1, x: -1, y: 0.5 });
});
