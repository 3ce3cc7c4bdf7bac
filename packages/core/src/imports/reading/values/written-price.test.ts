import { expect, test } from "vitest";
import { readPrice } from "./written-price";

test.each([
  ["489000", 489_000],
  ["489,000", 489_000],
  ["489.000", 489_000],
  ["489 000", 489_000],
  ["489'000", 489_000],
  ["$489,000", 489_000],
  ["489.000 €", 489_000],
  ["1.234.500", 1_234_500],
  ["1,234,500", 1_234_500],
  ["1.234.500,50", 1_234_500.5],
  ["489,000.50", 489_000.5],
  ["12,50,000", 1_250_000],
  ["1.5", 1.5],
  ["1,5", 1.5],
  ["120.75", 120.75],
  ["500k", 500_000],
  ["1.25m", 1_250_000],
  ["$1,2 million", 1_200_000],
  ["0", 0],
])("%s is the price %d", (text, price) => expect(readPrice(text)).toBe(price));

test.each([
  "",
  "on request",
  "-1",
  "−500",
  ".5",
  "12-14",
  "$450k - 500k",
  "1e9",
  "489.00.0",
  "4,89,00",
  "1234.500",
  "0.500",
  "1.2345",
  "1.234m",
  "500 mil",
])("%j is not guessed at", (text) => expect(readPrice(text)).toBeNull());

test("a currency's own decimals count", () => {
  expect(readPrice("489.500", "KWD")).toBe(489.5);
  expect(readPrice("489,500", "KWD")).toBe(489_500);
  expect(readPrice("1,489.500", "KWD")).toBe(1489.5);
  expect(readPrice("489.000", "JPY")).toBe(489_000);
  expect(readPrice("489.5", "JPY")).toBeNull();
});
