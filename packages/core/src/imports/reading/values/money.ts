import type { RentPeriod } from "../../../listings/schemas";
import { type DecimalMark, parseNumber } from "./numbers";

export interface Money {
  /** In major units (euros, dollars); null where the source names no sum ("POA"). */
  amount: number | null;
  /** ISO 4217 where the text shows it; `$` and `kr` stay ambiguous. */
  currency: string | null;
  sign: "$" | "kr" | null;
  period: RentPeriod | null;
  rent: boolean;
  /** The sum stands there without a word such as "million". */
  plain: boolean;
}

const ON_REQUEST =
  /\b(?:poa|p\.o\.a\.?|price on (?:application|request|enquiry)|on (?:request|application)|call for price|contact (?:agent|us|for price)|ask(?: agent)?|auction|auf anfrage|preis auf anfrage|vb|prix sur demande|nous consulter|sur demande|a consultar|consultar|a convenir|sob consulta|consulte|su richiesta|trattativa riservata|prijs op aanvraag|op aanvraag|cena do uzgodnienia|zapytaj o cen|undisclosed|price withheld|by negotiation|offers invited|enquire|contact|expressions of interest|eoi|tender|zapytaj|do negocjacji|w sprawie ceny|price upon request|upon request|cena dohodou|etterspørsel|tbc)(?:\b|$)/i;

const SIGNS: [RegExp, string][] = [
  [/R\$/, "BRL"],
  [/C\$|CA\$/, "CAD"],
  [/A\$|AU\$/, "AUD"],
  [/NZ\$/, "NZD"],
  [/S\$|SG\$/, "SGD"],
  [/HK\$/, "HKD"],
  [/MX\$|MEX\$/, "MXN"],
  [/US\$|U\$S/, "USD"],
  [/£/, "GBP"],
  [/€|\beuros?\b/i, "EUR"],
  [/₹|\brs\.?(?=\s|\d|$)|\brupees?\b/i, "INR"],
  [/₦/, "NGN"],
  [/z[łl](?![\p{L}])/iu, "PLN"],
  [/₺|\bTL\b/, "TRY"],
  [/\bRM\s?(?=\d)/, "MYR"],
  [/₽/, "RUB"],
  [/₴/, "UAH"],
  [/₪/, "ILS"],
  [/₱/, "PHP"],
  [/₫/, "VND"],
  [/฿/, "THB"],
  [/₩/, "KRW"],
  [/[¥円]/, "JPY"],
  [/(?<!\p{L})K[čc](?!\p{L})/iu, "CZK"],
  [/\bFt\b/, "HUF"],
  [/\bfr\.(?=\s|\d|$)|\bsfr\b/i, "CHF"],
  [/\bdhs?\.?(?=\s|\d|$)/i, "AED"],
  [/^\s*R\s?(?=\d)/, "ZAR"],
];
const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
const CODE = /(?<![A-Z])([A-Z]{3})(?![A-Z])/g;

const PERIODS: [RegExp, RentPeriod][] = [
  [
    /\bpcm\b|\bp\.?\s?c\.?\s?m\b|\bpm\b|\/\s*mo(?:nth|nat)?\b|\/\s*m[eê]s\b|\/\s*mois\b|\/\s*mese\b|\/\s*maand\b|\/\s*(?:mies|mc|mån|mnd|md)\b|\/\s*miesi[aą]c|(?:za\s+měsíc|aylık|ヶ月|\/月)|(?:per|a|al|por|pro|par|im|au|na)\s+(?:calendar\s+)?(?:month|mes\b|m[eê]s\b|monat|mois|mese|maand|miesi)|\bmonthly\b|\bmtl\b|\bmonatlich|\bmensuel|\bmensual|\bmensal|\bmensile|\bp\.?m\.|\bmiesięcznie/i,
    "month",
  ],
  [
    /\bpw\b|\bp\.?\s?w\b|\bpppw\b|\/\s*(?:w|wk|week|woche|semaine|semana)\b|(?:per|a|por|pro|par)\s+(?:week|woche|semaine|semana)|\bweekly\b|\bwöchentlich/i,
    "week",
  ],
  [
    /\/\s*(?:day|night|dia|d[ií]a|tag|jour|giorno|dag|noche|noite|nuit)\b|(?:per|a|por|pro|par)\s+(?:day|night|d[ií]a|tag|jour|noche|noite|nuit)|\bnightly\b|\bdaily\b/i,
    "day",
  ],
  // The sum stays that of a year: a twelfth of it is a rent that nobody has asked for.
  [
    /\b(?:per|a) (?:annum|year)\b|\bp\.?\s?a\.?(?:\b|$)|\byearly\b|\bannual(?:ly)?\b|\/\s*(?:year|yr|annum)(?:\b|$)|\bpro jahr\b|\bpar an\b|\bal a[ñn]o\b|\bao ano\b|\ball'anno\b/i,
    "year",
  ],
];
const RENT_WORDS = /\b(?:rent|miete|kaltmiete|warmmiete|loyer|alquiler|aluguel|affitto|huur|czynsz|to let|pcm|pw)\b/i;

const MULTIPLIERS: [RegExp, number][] = [
  [/^\s?(?:bn|billion|mrd)(?!\p{L})/iu, 1e9],
  [
    /^\s?(?:m|mm|mn|mio|mill?|million|millions|millionen|millones|mi|milh(?:ão|ões)|mln|milioni)(?!\p{L})\.?(?!²|2|\/)/iu,
    1e6,
  ],
  [/^\s?(?:cr|crore|crores)(?!\p{L})/iu, 1e7],
  [/^\s?(?:lac|lacs|lakh|lakhs|l)(?!\p{L})/iu, 1e5],
  [/^\s?(?:k|t\u20ac|teur|tsd|mil|tys|thousand|thd)(?!\p{L})/iu, 1e3],
  [/^\s?万/u, 1e4],
];

/** A sum as it stands in a text, thousands grouped by spaces too. */
export const AMOUNT = /\d[\d.,'\u2019]*(?:[ \u00a0\u202f]\d{3}(?!\d)[\d.,]*)*/g;

/** Which currency the text shows, by sign or by ISO code. */
export function currencyIn(text: string): { currency: string | null; sign: "$" | "kr" | null } {
  for (const match of text.toUpperCase().matchAll(CODE)) {
    const code = match[1] ?? "";
    if (CURRENCIES.has(code) && code !== "ALL" && code !== "TOP" && code !== "TRY")
      return { currency: code, sign: null };
  }
  for (const [pattern, currency] of SIGNS) if (pattern.test(text)) return { currency, sign: null };
  if (text.includes("$")) return { currency: null, sign: "$" };
  return { currency: null, sign: /\bkr\b/i.test(text) ? "kr" : null };
}

/** The rent period a text names ("pcm", "/week", "pro Monat"), or null. */
export function periodIn(text: string): RentPeriod | null {
  for (const [pattern, period] of PERIODS) if (pattern.test(text)) return period;
  return null;
}

const LONGEST_PRICE = 80;
const PLAIN_AMOUNT = /^\d+(?:\.\d{1,2})?$|^\d{4,}\.\d+$/;

/** `$489,000`: how most exports write a price, so it is read before all that others write is looked for. */
const PLAIN_DOLLARS = /^\$(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/;

/**
 * Reads a price as it stands in an export: `£375,000`, `$1.91M`, `1.234.567,89 €`, `POA`, `€ 1 250 pcm`, `R$ 1.000/mês`.
 * A price has no third decimal: a lone separator before three digits always groups thousands (`149.990` is 149990).
 * Null when the text is no price.
 */
export function parseMoney(text: string, mark: DecimalMark = "."): Money | null {
  if (PLAIN_AMOUNT.test(text))
    return { amount: Number(text), currency: null, sign: null, period: null, rent: false, plain: true };
  if (PLAIN_DOLLARS.test(text)) {
    const amount = Number(text.slice(1).replaceAll(",", ""));
    return { amount, currency: null, sign: "$", period: null, rent: false, plain: true };
  }
  // A sentence with a number in it is not a price.
  if (text.length > LONGEST_PRICE) return null;
  const { currency, sign } = currencyIn(text);
  const period = periodIn(text);
  const rent = period !== null || RENT_WORDS.test(text);
  const amounts = [...text.matchAll(AMOUNT)];
  const first = amounts[0];
  if (first === undefined) {
    return ON_REQUEST.test(text) ? { amount: null, currency, sign, period, rent, plain: true } : null;
  }
  const token = first[0].replace(/[.,'\u2019]+$/, "");
  const rest = text.slice((first.index ?? 0) + first[0].length);
  const own = multiplierOf(rest);
  const second = amounts[1];
  // "$650 - $690k": what the end of a range is counted in goes for its beginning.
  const range =
    own === 1 &&
    second !== undefined &&
    /^\s*(?:-|–|to|a|bis)\s*\D{0,3}$/.test(text.slice((first.index ?? 0) + first[0].length, second.index));
  const multiplier =
    range && token.length <= 4 ? multiplierOf(text.slice((second.index ?? 0) + second[0].length)) : own;
  const number = multiplier === 1 ? parseAmount(token, mark) : parseNumber(token, /,\d{1,2}$/.test(token) ? "," : ".");
  if (number === null || text.slice(0, first.index).includes("-")) return null;
  return { amount: number * multiplier, currency, sign, period, rent, plain: multiplier === 1 };
}

/** What the word after a number multiplies it by: `1.2 Cr`, `850k`; 1 without one. */
export function multiplierOf(after: string): number {
  return MULTIPLIERS.find(([pattern]) => pattern.test(after))?.[1] ?? 1;
}

function parseAmount(token: string, mark: DecimalMark): number | null {
  const lone = /^(\d{1,3})[.,'\u2019](\d{3})$/.exec(token);
  if (lone && lone[1] !== "0") return Number(`${lone[1]}${lone[2]}`);
  return parseNumber(token, mark);
}

/** The currency's decimals by CLDR: 2 for USD, 0 for JPY, 3 for KWD. */
export function currencyExponent(currency: string): number {
  let exponent = EXPONENTS.get(currency);
  if (exponent === undefined) {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    exponent = format.resolvedOptions().maximumFractionDigits ?? 2;
    EXPONENTS.set(currency, exponent);
  }
  return exponent;
}
const EXPONENTS = new Map<string, number>();

/** Major units to minor units: 375000 GBP → 37500000. */
export function toMinorUnits(amount: number, currency: string): number {
  return Math.round(amount * 10 ** currencyExponent(currency));
}
