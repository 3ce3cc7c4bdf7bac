import { type Amount, findAmounts } from "../../understanding";
import type { Figure } from "./figure";

/** Without a sign of money, an amount from here on is one. */
const SURELY_MONEY = 10_000;
const JOINER = /^ ?(?:-|to|and|or) ?$/;
/** A measure, whatever its size. */
const MEASURE =
  /^[ -]?(?:%|sq|square|sf\b|m2|acres?|hectares?|ha\b|feet|foot|ft\b|met(?:er|re)s?|miles?|km\b|wide|long|deep|high|away|from the|to the|homes?|listings?|people)/;

/** Every amount of money in a folded text: "$489,000", "489k", "£1.2m", "2,450 a month". */
export function readMoney(lower: string): Figure[] {
  const amounts = findAmounts(lower);
  return amounts.flatMap((amount, index) => {
    const scaled = inRange(lower, amount, amounts[index + 1]);
    if (!isMoney(lower, amount, scaled)) return [];
    const { start, end } = amount;
    return [{ kind: "price" as const, value: scaled.value, rounded: scaled.scale > 1, start, end }];
  });
}

/** "$400-500k": the scale of the end holds for the start, and the sign of the start for the end. */
function inRange(lower: string, amount: Amount, next: Amount | undefined): Amount {
  if (!next || amount.scale > 1 || next.scale === 1 || amount.mantissa >= 1_000) return amount;
  if (!JOINER.test(lower.slice(amount.end, next.start))) return amount;
  return { ...amount, value: amount.mantissa * next.scale, scale: next.scale };
}

function isMoney(lower: string, written: Amount, { value, scale, mantissa }: Amount): boolean {
  if (written.currency) return true;
  const after = lower.slice(written.end, written.end + 16);
  if (MEASURE.test(after)) return false;
  if (/^ ?(?:a|per|each|\/) ?(?:month|week|day|year)/.test(after)) return true;
  // "500m from the beach" is a distance.
  if (scale > 1) return value >= SURELY_MONEY && !(scale === 1e6 && mantissa >= 50);
  return value >= SURELY_MONEY && /,/.test(lower.slice(written.start, written.end));
}
