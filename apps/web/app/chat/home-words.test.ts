import { homeKindWords } from "@katek/ui";
import { expect, test } from "vitest";
import { kindOfType } from "./home-words";

test.each([
  ["multi_family", "Multi-family"],
  ["mobile_home", "Mobile home"],
  ["townhouse", "Townhouse"],
  ["condo", "Apartment"],
  [null, "Home"],
])("a home of the type %s without a picture is called %s", (type, words) => {
  expect(homeKindWords(kindOfType(type))).toBe(words);
});
