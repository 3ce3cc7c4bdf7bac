import type { ListingType, RentPeriod } from "../../listings/schemas";
import type { ColumnProfile } from "./column-profile";
import { headerWords } from "./header-words";
import type { TargetField } from "./target-fields";
import { type AreaUnit, areaUnitIn, parseArea } from "./values/areas";
import { currencyIn, parseMoney, periodIn } from "./values/money";
import type { DecimalMark } from "./values/numbers";
import { CANADIAN_POSTCODE, isStateOf, parseCountry, UK_POSTCODE } from "./values/places";
import { parseListingType } from "./values/sale-or-rent";

/** What a file takes for granted: read once from its first records, and used where a record itself is silent. */
export interface Conventions {
  country: string | null;
  currency: string;
  /** What a sum in the price's column is multiplied by, as its header says: 100,000 for `price in lakhs`. */
  priceFactor: number;
  /** The currency whose `$` or `kr` this file writes. */
  signCurrency: string;
  decimalMark: DecimalMark;
  listingType: ListingType;
  rentPeriod: RentPeriod | null;
  livingAreaUnit: AreaUnit | null;
  lotUnit: AreaUnit | null;
  /** The lot column is headed in no unit and mixes square feet with acres: a small number is acres. */
  smallLotsAreAcres: boolean;
  /** The neighbourhood's column ends in the city (`Benfica, Fortaleza`), and no column has the city. */
  cityAfterNeighborhood: boolean;
}

export interface Columns {
  get(target: TargetField): ColumnProfile | undefined;
}

export interface Defaults {
  country: string | null;
  currency: string;
}

const COUNTRY_OF_CURRENCY: Record<string, string> = {
  GBP: "GB",
  PLN: "PL",
  BRL: "BR",
  INR: "IN",
  NGN: "NG",
  MXN: "MX",
  CZK: "CZ",
  HUF: "HU",
  TRY: "TR",
  AED: "AE",
  ZAR: "ZA",
  ILS: "IL",
  PHP: "PH",
  THB: "TH",
  VND: "VN",
  SGD: "SG",
  NZD: "NZ",
  AUD: "AU",
  CAD: "CA",
  JPY: "JP",
  KRW: "KR",
  UAH: "UA",
  RUB: "RU",
  PKR: "PK",
  MYR: "MY",
  SEK: "SE",
  NOK: "NO",
  DKK: "DK",
};
/** Country domains that everybody uses, and so tell nothing. */
const GENERIC_DOMAINS = new Set(["co", "io", "me", "tv", "ai", "cc", "ly", "to", "gg", "app", "eu"]);
const DOLLARS = new Set(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "ARS", "CLP", "COP"]);
const DOLLAR_OF: Record<string, string> = {
  CA: "CAD",
  AU: "AUD",
  NZ: "NZD",
  SG: "SGD",
  HK: "HKD",
  MX: "MXN",
  AR: "ARS",
  CL: "CLP",
  CO: "COP",
};
const FEET = new Set(["US", "GB", "CA", "IN", "PK", "AE", "HK", "SG", "MY", "LK", "BD"]);

/** Reads a file's conventions from the values and headers of its mapped columns. */
export function findConventions(columns: Columns, all: ColumnProfile[], defaults: Defaults): Conventions {
  const shown = currencyShown(priceColumn(columns)?.values ?? []);
  const inHeader = currencyIn(upperWords(priceColumn(columns)?.name ?? "")).currency;
  const country = findCountry(columns, shown ?? inHeader) ?? defaults.country;
  const decimalMark = findDecimalMark(all);
  const area = columns.get("livingArea");
  // Where some cells say it, the bare ones beside them are meant in the same.
  const livingAreaUnit = columnUnit(area) ?? mostFrequent(area?.values ?? [], areaUnitIn) ?? usualUnit(country);
  const lot = columns.get("lotSizeArea");
  const lotUnit = columnUnit(lot);
  return {
    country,
    currency: shown ?? inHeader ?? defaults.currency,
    priceFactor: factorIn(priceColumn(columns)?.name ?? ""),
    signCurrency: DOLLARS.has(defaults.currency) ? defaults.currency : (DOLLAR_OF[country ?? ""] ?? "USD"),
    decimalMark,
    listingType: findListingType(columns, all, decimalMark),
    rentPeriod: periodIn(headerWords(columns.get("rentPrice")?.name ?? "").join(" ")),
    livingAreaUnit,
    lotUnit: lotUnit ?? usualUnit(country),
    smallLotsAreAcres: lotUnit === null && usualUnit(country) === "sqft",
    cityAfterNeighborhood: columns.get("city") === undefined && endsInCity(columns.get("subdivisionName")),
  };
}

const FACTORS: [RegExp, number][] = [
  [/\b(?:crores?|cr)\b/, 1e7],
  [/\b(?:lakhs?|lacs?)\b/, 1e5],
  [/\b(?:millions?|mln|mn|mio)\b/, 1e6],
  [/\b(?:thousands?|000s?|1000s?|tsd|tys)\b/, 1e3],
];

function factorIn(header: string): number {
  const words = headerWords(header).join(" ");
  return FACTORS.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}

export function priceColumn(columns: Columns): ColumnProfile | undefined {
  return columns.get("listPrice") ?? columns.get("rentPrice") ?? columns.get("closePrice");
}

function findCountry(columns: Columns, currency: string | null): string | null {
  const named = mostFrequent(columns.get("country")?.values ?? [], parseCountry);
  if (named) return named;
  const states = columns.get("stateOrProvince");
  const postal = columns.get("postalCode");
  for (const code of ["US", "CA", "AU", "BR"]) {
    if (states && states.share((value) => isStateOf(value, code)) > 0.7 && agrees(code, currency)) return code;
  }
  const lines = [columns.get("unparsedAddress"), columns.get("cityStatePostal"), columns.get("streetName")];
  for (const column of lines) {
    if (!column) continue;
    if (column.share((value) => isStateOf(/,\s*([A-Z]{2})\s+\d{5}(?:-\d{4})?$/.exec(value)?.[1] ?? "", "US")) > 0.3)
      return "US";
    if (column.share((value) => CANADIAN_POSTCODE.test(value)) > 0.3) return "CA";
    if (column.share((value) => UK_POSTCODE.test(value.trim()) && /[,\s]/.test(value)) > 0.2 && agrees("GB", currency))
      return "GB";
  }
  if (postal && postal.share((value) => CANADIAN_POSTCODE.test(value)) > 0.5) return "CA";
  if (postal && postal.share((value) => UK_POSTCODE.test(value.trim())) > 0.5) return "GB";
  const fromPath = mostFrequent(columns.get("placePath")?.values ?? [], (value) =>
    parseCountry(
      value
        .split(/[|>/]/)
        .filter((part) => part.trim())
        .at(-1) ?? "",
    ),
  );
  return fromPath ?? (currency && COUNTRY_OF_CURRENCY[currency]) ?? domainCountry(columns);
}

const agrees = (country: string, currency: string | null) =>
  currency === null || (COUNTRY_OF_CURRENCY[currency] ?? country) === country;

/** The country whose domain most of the links to the listings end in (`www.immoweb.be`). */
function domainCountry(columns: Columns): string | null {
  return mostFrequent(columns.get("listingUrl")?.values ?? [], (value) => {
    const domain = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:?]|$)/i.exec(value)?.[1]?.toLowerCase();
    return domain && !GENERIC_DOMAINS.has(domain) ? parseCountry(domain) : null;
  });
}

function mostFrequent<T extends string>(values: string[], read: (value: string) => T | null): T | null {
  const counts = new Map<T, number>();
  for (const value of values) {
    const found = read(value);
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= values.length * 0.2 ? best[0] : null;
}

/** The currency of most prices that have one; null where most have a sign that several share, such as `$`. */
function currencyShown(prices: string[]): string | null {
  const most = mostFrequent(prices, (price) => {
    const { currency, sign } = currencyIn(price);
    return currency ?? sign;
  });
  return most === "$" || most === "kr" ? null : most;
}

/** `price_eur`, `Price (USD)`: a currency code in a header counts when written as a word of its own. */
function upperWords(header: string): string {
  return /[$€£₹₦]/.test(header) ? header : headerWords(header.replace(/[()]/g, " ")).join(" ").toUpperCase();
}

/** What comes after the last comma of a place is the city where it is the same few names all over the file. */
function endsInCity(column: ColumnProfile | undefined): boolean {
  if (!column || column.share((value) => value.includes(",")) < 0.8) return false;
  const cities = new Set(column.values.map((value) => value.slice(value.lastIndexOf(",") + 1).trim()));
  return cities.size <= Math.max(1, column.values.length * 0.1);
}

function findDecimalMark(all: ColumnProfile[]): DecimalMark {
  let comma = 0;
  let dot = 0;
  for (const column of all) {
    if (column.averageLength > 30) continue;
    for (const value of column.values) {
      if (/^\D*\d{1,3}(?:\.\d{3})*,\d{1,2}(?:\D*|\s*m²)$/.test(value) || /\d\.\d{3}\.\d{3}/.test(value)) comma++;
      else if (/^\D*\d{1,3}(?:,\d{3})*\.\d{1,2}\D*$/.test(value) || /^-?\d+\.\d+$/.test(value)) dot++;
    }
  }
  return comma > dot ? "," : ".";
}

function columnUnit(column: ColumnProfile | undefined): AreaUnit | null {
  if (!column) return null;
  return areaUnitIn(headerWords(column.name).join(" "));
}

function usualUnit(country: string | null): AreaUnit | null {
  if (country === null) return null;
  return FEET.has(country) ? "sqft" : "sqm";
}

const SAYS_TYPE = ["listingType", "title", "listingUrl", "standardStatus", "propertyType"] as const;

/** For each of the first records whether it says that it is for sale or for rent; null where it does not. */
function saidTypes(columns: Columns): (ListingType | null)[] {
  const said = SAYS_TYPE.flatMap((target) => columns.get(target) ?? []);
  const periods = columns.get("rentPeriod");
  return (
    (said[0] ?? periods ?? priceColumn(columns))?.cells.map((_, row) => {
      for (const column of said) {
        const type = parseListingType(column.cells[row] ?? "");
        if (type !== null) return type;
      }
      return periods && rentPeriodIn(periods.cells[row] ?? "") !== null ? "rent" : null;
    }) ?? []
  );
}

/** A file that marks its few rentals does not say of its other homes that they are rented too. */
const MOST_SAY = 0.6;

/**
 * Sale or rent for the records that do not say. What most records say by a word, a link or a rent's period goes for the
 * rest; a column headed rent says it too. A file that marks only some homes as rentals, or is silent throughout, is read by its
 * prices: per square foot or metre, a home costs at least thirty times its monthly rent.
 */
function findListingType(columns: Columns, all: ColumnProfile[], mark: DecimalMark): ListingType {
  if (columns.get("rentPrice") && !columns.get("listPrice")) return "rent";
  if ((priceColumn(columns)?.share((value) => parseMoney(value, mark)?.rent === true) ?? 0) > 0.5) return "rent";
  const said = saidTypes(columns);
  const rents = said.filter((type) => type === "rent").length;
  const sales = said.filter((type) => type === "sale").length;
  if (sales > 0 && rents <= sales) return "sale";
  if (rents > 0 && rents >= said.length * MOST_SAY) return "rent";
  if (rents > 0) return looksLikeRent(columns, mark) ? "rent" : "sale";
  if (all.some((column) => /^(?:rent|lease|deposit|available from|move in)$/.test(headerWords(column.name).join(" "))))
    return "rent";
  return looksLikeRent(columns, mark) ? "rent" : "sale";
}

const rentPeriodIn = (text: string) => periodIn(text) ?? periodIn(`per ${text}`);

/** Monthly rents stand between half a unit and forty per square foot in every large currency; sale prices far above. */
function looksLikeRent(columns: Columns, mark: DecimalMark): boolean {
  const prices = (priceColumn(columns)?.values ?? [])
    .map((value) => parseMoney(value, mark)?.amount ?? 0)
    .filter((amount) => amount > 0);
  const median = middle(prices);
  if (median === null) return false;
  const areas = (columns.get("livingArea")?.values ?? [])
    .map((value) => parseArea(value, mark)?.area ?? 0)
    .filter((area) => area > 0);
  const area = middle(areas);
  return area === null ? median < 8000 : median < 20_000 && median / area < 150;
}

function middle(numbers: number[]): number | null {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}
