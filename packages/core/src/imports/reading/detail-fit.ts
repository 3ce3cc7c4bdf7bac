import type { ColumnProfile } from "./column-profile";
import type { DetailField } from "./target-fields";
import { parseDay } from "./values/dates";
import { isEnergyRating, isName, isShareOfRent, parseEquipment } from "./values/detail-words";
import { feeFrequencyIn } from "./values/fee-frequency";
import { parseLevel, parseSpaces, parseStories } from "./values/levels";
import { parseMoney } from "./values/money";
import { parseNumber } from "./values/numbers";
import { parseUrl, parseUrls } from "./values/urls";

const isDay = (value: string) => parseDay(value, "month_first") !== null || parseDay(value, "day_first") !== null;
const isYear = (value: string) => /^(?:19|20)\d{2}(?:\.0+)?$/.test(value);
const isSum = (value: string) =>
  parseNumber(value) === 0 || (!isShareOfRent(value) && !isDay(value) && parseMoney(value) !== null);
/** Flags and counts are no sums. */
const isLarge = (value: string) => !isShareOfRent(value) && (parseMoney(value)?.amount ?? 0) >= 5;
const isPlainText = (value: string) => /\p{L}{2}/u.test(value) && parseUrl(value) === null && !/^[[{]/.test(value);
const isHalf = (value: string) => /^\d{1,2}[.,]5$/.test(value);

const sums = (column: ColumnProfile) =>
  column.share((value) => isSum(value) || isShareOfRent(value)) >= 0.6 &&
  column.values.some(isLarge) &&
  column.share(isYear) < 0.9;

const FITS: Record<DetailField, (column: ColumnProfile) => boolean> = {
  associationFee: sums,
  taxAnnualAmount: sums,
  securityDeposit: sums,
  associationFeeFrequency: (column) => column.share((value) => feeFrequencyIn(value) !== null) >= 0.5,
  taxYear: (column) => column.share(isYear) >= 0.5,
  garageSpaces: (column) => column.share((value) => (parseSpaces(value) ?? 99) <= 30) >= 0.5,
  parkingTotal: (column) => column.share((value) => parseSpaces(value) !== null) >= 0.5,
  stories: (column) =>
    column.share((value) => parseStories(value) !== null || isHalf(value) || /^multi|split/i.test(value)) >= 0.5,
  entryLevel: (column) => column.share((value) => parseLevel(value) !== null) >= 0.5,
  heating: (column) => column.share((value) => parseEquipment(value) !== null) >= 0.5,
  cooling: (column) => column.share((value) => parseEquipment(value) !== null) >= 0.5,
  energyRating: (column) => column.share(isEnergyRating) >= 0.5,
  availabilityDate: (column) =>
    column.share((value) => isDay(value) || isAtOnce(value)) >= 0.5 && column.values.some(isDay),
  listingContractDate: (column) => column.share(isDay) >= 0.5,
  closeDate: (column) => column.share(isDay) >= 0.5,
  leaseTerm: (column) =>
    column.averageLength <= 60 && column.share((value) => !isSum(value) || value.length <= 3) >= 0.5,
  virtualTourUrl: (column) => column.share((value) => parseUrls(value).length > 0) >= 0.5,
  listAgentFullName: (column) => column.averageLength <= 60 && column.share(isName) >= 0.6,
  ownerName: (column) => column.averageLength <= 80 && column.share(isName) >= 0.6,
  ownerPhone: (column) => column.share((value) => (value.match(/\d/g)?.length ?? 0) >= 6 && value.length <= 40) >= 0.5,
  showingInstructions: (column) => column.share(isPlainText) >= 0.3,
  accessCode: (column) => column.averageLength <= 80 && column.share((value) => parseUrl(value) === null) >= 0.9,
};

/** `now`, `sofort`: from today on, without a day. */
export function isAtOnce(value: string): boolean {
  return /^(?:available )?(?:now|immediate(?:ly)?|today|vacant|sofort|ab sofort|nach vereinbarung|imm[eé]diat\w*|ahora|inmediat\w*|imediat\w*|subito|per direct|od zaraz|negotiable|ask|flexible)\b/i.test(
    value,
  );
}

/** How well a column's values suit a detail: 1, 0 (cannot be), or a half for an empty column, which does no harm. */
export const detailFit = (field: DetailField, column: ColumnProfile): number =>
  column.values.length === 0 ? 0.5 : FITS[field](column) ? 1 : 0;

/** Values that count or describe rather than say yes or no: `2`, `Forced Air`. Then the column tells more than its feature. */
export function tellsMoreThanYes(field: DetailField, column: ColumnProfile): boolean {
  if (FITS[field](column) === false) return false;
  return field === "heating" || field === "cooling" || column.values.some((value) => (parseSpaces(value) ?? 0) > 1);
}
