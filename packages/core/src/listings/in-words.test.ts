import { expect, test } from "vitest";
import { streetOf } from "./in-words";
import { ownSourceId } from "./own-source-id";
import { placeOf } from "./place-of";

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

test.each([
  ["Millrace", "Port Ellery", "Millrace, Port Ellery"],
  ["Chicago", "Chicago", "Chicago"],
  ["CHICAGO ", "Chicago", "Chicago"],
  [null, "Chicago", "Chicago"],
  ["Millrace", null, "Millrace"],
  [null, null, null],
])("the area %j of the town %j is %j", (subdivisionName, city, place) => {
  expect(placeOf({ subdivisionName, city })).toBe(place);
});

test.each([
  ["file", "A-1", "A-1"],
  ["file", "address:12", "address:12"],
  ["file", `address:${"5247ad0c".repeat(4)}`, null],
  ["file", `content:${"5247ad0c".repeat(4)}:1a2b`, null],
  ["hand", "0190a1b2", null],
])("from %s, the id %s is shown as %j", (source, sourceId, shown) => {
  expect(ownSourceId({ source, sourceId })).toBe(shown);
});
