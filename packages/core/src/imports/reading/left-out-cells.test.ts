import { expect, test } from "vitest";
import { leftOutCells } from "./left-out-cells";

test("cells are kept whole, also those beyond the last column", () => {
  const remarks = "A quiet house. ".repeat(2_000);
  expect(leftOutCells(["Address", "Remarks"], ["", remarks, " ", "spare"])).toEqual({
    raw: { Address: "", Remarks: remarks, "column 4": "spare" },
    cut: null,
  });
});

test("a row that is no home's any more is cut, and says where", () => {
  const { raw, cut } = leftOutCells(["Address", "Remarks", "City"], ["14 Millrace Lane", "x".repeat(200_000), "Reno"]);
  expect(cut).toBe("Remarks");
  expect(Object.values(raw).join("")).toHaveLength(100_000);
  expect(raw.City).toBe("");
});
