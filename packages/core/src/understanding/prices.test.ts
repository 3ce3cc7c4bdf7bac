import { describe, expect, it } from "vitest";
import type { SearchFilters } from "../search/schemas";
import { read } from "./read-for-tests";

const upTo = (max: number) => ({ maxPrice: max * 100 });
const atLeast = (min: number) => ({ minPrice: min * 100 });
const between = (min: number, max: number) => ({ minPrice: min * 100, maxPrice: max * 100 });

describe("prices", () => {
  it.each<[string, SearchFilters]>([
    ["under $500k", upTo(500_000)],
    ["below 450,000", upTo(450_000)],
    ["up to 1.2m", upTo(1_200_000)],
    ["max 650k", upTo(650_000)],
    ["maximum of $650,000", upTo(650_000)],
    ["no more than 700k please", upTo(700_000)],
    ["at most $300,000", upTo(300_000)],
    ["less than half a million", upTo(500_000)],
    ["not over 400k", upTo(400_000)],
    ["I don't want to go over 400k", upTo(400_000)],
    ["we can't spend more than $1.1 million", upTo(1_100_000)],
    ["nothing above 800k", upTo(800_000)],
    ["500k or less", upTo(500_000)],
    ["half million budget", upTo(500_000)],
    ["Can we go up to 550k?", upTo(550_000)],
    ["£350,000 max", upTo(350_000)],
    ["550k tops", upTo(550_000)],
    ["budget of 520k", upTo(520_000)],
    ["Our budget is 520", upTo(520_000)],
    ["budget: $480,000", upTo(480_000)],
    ["my budget is around 500k", between(450_000, 550_000)],
    ["we're pre-approved for 520", { ...upTo(520_000), listingType: "sale" }],
    ["pre approved up to 610", { ...upTo(610_000), listingType: "sale" }],
    ["I can afford 375,000", upTo(375_000)],
    ["we have 600k to spend", upTo(600_000)],
    ["looking to spend about $800,000", between(720_000, 880_000)],
    ["~$400k", between(360_000, 440_000)],
    ["500kish", between(450_000, 550_000)],
    ["over 300k", atLeast(300_000)],
    ["more than $1M", atLeast(1_000_000)],
    ["at least 250 thousand dollars", atLeast(250_000)],
    ["starting at $200k", atLeast(200_000)],
    ["$700k and up", atLeast(700_000)],
    ["500k+", atLeast(500_000)],
    ["not less than 300k", atLeast(300_000)],
    ["between 400 and 500k", between(400_000, 500_000)],
    ["between $400,000 and $500,000", between(400_000, 500_000)],
    ["$400-500k", between(400_000, 500_000)],
    ["300k to 450k", between(300_000, 450_000)],
    ["from 300k to 450k", between(300_000, 450_000)],
    ["from 350 to 400k", between(350_000, 400_000)],
    ["1-1.5m", between(1_000_000, 1_500_000)],
    ["800k to 1.2 million", between(800_000, 1_200_000)],
    ["somewhere in the 400s", between(400_000, 500_000)],
    ["two hundred and fifty thousand dollars", upTo(250_000)],
    ["one and a half million max", upTo(1_500_000)],
    ["a million dollar home", upTo(1_000_000)],
    ["€450.000 max", upTo(450_000)],
    ["up to 450 000 euros", upTo(450_000)],
    ["under 500", upTo(500_000)],
    ["3 bed under 500 in Millrace", { ...upTo(500_000), minBedrooms: 3, places: ["millrace"] }],
    ["a house for 350k", { ...upTo(350_000), propertyTypes: ["house"] }],
    ["change the price to more than 200000 dollars", atLeast(200_000)],
    ["I could raise my budget to 330K", upTo(330_000)],
    ["30k deposit, up to 300k", upTo(300_000)],
  ])("%s", (message, filters) => {
    expect(read(message)).toEqual(filters);
  });

  it.each<[string, SearchFilters]>([
    ["50 lakh", { maxPrice: 5_000_000_00 }],
    ["under 1.5 crore", { maxPrice: 15_000_000_00 }],
    ["50-80 lakhs", { minPrice: 5_000_000_00, maxPrice: 8_000_000_00 }],
    ["budget 2 cr", { maxPrice: 20_000_000_00 }],
    ["under ₹75,00,000", { maxPrice: 7_500_000_00 }],
  ])("%s in rupees", (message, filters) => {
    expect(read(message, {}, "INR")).toEqual(filters);
  });

  it("counts minor units by the currency", () => {
    expect(read("under 50 million yen", {}, "JPY")).toEqual({ maxPrice: 50_000_000 });
  });

  it.each([
    ["$2,400 a month", upTo(2_400)],
    ["under 2000 per month", upTo(2_000)],
    ["£1,250 pcm max", upTo(1_250)],
    ["max 1800/month", upTo(1_800)],
    ["$650 pw", upTo(650)],
    ["between 1500 and 2000 a month", between(1_500, 2_000)],
    ["rent under 1800", upTo(1_800)],
    ["to rent, up to 900", upTo(900)],
    ["a rental for $1,500", upTo(1_500)],
  ])("%s is rent", (message, bounds) => {
    expect(read(message)).toEqual({ ...bounds, listingType: "rent" });
  });

  it.each([
    "520",
    "I have 2 kids and a 401k",
    "10 minutes from the station",
    "within 500 metres of the beach",
    "500m from the beach",
    "built after 1990",
    "built in 2005",
    "20% down",
    "less than 5 years old",
    "a 50k deposit",
    "we've sold our flat for 300k",
    "HOA under $300 a month",
    "we earn 120k a year",
    "call me on 020 7946 0991",
    "my number is 555-010-2000",
    "up to 3 stories",
    "a commute of under 45 minutes",
    "can we talk on 12/05/2026 at 3pm",
  ])("%s names no price", (message) => {
    const { minPrice, maxPrice } = read(message);
    expect({ minPrice, maxPrice }).toEqual({ minPrice: undefined, maxPrice: undefined });
  });

  it("keeps the other end unless it is crossed", () => {
    expect(read("over 300k", upTo(500_000))).toEqual(between(300_000, 500_000));
    expect(read("over 600k", upTo(500_000))).toEqual(atLeast(600_000));
    expect(read("up to 200k", between(300_000, 400_000))).toEqual(upTo(200_000));
  });

  it("drops a price to buy when the buyer wants to rent", () => {
    expect(read("actually, to rent", { listingType: "sale", ...upTo(500_000) })).toEqual({ listingType: "rent" });
  });
});
