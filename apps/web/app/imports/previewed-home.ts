import {
  factsInWords,
  formatMoney,
  isMoneyField,
  type ListingCard,
  moneyInWords,
  streetOf,
} from "@katek/core/listings/schemas";
import type { HomeKind } from "@katek/ui";
import { homeKind } from "~/chat/home-words";

type SharedFact =
  | ("listingType" | "propertyType" | "standardStatus" | "listPrice" | "currency" | "rentPeriod")
  | ("bedroomsTotal" | "bathroomsTotal" | "livingArea" | "livingAreaUnits");

/** A row of a checked file as the listing that it would become. */
export interface PreviewedRow {
  sourceRow: number;
  line: number;
  outcome: "created" | "updated" | "unchanged";
  listing: Pick<ListingCard, SharedFact> & {
    unparsedAddress: string | null;
    city: string | null;
    publicRemarks: string | null;
  };
  changes: { field: string; before: unknown; after: unknown }[];
}

/** The same in words. */
export interface PreviewedHome {
  name: string;
  place: string | null;
  price: string;
  facts: string[];
  remarks: string | null;
  kind: HomeKind;
}

export function homeOf({ listing }: PreviewedRow): PreviewedHome {
  const street = streetOf(listing.unparsedAddress ?? "", listing.city);
  return {
    name: street || listing.city || "Address not given",
    place: street ? listing.city : null,
    price: moneyInWords(listing) ?? "No price",
    facts: factsInWords(listing),
    remarks: listing.publicRemarks,
    kind: homeKind(listing),
  };
}

/** A value of a listing as a table shows it: money with its sign, lists by their length, nothing as "none". */
export function valueInWords(field: string, value: unknown, currency: string): string {
  if (value === null || value === undefined || value === "") return "none";
  if (isMoneyField(field) && typeof value === "number") return formatMoney(value, currency);
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === "object") {
    const has = Object.entries(value).map(([name, yes]) => `${yes ? "" : "no "}${name.replaceAll("_", " ")}`);
    return has.join(", ") || "none";
  }
  return String(value).replaceAll("_", " ");
}
