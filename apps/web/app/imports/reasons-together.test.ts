import { expect, test } from "vitest";
import { reasonsTogether } from "./reasons-together";

test("columns with the same reason stand together, in their order; a reason without a column stands alone", () => {
  expect(
    reasonsTogether([
      { column: "Price", reason: "is empty" },
      { column: "Beds", reason: '"many" is not a number' },
      { column: "City", reason: "is empty" },
      { column: null, reason: "the row says too little of a home" },
    ]),
  ).toEqual([
    { columns: "Price, City", reason: "is empty" },
    { columns: "Beds", reason: '"many" is not a number' },
    { columns: "", reason: "the row says too little of a home" },
  ]);
});
