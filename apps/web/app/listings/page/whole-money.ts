import { currencyExponent, formatMoney } from "@katek/core/listings/schemas";

/** Below it, as of a month's rent for a square foot, cents tell homes apart. */
const WORTH_CENTS = 10;

/** Money without cents, "$302", but for small amounts, "$1.70": comparisons are not bills. */
export function wholeMoney(minorUnits: number, currency: string): string {
  const unit = 10 ** currencyExponent(currency);
  const step = minorUnits < WORTH_CENTS * unit ? 1 : unit;
  return formatMoney(Math.round(minorUnits / step) * step, currency);
}
