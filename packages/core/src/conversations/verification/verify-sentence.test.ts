import { describe, expect, it } from "vitest";
import type { ListingCard } from "../../listings";
import { BuyerWishes } from "./buyer-wishes";
import { isGrounded } from "./verify-sentence";

const card = (id: string, address: string, own: Partial<ListingCard>): ListingCard => ({
  id,
  address,
  place: "Millrace, Port Ellery",
  listingType: "sale",
  propertyType: "house",
  standardStatus: "active",
  listPrice: null,
  currency: "USD",
  rentPeriod: null,
  bedroomsTotal: null,
  bathroomsTotal: null,
  livingArea: null,
  livingAreaUnits: "sqft",
  lotSizeArea: null,
  lotSizeUnits: "acre",
  yearBuilt: null,
  features: {},
  remarks: "",
  photos: [],
  ...own,
});

const HOMES = new Map([
  [
    "H1",
    card("one", "14 Millrace Lane, Port Ellery, ME 04586", {
      listPrice: 48_900_000,
      bedroomsTotal: 3,
      bathroomsTotal: 2.5,
      livingArea: 1_840,
      lotSizeArea: 0.25,
      yearBuilt: 1998,
      remarks: "Taxes were $4,310 last year. Two bedrooms upstairs. A 240 sq ft terrace faces 40 Ferry Street.",
    }),
  ],
  [
    "H2",
    card("two", "60 Mason Street", {
      listPrice: 51_200_000,
      bedroomsTotal: 4,
      bathroomsTotal: 2,
      livingArea: 2_100,
      yearBuilt: 2016,
    }),
  ],
  [
    "H3",
    card("three", "231 Harbour Point, 4B, Port Ellery", {
      listingType: "rent",
      listPrice: 245_000,
      rentPeriod: "month",
      bedroomsTotal: 2,
      bathroomsTotal: 1,
      livingArea: 82,
      livingAreaUnits: "sqm",
    }),
  ],
  [
    "H4",
    card("four", "12 Harbor Lane", { listPrice: 119_500_000, currency: "GBP", bedroomsTotal: 5, bathroomsTotal: 3 }),
  ],
]);

const check = (sentence: string, buyer = "") => isGrounded(sentence, HOMES, new BuyerWishes(buyer));

describe("a sentence that names a home", () => {
  it.each([
    "**14 Millrace Lane** [[H1]] is listed at $489,000.",
    "**14 Millrace Lane** [[H1]] is a 3-bed, 2.5-bath house with 1,840 sq ft, built in 1998.",
    "14 Millrace Ln costs 489k and has three bedrooms and two and a half baths.",
    "14 Millrace has 3BR/2.5BA and about 1,850 square feet.",
    "At $489k, **14 Millrace Lane** [[H1]] offers 171 m² on a quarter, or 0.25 acres.",
    "**14 Millrace Lane** [[H1]]: three bedrooms, two full baths and one half bath.",
    "**14 Millrace Lane** [[H1]] has just under 1,900 sq ft, and its taxes were $4,310.",
    "**14 Millrace Lane** [[H1]] has two bedrooms upstairs.",
    "At 14 Millrace Lane you look at 40 Ferry Street from a 240 sq ft terrace.",
    "**12 Harbor Lane** [[H4]] costs £1.2m.",
    "**231 Harbour Point, 4B** [[H3]] rents for $2,450 a month, with 82 m².",
    "231 Harbour Point has two bedrooms and 883 sq ft.",
    "**60 Mason Street** [[H2]] costs $23,000 more than 14 Millrace Lane and has one more bedroom.",
    "**14 Millrace Lane** [[H1]] and **60 Mason Street** [[H2]] cost $489,000 and $512,000.",
    "**14 Millrace Lane** [[H1]] has 3 bedrooms and **60 Mason Street** [[H2]] has 4.",
    "**60 Mason Street** [[H2]] has at least four bedrooms.",
    "**14 Millrace Lane** [[H1]] has two bedrooms more than I would expect of the 2 full baths.",
  ])("%s", (sentence) => {
    expect(check(sentence)).toBe(!sentence.includes("more than I would"));
  });

  it.for([
    ["another home's price", "**14 Millrace Lane** [[H1]] is listed at $512,000."],
    ["another home's price, in thousands", "14 Millrace Lane costs 512k."],
    ["a price of nobody", "**12 Harbor Lane** [[H4]] costs £1.4m."],
    ["another home's bedrooms", "**14 Millrace Lane** [[H1]] is a 4-bed house."],
    ["another home's bedrooms in words", "14 Millrace Ln has four bedrooms."],
    ["another home's baths", "**60 Mason Street** [[H2]] has 2.5 baths."],
    ["another home's size", "**60 Mason Street** [[H2]] has 1,840 sq ft."],
    ["a size of nobody", "14 Millrace Lane has 1,850 sq ft."],
    ["another year", "14 Millrace Lane was built in 2016."],
    ["another lot", "14 Millrace Lane stands on a 2-acre lot."],
    ["a comparison that does not hold", "**60 Mason Street** [[H2]] is under $500,000."],
    [
      "figures that were swapped",
      "**14 Millrace Lane** [[H1]] costs $512,000 and **60 Mason Street** [[H2]] costs $489,000.",
    ],
    ["a difference of nobody", "60 Mason Street costs $40,000 more than 14 Millrace Lane."],
    ["a tax as the price", "**14 Millrace Lane** [[H1]] costs $4,310."],
    ["a street of nobody", "**14 Millrace Court** [[H1]] is the one I'd see."],
    ["an address that is not the ref's", "**60 Mason Street** [[H1]] is the one I'd see."],
    ["a ref that was never given", "See **99 Nowhere** [[H9]]."],
    ["an address that was made up", "12 Lighthouse Road is close by."],
  ])("does not state %s", ([, sentence]) => {
    expect(check(sentence ?? "")).toBe(false);
  });

  it("never takes what the buyer wrote for its fact", () => {
    const wishes = "Something for 500k with six bedrooms, 2,500 sq ft and 3 baths. Is 99 Elm Street free?";
    for (const sentence of [
      "14 Millrace Lane costs $500,000.",
      "**14 Millrace Lane** [[H1]], a six-bedroom house, fits.",
      "You can have 14 Millrace Lane at $500,000.",
      "**60 Mason Street** [[H2]] has 2,500 sq ft and 3 baths.",
      "99 Elm Street costs $489,000.",
      "It costs $500,000.",
      "It has six bedrooms.",
    ])
      expect(check(sentence, wishes), sentence).toBe(false);
    for (const sentence of [
      "14 Millrace Lane is within your budget of $500,000.",
      "**14 Millrace Lane** [[H1]] is $11,000 under your budget.",
      "60 Mason Street has four bedrooms, not the six you asked for.",
      "60 Mason Street has four bedrooms rather than your six bedrooms.",
      "I don't find 99 Elm Street among the homes on offer.",
    ])
      expect(check(sentence, wishes), sentence).toBe(true);
  });
});

describe("a sentence that names none", () => {
  it.each([
    "Four homes fit, from $2,450 a month to £1,195,000.",
    "Prices run from $489k to $512k.",
    "They have three or four bedrooms.",
    "It has 2.5 baths and 1,840 sq ft.",
    "- Bedrooms: 3",
    "That leaves a difference of $23,000 between the two.",
    "Would you consider going up to $550,000?",
    "No home fits all of that.",
    "The 2 bedrooms face south, 500 m from the beach, in ME 04586.",
  ])("may state what is true of any: %s", (sentence) => {
    expect(check(sentence)).toBe(true);
  });
  it.each([
    "It costs $475,000.",
    "It is about 475k.",
    "It has seven bedrooms.",
    "It offers 3,000 sq ft.",
    "There are 4.5 baths.",
  ])("states nothing that is true of none: %s", (sentence) => {
    expect(check(sentence)).toBe(false);
  });
  it.each([
    "Nothing is under $300,000 with six bedrooms.",
    "No home has six bedrooms.",
    "None of them has 6 bedrooms under 300k.",
    "You asked for six bedrooms and $300,000 at most.",
    "With your budget of $300k there is nothing.",
  ])("may speak of what the buyer wishes: %s", (sentence) => {
    expect(check(sentence, "six bedrooms for 300k")).toBe(true);
    expect(check(sentence)).toBe(false);
  });
});

it("reads Spanish, French and German counts", () => {
  expect(check("**14 Millrace Lane** [[H1]] tiene 3 dormitorios y 1.840 m².")).toBe(false);
  expect(check("**14 Millrace Lane** [[H1]] tiene 3 dormitorios, por 489.000 $.")).toBe(true);
  expect(check("**14 Millrace Lane** [[H1]] a 4 chambres.")).toBe(false);
  expect(check("**14 Millrace Lane** [[H1]] hat 3 Schlafzimmer.")).toBe(true);
});
