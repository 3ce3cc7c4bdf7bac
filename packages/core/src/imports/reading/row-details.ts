import type { ConfidentialFields, ListingDetails, ListingFields, ListingRecordFields } from "../../listings/schemas";
import type { ColumnProfile } from "./column-profile";
import { isAtOnce } from "./detail-fit";
import { headerWords } from "./header-words";
import type { RowCells, RowLayout } from "./row-cells";
import { DETAIL_FIELDS, type TargetField } from "./target-fields";
import { type DayOrder, dayOrder, parseDay } from "./values/dates";
import { isEnergyRating, isShareOfRent, parseEquipment } from "./values/detail-words";
import { feeFrequencyIn } from "./values/fee-frequency";
import { parseLevel, parseSpaces, parseStories } from "./values/levels";
import { parseMoney, toMinorUnits } from "./values/money";
import { parseNumber } from "./values/numbers";
import { parseUrl, parseUrls } from "./values/urls";

/** What a file may say of a home beside its facts; what is absent, it says nothing of. */
export type FileDetails = Partial<ListingDetails & ListingRecordFields & Omit<ConfidentialFields, "privateRemarks">>;
type Days = "availabilityDate" | "listingContractDate" | "closeDate";
type Sum = "associationFee" | "taxAnnualAmount" | "securityDeposit" | "closePrice";
type Words = "leaseTerm" | "listAgentFullName" | "showingInstructions" | "ownerName" | "ownerPhone" | "accessCode";

const LONGEST: Record<Words, number> = {
  leaseTerm: 120,
  listAgentFullName: 120,
  showingInstructions: 4_000,
  ownerName: 160,
  ownerPhone: 40,
  accessCode: 80,
};
const MOST_MINOR_UNITS = 1e14;
type Read = (row: RowCells, listing: ListingFields, into: FileDetails) => void;

/** Reads the details that a file has columns for; a file without such columns costs nothing. */
export class DetailReader {
  private readonly reads: Read[];

  constructor(layout: RowLayout, profiles: ColumnProfile[], country: string | null) {
    const has = (target: TargetField) => layout.indexOf(target) !== undefined;
    const order = (target: Days): DayOrder => dayOrder(profiles[layout.indexOf(target) ?? -1]?.values ?? [], country);
    const frequency = feeFrequencyIn(headerWords(layout.nameOf("associationFee") ?? "").join(" "));
    const readers: Partial<Record<TargetField, Read>> = {
      associationFee: (row, listing, into) => readFee(row, listing, into, frequency),
      taxAnnualAmount: (row, listing, into) => {
        const tax = readSum(row, "taxAnnualAmount", listing);
        // What is due in a month or a quarter is no tax of a year.
        if (tax !== null && !/year/.test(feeFrequencyIn(row.text("taxAnnualAmount") ?? "") ?? "year"))
          row.unread("taxAnnualAmount", row.text("taxAnnualAmount") ?? "", "a tax for a year");
        else if (tax !== null) into.taxAnnualAmount = tax;
      },
      taxYear: (row, _listing, into) => {
        const year = Number(/(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(row.text("taxYear") ?? "")?.[0] ?? 0);
        if (year) into.taxYear = year;
      },
      garageSpaces: (row, _listing, into) => readCount(row, "garageSpaces", parseSpaces, into),
      parkingTotal: (row, _listing, into) => readCount(row, "parkingTotal", parseSpaces, into),
      stories: (row, _listing, into) => readCount(row, "stories", parseStories, into),
      entryLevel: (row, _listing, into) => readCount(row, "entryLevel", parseLevel, into),
      heating: (row, _listing, into) => readEquipment(row, "heating", into),
      cooling: (row, _listing, into) => readEquipment(row, "cooling", into),
      energyRating: (row, _listing, into) => {
        const text = row.text("energyRating");
        if (text !== null && isEnergyRating(text)) into.energyRating = text;
      },
      availabilityDate: dayReader("availabilityDate", order("availabilityDate")),
      listingContractDate: dayReader("listingContractDate", order("listingContractDate")),
      closeDate: whenClosed(dayReader("closeDate", order("closeDate"))),
      closePrice: whenClosed((row, listing, into) => {
        const price = readSum(row, "closePrice", listing);
        if (price !== null) into.closePrice = price;
      }),
      securityDeposit: (row, listing, into) => {
        const deposit = readSum(row, "securityDeposit", listing);
        if (deposit !== null) into.securityDeposit = deposit;
      },
      virtualTourUrl: (row, _listing, into) => {
        const text = row.text("virtualTourUrl");
        const url = text === null ? null : (parseUrl(text) ?? parseUrls(text)[0] ?? null);
        if (url !== null) into.virtualTourUrl = url;
      },
    };
    for (const field of Object.keys(LONGEST) as Words[])
      readers[field] = (row, _listing, into) => readWords(row, field, into);
    this.reads = [...DETAIL_FIELDS, "closePrice" as const].flatMap((field) =>
      has(field) ? (readers[field] ?? []) : [],
    );
  }

  /** Adds to a listing what its row says of these. */
  addTo(listing: ListingFields & FileDetails, row: RowCells): void {
    for (const read of this.reads) read(row, listing, listing);
  }
}

/** The date and price of an earlier sale stand in many exports of homes that are for sale now. */
const whenClosed =
  (read: Read): Read =>
  (row, listing, into) => {
    if (listing.standardStatus === "closed") read(row, listing, into);
  };

function dayReader(field: Days, order: DayOrder): Read {
  return (row, _listing, into) => {
    const text = row.text(field);
    if (text === null) return;
    const day = parseDay(text, order);
    if (day !== null) into[field] = day;
    else if (/\d/.test(text) && !isAtOnce(text)) row.unread(field, text, "a day that is clear, such as 2026-03-31");
  };
}

/** A sum in minor units of the listing's currency. A zero means that nobody said; another currency would need a rate. */
function readSum(row: RowCells, field: Sum, { currency }: ListingFields): number | null {
  const text = row.text(field);
  if (text === null || parseNumber(text, row.decimalMark) === 0 || !/\d/.test(text)) return null;
  const money = isShareOfRent(text) ? null : parseMoney(text, row.decimalMark);
  if (!money || money.amount === null || money.amount < 0 || (money.currency ?? currency) !== currency) {
    row.unread(field, text, `a sum in ${currency}`);
    return null;
  }
  const minor = toMinorUnits(money.amount, currency);
  return minor > 0 && minor <= MOST_MINOR_UNITS ? minor : null;
}

/** A fee with how often it is due: by its own words, its own column, or the header. A time that is not kept leaves no fee. */
function readFee(row: RowCells, listing: ListingFields, into: FileDetails, usual: ReturnType<typeof feeFrequencyIn>) {
  const fee = readSum(row, "associationFee", listing);
  if (fee === null) return;
  const stated = row.text("associationFeeFrequency");
  const frequency =
    feeFrequencyIn(row.text("associationFee") ?? "") ?? (stated === null ? null : feeFrequencyIn(stated)) ?? usual;
  if (frequency === "other") {
    row.warn(
      "left_empty",
      "associationFee",
      "the fee is due in a time other than a month, a quarter, half a year or a year",
    );
    return;
  }
  into.associationFee = fee;
  if (frequency !== null) into.associationFeeFrequency = frequency;
}

function readCount(
  row: RowCells,
  field: "garageSpaces" | "parkingTotal" | "stories" | "entryLevel",
  parse: (text: string) => number | null,
  into: FileDetails,
) {
  const text = row.text(field);
  const count = text === null ? null : parse(text);
  if (count !== null) into[field] = count;
}

function readEquipment(row: RowCells, field: "heating" | "cooling", into: FileDetails) {
  const text = row.text(field);
  const words = text === null ? null : parseEquipment(text);
  if (words !== null) into[field] = words;
}

function readWords(row: RowCells, field: Words, into: FileDetails) {
  const text = row.text(field);
  if (text === null) return;
  if (text.length <= LONGEST[field]) into[field] = text.replaceAll("\0", "");
  else row.warn("left_empty", field, `the text of ${text.length} characters is too long`);
}
