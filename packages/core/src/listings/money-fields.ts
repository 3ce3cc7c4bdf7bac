import type { ListingInput } from "./listing-input";

/** The fields of a listing that hold money, in minor units of its currency. */
export const MONEY_FIELDS = [
  "listPrice",
  "associationFee",
  "taxAnnualAmount",
  "securityDeposit",
  "closePrice",
] as const satisfies readonly (keyof ListingInput)[];

export const isMoneyField = (field: string): boolean => MONEY_FIELDS.some((money) => money === field);
