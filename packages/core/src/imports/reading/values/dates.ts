/** Which number of `3/4/2026` is the day; null where nothing tells. */
export type DayOrder = "day_first" | "month_first" | null;

const MONTHS =
  /^(?:(jan|januar|janv|ene|gen|styc)|(feb|febr|fev|fév|lut)|(mar|mär|märz|mars|mrt|maar)|(apr|avr|abr|kwi)|(may|mai|maj|mei|mayo|maggio|mag)|(jun|juin|giu|cze)|(jul|juil|lug|lip)|(aug|août|aout|ago|sie)|(sep|sept|set|wrz)|(oct|okt|out|ott|paź)|(nov|lis)|(dec|dez|déc|dic|gru))/iu;
const SPELT =
  /^(?:\p{L}{2,9},?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/iu;
const SPELT_MONTH_FIRST = /^(?:\p{L}{2,9},?\s+)?(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;
const DASHED = /^(\d{1,2})[\s-](\p{L}{3,10})[\s-](\d{2}|\d{4})(?:\D|$)/u;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]|$)/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[\sT,]|$)/;

/**
 * Reads the day that a cell names, as "2026-03-31": `2026-03-31T09:00Z`, `3/31/2026` and `31/03/2026` by the column's order,
 * `31.3.26`, `31 March 2026`, `Mar 31, 2026`, `20260331`. Null where it names none, or leaves open which (`jul 1`).
 */
export function parseDay(text: string, order: DayOrder): string | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const spelt = SPELT.exec(text);
  if (spelt) return dayOf(spelt[3], monthOf(spelt[2]), spelt[1]);
  const monthFirst = SPELT_MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dashed = DASHED.exec(text);
  if (dashed) return dayOf(dashed[3], monthOf(dashed[2]), dashed[1]);
  const numbers = NUMBERS.exec(text);
  if (!numbers) return null;
  const [, one, sign, two, year] = numbers;
  const by = sign === "." || Number(one) > 12 ? "day_first" : Number(two) > 12 ? "month_first" : order;
  if (one === two) return dayOf(year, one, two);
  if (by === null) return null;
  return by === "day_first" ? dayOf(year, two, one) : dayOf(year, one, two);
}

/** Which number comes first in a column's days: what one day above the twelfth shows, else the country's usual way. */
export function dayOrder(values: string[], country: string | null): DayOrder {
  for (const value of values) {
    const numbers = NUMBERS.exec(value);
    if (numbers && Number(numbers[1]) > 12) return "day_first";
    if (numbers && Number(numbers[3]) > 12) return "month_first";
  }
  if (country === null) return null;
  return country === "US" ? "month_first" : country === "CA" ? null : "day_first";
}

function monthOf(word = ""): number | null {
  const found = MONTHS.exec(word);
  return found ? found.slice(1).findIndex((part) => part !== undefined) + 1 : null;
}

/** A day that is in the calendar, and in the time of homes; two digits of a year are of this century up to 69. */
function dayOf(year = "", month: string | number | null = null, day = ""): string | null {
  const full = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  if (full < 1900 || full > 2200 || month === null) return null;
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return date.toISOString().slice(0, 10);
}
