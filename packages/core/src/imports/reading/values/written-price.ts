import { AMOUNT, currencyExponent, multiplierOf, parseMoney } from "./money";
import { parseNumber } from "./numbers";

const GROUPED = /^[1-9]\d{0,2}([.,'\u2019 \u00a0\u202f])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](\d+))?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d+))?$/;
const PLAIN = /^\d+(?:[.,](\d+))?$/;
const LONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** A million in English, a thousand in Spanish. */
const EITHER_THOUSAND_OR_MILLION = /^\s?mil(?!\p{L})/iu;

/**
 * The one price that somebody typed into a field, in major units: `489000`, `$489,000`, `489.000`, `1.234.500,50`, `500k`.
 * Reads as `parseMoney` does, but never guesses: null for two numbers, for groups that are not of three, for more decimals
 * than the currency has, for a sum below nothing. Where a currency has three decimals a lone dot is the decimal mark, as the
 * forms write it.
 */
export function readPrice(text: string, currency = "USD"): number | null {
  const [amount, second] = [...text.matchAll(AMOUNT)];
  if (!amount || second || /[-−.,]\s*\D{0,3}$/.test(text.slice(0, amount.index))) return null;
  const written = amount[0].replace(/[.,'\u2019]+$/, "");
  const after = text.slice(amount.index + amount[0].length);
  if (EITHER_THOUSAND_OR_MILLION.test(after)) return null;
  const decimals = currencyExponent(currency);
  if (multiplierOf(after) > 1) return /^\d+(?:[.,]\d{1,2})?$/.test(written) ? readMoney(text) : null;
  if (LONE_GROUP.test(written)) return decimals === 3 ? parseNumber(written) : readMoney(text);
  const shape = GROUPED.exec(written) ?? INDIAN.exec(written) ?? PLAIN.exec(written);
  const fraction = shape?.at(-1) ?? "";
  if (!shape || fraction.length > decimals) return null;
  return decimals === 3 ? parseNumber(written) : readMoney(text);
}

const readMoney = (text: string): number | null => parseMoney(text)?.amount ?? null;
