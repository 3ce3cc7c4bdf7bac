import { describe, expect, it } from "vitest";
import { read } from "./read-for-tests";

describe("places", () => {
  it.each<[string, string[]]>([
    ["homes in Millrace", ["millrace"]],
    ["MILLRACE please", ["millrace"]],
    ["millrace or fernhill", ["millrace", "fernhill"]],
    ["in Millrace, Fernhill and Old Town", ["millrace", "fernhill", "old town"]],
    ["near harbour point", ["harbour point"]],
    ["south fernhill", ["south fernhill"]],
    ["sao bento", ["são bento"]],
    ["in Saint Ives", ["st. ives"]],
    ["st ives or nhatrang", ["st. ives", "nha trang"]],
    ["the Millrace area", ["millrace"]],
    ["somewhere near Center", ["center"]],
    ["a house in orange", ["orange"]],
    ["I'd like to see Orange and Bath homes", ["orange", "bath"]],
    ["94538", ["94538"]],
    ["zip 94538", ["94538"]],
    ["Millrace's nicest home", ["millrace"]],
    ["I'd like to live in Millrace", ["millrace"]],
    ["I live in Fernhill but want Millrace", ["millrace"]],
    ["moving from Fernhill to Millrace", ["millrace"]],
    ["not in Fernhill, in Millrace", ["millrace"]],
    ["not too far from Millrace", ["millrace"]],
    ["14 Fernhill Road, or anything else in Millrace", ["millrace"]],
  ])("%s", (message, places) => {
    expect(read(message).places).toEqual(places);
  });

  it.each([
    "not in Millrace",
    "anywhere but Millrace",
    "anywhere except Millrace or Fernhill",
    "I don't want to live in Millrace",
    "outside Millrace",
    "how much is 14 Millrace Lane",
    "14 Millrace Lane",
    "on Millrace Road",
    "Is there parking at 14 Millrace Lane?",
    "I work in Fernhill",
    "20 minutes from Fernhill",
    "near the center of it all",
    "an orange kitchen",
    "3 bed 2 bath",
    "I like reading in the sun",
    "a budget of $94538",
    "my name is Windsor",
    "hello",
  ])("%s names none", (message) => {
    expect(read(message).places).toBeUndefined();
  });

  it("replaces, adds and takes away", () => {
    const current = { places: ["millrace"] };
    expect(read("what about Fernhill?", current).places).toEqual(["fernhill"]);
    expect(read("also in Fernhill", current).places).toEqual(["millrace", "fernhill"]);
    expect(read("Fernhill too", current).places).toEqual(["millrace", "fernhill"]);
    expect(read("not in Millrace", current).places).toBeUndefined();
    expect(read("doesn't matter where", current).places).toBeUndefined();
    expect(read("anywhere is fine", current).places).toBeUndefined();
    expect(read("anywhere in Fernhill", current).places).toEqual(["fernhill"]);
  });
});
