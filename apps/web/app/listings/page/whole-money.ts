import { currencyExponent, formatMoney } from "@katek/core/listings/schemas";

/** Money without cents, "$302": comparisons are not bills. */
export function wholeMoney(minorUnits: number, currency: string): string {
  const unit = 10 ** currencyExponent(currency);
  return formatMoney(Math.round(minorUnits / unit) * unit, currency);
}
