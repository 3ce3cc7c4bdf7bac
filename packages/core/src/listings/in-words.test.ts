import { expect, test } from "vitest";
import { streetOf } from "./in-words";

test.each([
  ["231 Harbour Point, 4B, Port Ellery, ME 04586", "Harbour Point, Port Ellery", "231 Harbour Point, 4B"],
  ["231 Harbour Point, 4B", "Harbour Point, Port Ellery", "231 Harbour Point, 4B"],
  ["14 Elm Street, CHICAGO, IL 60613", "Chicago", "14 Elm Street"],
  ["Chicago, IL", "Chicago", "Chicago, IL"],
  ["14 Elm Street, Chicago, IL", null, "14 Elm Street, Chicago, IL"],
  ["  , ", "Chicago", ""],
])("%j in %j is %j", (address, place, street) => {
  expect(streetOf(address, place)).toBe(street);
});
