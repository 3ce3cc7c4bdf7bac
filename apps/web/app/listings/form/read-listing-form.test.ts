import { expect, test } from "vitest";
import { readListingForm, readNumber } from "./read-listing-form";

test.each([
  ["489,000", 489_000],
  ["489000", 489_000],
  ["$489,000", 489_000],
  ["1 620.5", 1620.5],
  ["0,14", 0.14],
  ["1,234,567.89", 1_234_567.89],
  ["-1", -1],
  ["about 3", 3],
  ["three", null],
  ["12-14", null],
  ["1,62", 1.62],
  ["", null],
])("%j is the number %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test("a form keeps what was entered, to the cent and in its unit, and yes apart from no and unknown", () => {
  const { input } = readListingForm(
    form({
      unparsedAddress: " 14 Millrace Lane ",
      listPrice: "489,000.50",
      currency: "usd",
      lotSizeArea: "0.14",
      lotSizeUnits: "hectare",
      "feature pool": "no",
      "feature garage": "yes",
      "feature gym": "",
      internetAddressDisplay: "on",
    }),
  );
  expect(input).toMatchObject({
    unparsedAddress: "14 Millrace Lane",
    listPrice: 48_900_050,
    currency: "USD",
    lotSizeArea: 0.14,
    lotSizeUnits: "hectare",
    features: { pool: false, garage: true },
    internetAddressDisplay: true,
    internetEntireListingDisplay: false,
  });
});

test("an empty field says that it is not known; one that the form does not have stays as it is", () => {
  const { input } = readListingForm(form({ unparsedAddress: "1 Mill Lane", city: "", heating: "Gas" }));
  expect(input).toMatchObject({ city: null, heating: "Gas" });
  for (const absent of ["latitude", "longitude", "photoUrls", "country", "ownerName"])
    expect(input).not.toHaveProperty(absent);
});

test.each([
  ["489.000", 48_900_000],
  ["489,000", 48_900_000],
  ["1.234.500", 123_450_000],
  ["489.000 €", 48_900_000],
  ["1.5", 150],
])("the price %s is %d cents, in every field for money", (typed, cents) => {
  const names = ["listPrice", "associationFee", "taxAnnualAmount", "securityDeposit", "closePrice"];
  const fields = Object.fromEntries(names.map((name) => [name, typed]));
  expect(readListingForm(form({ ...fields, associationFeeFrequency: "month" })).input).toMatchObject(
    Object.fromEntries(names.map((name) => [name, cents])),
  );
});

test("a price that may be two is asked for again; areas and baths keep their decimals", () => {
  expect(readListingForm(form({ listPrice: "489.00.0", taxAnnualAmount: "1234.500" })).problems).toEqual({
    listPrice: "Enter a number, such as 489000.",
    taxAnnualAmount: "Enter a number, such as 4200.",
  });
  for (const typed of ["1,5", "1.5"])
    expect(readListingForm(form({ bathroomsTotal: typed, lotSizeArea: typed })).input).toMatchObject({
      bathroomsTotal: 1.5,
      lotSizeArea: 1.5,
    });
});

test("money follows its currency, and a unit without a figure says nothing", () => {
  const read = readListingForm(
    form({ listPrice: "50000000", currency: "JPY", livingAreaUnits: "sqm", rentPeriod: "month" }),
  );
  expect(read.input).toMatchObject({ listPrice: 50_000_000, livingAreaUnits: null, rentPeriod: null });
});

test("what cannot be read is said at its field, all at once", () => {
  expect(readListingForm(form({ listPrice: "on request", bedroomsTotal: "three", currency: "dollars" }))).toEqual({
    input: null,
    problems: {
      currency: "Enter the three letters of a currency, such as USD.",
      bedroomsTotal: "Enter a number, such as 3.",
      listPrice: "Enter a number, such as 489000.",
    },
  });
});
