import { currencyExponent, isMoneyField } from "@katek/core/listings/schemas";

/** What the fields of the form hold, by name. */
export type FormValues = Record<string, string>;

/** The values of a stored listing as the form shows them: money in major units, features as yes or no. */
export function formValues(stored: Record<string, unknown> & { currency: string }): FormValues {
  const values: FormValues = {};
  for (const [name, value] of Object.entries(stored)) {
    if (value === null || value === undefined) continue;
    if (isMoneyField(name) && typeof value === "number") {
      const exponent = currencyExponent(stored.currency);
      const amount = value / 10 ** exponent;
      values[name] = amount.toLocaleString("en-US", {
        minimumFractionDigits: Number.isInteger(amount) ? 0 : exponent,
        maximumFractionDigits: exponent,
      });
    } else if (typeof value === "boolean") {
      if (value) values[name] = "on";
    } else if (typeof value === "string" || typeof value === "number") values[name] = String(value);
  }
  for (const [feature, has] of Object.entries((stored.features ?? {}) as Record<string, boolean>))
    values[`feature ${feature}`] = has ? "yes" : "no";
  return values;
}

/** What the form of a new listing holds before anybody has typed. */
export const newListing = (currency: string, country: string | null, metric: boolean): FormValues => ({
  currency,
  ...(country && { country }),
  listingType: "sale",
  standardStatus: "active",
  livingAreaUnits: metric ? "sqm" : "sqft",
  lotSizeUnits: metric ? "sqm" : "acre",
  rentPeriod: "month",
  associationFeeFrequency: "month",
  internetAddressDisplay: "on",
  internetEntireListingDisplay: "on",
});
