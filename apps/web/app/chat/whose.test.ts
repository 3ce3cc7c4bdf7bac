import { expect, test } from "vitest";
import { whose } from "./whose";

test("a name that ends in s takes the apostrophe alone", () => {
  expect(whose("Hammer Realty")).toBe("Hammer Realty’s");
  expect(whose("Larkfield Homes")).toBe("Larkfield Homes’");
});
