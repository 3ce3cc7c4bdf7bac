import type { ListingType, RentPeriod } from "../../listings/schemas";
import type { Conventions } from "./conventions";
import { remember } from "./remember";
import type { RowCells } from "./row-cells";
import { currencyIn, type Money, parseMoney, periodIn, toMinorUnits } from "./values/money";
import { parseListingType } from "./values/sale-or-rent";
import type { TitleFacts } from "./values/title-facts";

export interface PriceFacts {
  listPrice: number | null;
  currency: string;
  listingType: ListingType;
  rentPeriod: RentPeriod | null;
}

/** Puts together what is asked for a home: the sum, its currency, sale or rent, and per what time a rent is meant. */
export function readPrice(row: RowCells, conventions: Conventions, title: TitleFacts | null): PriceFacts {
  const stated = readListingType(row, title);
  const { money, rentColumn } = readSum(row, stated);
  const currency = readCurrency(row, conventions, money);
  const frequency = row.text("rentPeriod");
  const period = money?.period ?? (frequency === null ? null : readPeriod(row, frequency));
  const listingType = stated ?? (rentColumn || money?.rent || period !== null ? "rent" : conventions.listingType);
  return {
    listPrice:
      money === null || money.amount === null || money.amount <= 0
        ? null
        : toMinorUnits(sumOf(money, conventions), currency),
    currency,
    listingType,
    rentPeriod: listingType === "rent" ? (period ?? (rentColumn ? conventions.rentPeriod : null)) : null,
  };
}

/** A plain number is counted in what the header says (`price in lakhs`); one with a word of its own is not. */
function sumOf({ amount, plain }: Money, { priceFactor }: Conventions): number {
  return plain && priceFactor !== 1 ? Math.round((amount ?? 0) * priceFactor * 100) / 100 : (amount ?? 0);
}

/**
 * The list price; in a file that has none, the rent or the price it was sold for. Where a file has a price and a rent, a
 * home that is for rent has the rent.
 */
function readSum(row: RowCells, stated: ListingType | null): { money: Money | null; rentColumn: boolean } {
  if (stated === "rent" && row.layout.indexOf("rentPrice") !== undefined) {
    const rent = row.read("rentPrice", "a rent", parseMoney);
    if (rent?.amount) return { money: rent, rentColumn: true };
  }
  if (row.layout.indexOf("listPrice") !== undefined) {
    const money = row.read("listPrice", "a price", parseMoney);
    if (money?.amount != null || row.layout.indexOf("rentPrice") === undefined) return { money, rentColumn: false };
  }
  const rent = row.read("rentPrice", "a rent", parseMoney);
  if (rent !== null) return { money: rent, rentColumn: true };
  if (row.layout.indexOf("listPrice") !== undefined) return { money: null, rentColumn: false };
  return { money: row.read("closePrice", "a price", parseMoney), rentColumn: false };
}

function readCurrency(row: RowCells, conventions: Conventions, money: Money | null): string {
  if (money?.currency) return money.currency;
  const own = row.text("currency");
  const named = own === null ? null : currencyIn(own.toUpperCase());
  if (named?.currency) return named.currency;
  const usual = money?.sign === "$" || named?.sign === "$" ? conventions.signCurrency : conventions.currency;
  if (own !== null && named?.sign == null)
    row.warn("assumed", "currency", `"${own.slice(0, 40)}" is not a currency; ${usual} was taken`);
  return usual;
}

/** Words of a rent-period column that name no period: what kind of price it is. */
const NO_PERIOD = /sale|fixed|total|guide|offers|price|once|neg|from|asking|excl|poa/i;

function readPeriod(row: RowCells, text: string): RentPeriod | null {
  const period = periodIn(text) ?? periodIn(`per ${text}`);
  if (period === null && !NO_PERIOD.test(text)) row.unread("rentPeriod", text, "a rent period");
  return period;
}

const listingTypeOf = remember(parseListingType);

function readListingType(row: RowCells, title: TitleFacts | null): ListingType | null {
  for (const target of ["listingType", "standardStatus", "propertyType"] as const) {
    const text = row.text(target);
    const said = text === null ? null : listingTypeOf(text);
    if (said !== null) return said;
  }
  if (title?.listingType) return title.listingType;
  const url = row.text("listingUrl");
  return url === null ? null : parseListingType(decodePath(url));
}

/** The path of a web address: its host may be called rent-something and still sell. */
function decodePath(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/i, "");
}
