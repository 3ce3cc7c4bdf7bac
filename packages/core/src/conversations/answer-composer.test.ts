import { describe, expect, test } from "vitest";
import type { ListingCard } from "../listings";
import { AnswerComposer, type Composed } from "./answer-composer";

const card = (id: string, address: string, listPrice: number, bedroomsTotal: number, remarks = ""): ListingCard => ({
  id,
  address,
  place: "Millrace",
  listingType: "sale",
  propertyType: "house",
  standardStatus: "active",
  listPrice,
  currency: "USD",
  rentPeriod: null,
  bedroomsTotal,
  bathroomsTotal: 2,
  livingArea: null,
  livingAreaUnits: null,
  lotSizeArea: null,
  lotSizeUnits: null,
  yearBuilt: null,
  features: {},
  remarks,
  photos: [],
});

function compose(words: string, { buyer = "", piece = 3 } = {}) {
  const dropped: string[] = [];
  const composer = new AnswerComposer({ buyerWords: buyer, onUngrounded: (sentence) => dropped.push(sentence) });
  composer.know("H1", card("one", "14 Millrace Lane", 48_900_000, 3, "Taxes were $4,310 last year."));
  composer.know("H2", card("two", "60 Mason Street", 51_200_000, 4));
  const out: Composed[] = [];
  for (let at = 0; at < words.length; at += piece) out.push(...composer.add(words.slice(at, at + piece)));
  out.push(...composer.end());
  return { parts: composer.parts, dropped, out };
}

describe("refs", () => {
  test("become cards after the paragraph that names them, each home once", () => {
    const { parts } = compose(
      "Two fit. **14 Millrace Lane** [[H1]] is first.\n\nThen **60 Mason Street** [[H2]], near **14 Millrace Lane** [[H1]].",
    );
    expect(parts).toEqual([
      { type: "text", text: "Two fit. **14 Millrace Lane** is first.\n\n" },
      { type: "listings", listingIds: ["one"] },
      { type: "text", text: "Then **60 Mason Street**, near **14 Millrace Lane**." },
      { type: "listings", listingIds: ["two"] },
    ]);
  });
  test("that nobody knows take their sentence out", () => {
    const { parts, dropped } = compose("Two fit. See **99 Nowhere** [[H9]].");
    expect(parts).toEqual([{ type: "text", text: "Two fit. " }]);
    expect(dropped).toEqual(["See **99 Nowhere**."]);
  });
  test("may be missing: the address says which home is meant", () => {
    expect(compose("I would see 60 Mason Street first.").parts.at(-1)).toEqual({
      type: "listings",
      listingIds: ["two"],
    });
  });
});

describe("a figure that stands in no row", () => {
  test.for([
    ["a price", "It costs $475,000."],
    ["a price in thousands", "It costs about $475k."],
    ["a bed count", "It has five bedrooms."],
    ["the price of the other home", "**14 Millrace Lane** [[H1]] costs $512,000."],
    ["what the buyer would pay", "**14 Millrace Lane** [[H1]] costs $300,000."],
  ])("takes its sentence out: %s", ([, sentence]) => {
    const { parts, dropped } = compose(`A good start. ${sentence} Shall I go on?`, { buyer: "up to 300k" });
    expect(dropped).toEqual([sentence?.replace(" [[H1]]", "")]);
    expect(parts[0]).toEqual({ type: "text", text: "A good start. Shall I go on?" });
  });
  test.for([
    ["a price of a row", "It costs $489,000."],
    ["a price from the remarks", "Taxes were $4,310."],
    ["the difference of two prices", "That leaves you $23,000."],
    ["what the buyer said", "Nothing is under $300,000, sadly for three bedrooms."],
  ])("is not one that is true: %s", ([, sentence]) => {
    expect(compose(sentence ?? "", { buyer: "up to 300k, 3 beds" }).dropped).toEqual([]);
  });
});

test("text arrives the same however the model cuts it", () => {
  const words = "Two fit. **14 Millrace Lane** [[H1]] costs $489,000, which is 1,620 sq. ft. of house.\n\nAsk me more.";
  const wholes = [1, 2, 5, 1000].map((piece) => JSON.stringify(compose(words, { piece }).parts));
  expect(new Set(wholes).size).toBe(1);
});
