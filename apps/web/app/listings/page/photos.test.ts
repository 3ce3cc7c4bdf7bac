import { expect, test } from "vitest";
import { moved } from "./moved";
import { altOf } from "./use-add-photos";

test("an item moves up, down and no further than the ends", () => {
  expect(moved(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
  expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "a", 9)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
});

test.each([
  ["kitchen-2.jpg", "Kitchen"],
  ["south_facing_garden.webp", "South facing garden"],
  ["IMG_2041.JPG", "A picture of 14 Millrace Lane"],
  ["DSC00012.jpeg", "A picture of 14 Millrace Lane"],
  ["20261126.png", "A picture of 14 Millrace Lane"],
])("%s is described as %s until somebody says more", (name, alt) => {
  expect(altOf(name, "14 Millrace Lane")).toBe(alt);
});
