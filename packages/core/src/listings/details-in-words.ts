import { formatMoney } from "./in-words";
import type { FeeFrequency, ListingDetails } from "./listing-details";

export interface DetailInWords {
  name: string;
  value: string;
}

const EVERY: Record<FeeFrequency, string> = {
  month: "a month",
  quarter: "a quarter",
  half_year: "every six months",
  year: "a year",
};

/** The details that are known, as people say them: "Association fee: $120 a month". What is null is left out. */
export function detailsInWords(listing: Partial<ListingDetails> & { currency: string }): DetailInWords[] {
  const money = (amount: number | null | undefined) => (amount == null ? null : formatMoney(amount, listing.currency));
  const fee = money(listing.associationFee);
  const tax = money(listing.taxAnnualAmount);
  const words: [name: string, value: string | null | undefined][] = [
    [
      "Association fee",
      fee && [fee, listing.associationFeeFrequency && EVERY[listing.associationFeeFrequency]].filter(Boolean).join(" "),
    ],
    ["Property tax", tax && `${tax} a year${listing.taxYear ? ` (${listing.taxYear})` : ""}`],
    ["Garage", spaces(listing.garageSpaces)],
    ["Parking", spaces(listing.parkingTotal)],
    ["Stories", listing.stories == null ? null : String(listing.stories)],
    ["Floor", floor(listing.entryLevel)],
    ["Heating", listing.heating],
    ["Cooling", listing.cooling],
    ["Energy rating", listing.energyRating],
    ["Available", listing.availabilityDate && dayInWords(listing.availabilityDate)],
    ["Deposit", money(listing.securityDeposit)],
    ["Lease", listing.leaseTerm],
  ];
  return words.flatMap(([name, value]) => (value ? { name, value } : []));
}

const spaces = (count: number | null | undefined): string | null =>
  count == null ? null : count === 0 ? "None" : count === 1 ? "1 space" : `${count} spaces`;

function floor(level: number | null | undefined): string | null {
  if (level == null) return null;
  return level === 0 ? "Ground floor" : level < 0 ? `${-level} below the ground` : String(level);
}

/** "March 31, 2026" of "2026-03-31". */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
