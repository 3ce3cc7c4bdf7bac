import { expect, test } from "vitest";
import { valueInWords } from "./previewed-home";

test.each([
  ["listPrice", 48_900_000, "USD", "$489,000"],
  ["associationFee", 12_050, "USD", "$120.50"],
  ["taxAnnualAmount", 420_000, "USD", "$4,200"],
  ["securityDeposit", 240_000, "EUR", "€2,400"],
  ["closePrice", 50_000_000, "JPY", "¥50,000,000"],
  ["livingArea", 1620, "USD", "1620"],
  ["closePrice", null, "USD", "none"],
])("%s of %j in %s is %s", (field, value, currency, words) => {
  expect(valueInWords(field, value, currency)).toBe(words);
});
