import { expect, test } from "vitest";
import { wholeMoney } from "./whole-money";

test.each([
  [30_212, "USD", "$302"],
  [7_707, "USD", "$77"],
  [1_000, "USD", "$10"],
  [999, "USD", "$9.99"],
  [170, "USD", "$1.70"],
  [45_000_049, "EUR", "€450,000"],
  [77, "JPY", "¥77"],
])("%i minor units of %s are %s", (amount, currency, words) => {
  expect(wholeMoney(amount, currency)).toBe(words);
});
