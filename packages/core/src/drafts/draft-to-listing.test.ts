import { expect, test } from "vitest";
import { draftToListing } from "./draft-to-listing";

const draft = (values: Record<string, string>) =>
  draftToListing({ unparsedAddress: "14 Millrace Lane", ...values }, "USD");

test.each([
  ["489.000", 48_900_000],
  ["489,000", 48_900_000],
  ["1.234.500", 123_450_000],
  ["$489,000.50", 48_900_050],
])("the price %s is %d cents", (listPrice, cents) => {
  expect(draft({ listPrice })).toMatchObject({ listing: { listPrice: cents }, problems: null });
});

test("a price that may be two is a problem of its field; areas and baths keep their decimals", () => {
  expect(draft({ listPrice: "489.00.0" }).problems).toEqual({ listPrice: "Enter a number, such as 489000." });
  expect(draft({ bathroomsTotal: "1,5", lotSizeArea: "1.5", lotSizeUnits: "acre" })).toMatchObject({
    listing: { bathroomsTotal: 1.5, lotSizeArea: 1.5 },
  });
});
