import { expect, test } from "vitest";
import { parseMoney, toMinorUnits } from "./money";

test.each([
  ["£375,000", 375_000, "GBP", null],
  ["$1.91M", 1_910_000, null, null],
  ["1.234.567,89 €", 1_234_567.89, "EUR", null],
  ["€ 1 250 pcm", 1250, "EUR", "month"],
  ["£320 pw", 320, "GBP", "week"],
  ["R$ 1.300/mês", 1300, "BRL", "month"],
  ["R$ 250/dia", 250, "BRL", "day"],
  ["Miete zzgl. NK 1.593 €", 1593, "EUR", null],
  ["640.000", 640_000, null, null],
  ["250000.0", 250_000, null, null],
  ["2477384.14", 2_477_384.14, null, null],
  ["₹ 1.2 Cr", 12_000_000, "INR", null],
  ["₹45 Lakh", 4_500_000, "INR", null],
  ["USD 250,000", 250_000, "USD", null],
  ["850k", 850_000, null, null],
  ["1,2 Mio. €", 1_200_000, "EUR", null],
  ["2 500 zł", 2500, "PLN", null],
  ["CHF 1'250'000.-", 1_250_000, "CHF", null],
  ["$2,400/mo", 2400, null, "month"],
  ["AED 120,000/year", 120_000, "AED", "year"],
  ["₦2,500,000 per annum", 2_500_000, "NGN", "year"],
  ["£24,000 pa", 24_000, "GBP", "year"],
  ["Offers over £1,000,000", 1_000_000, "GBP", null],
])("a price is read: %s", (text, amount, currency, period) => {
  expect(parseMoney(text)).toMatchObject({ amount, currency, period });
});

test.each(["POA", "Price on application", "Preis auf Anfrage", "Sob Consulta", "Call for price"])(
  "a price that is not told is null, not an error: %s",
  (text) => expect(parseMoney(text)).toMatchObject({ amount: null }),
);

test.each(["lovely", "Main Street", "-500", `${"a long text with the number 5 in it ".repeat(5)}`])(
  "what is no price is refused: %s",
  (text) => expect(parseMoney(text)).toBeNull(),
);

test("rent is told by the words around the sum", () => {
  expect(parseMoney("Kaltmiete 900 €")?.rent).toBe(true);
  expect(parseMoney("£375,000")?.rent).toBe(false);
});

test("minor units follow the currency's decimals", () => {
  expect(toMinorUnits(375_000, "GBP")).toBe(37_500_000);
  expect(toMinorUnits(45_000_000, "JPY")).toBe(45_000_000);
  expect(toMinorUnits(120.5, "KWD")).toBe(120_500);
  expect(toMinorUnits(1234.56, "EUR")).toBe(123_456);
});
