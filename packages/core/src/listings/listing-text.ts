import { hash } from "node:crypto";
import { detailsInWords } from "./details-in-words";
import type { ListingDetails } from "./listing-details";
import type { ListingFields } from "./listing-fields";
import { withoutAddress } from "./without-address";

const TYPE_WORDS: Record<string, string> = {
  multi_family: "multi-family house",
  mobile_home: "mobile home",
  other: "property",
};

type Facts =
  | "listingType"
  | "bedroomsTotal"
  | "bathroomsTotal"
  | "yearBuilt"
  | "unparsedAddress"
  | "subdivisionName"
  | "city"
  | "publicRemarks";
interface ReadableListing extends Pick<ListingFields, Facts>, Partial<ListingDetails> {
  propertyType: string | null;
  features: Record<string, boolean>;
  currency?: string;
  internetAddressDisplay?: boolean;
}

/**
 * What the assistant reads of a home: its facts as a sentence, then its public remarks. Confidential fields are no part
 * of the type that comes in, and an address that buyers may not see is in none of its words.
 */
export function listingText(listing: ReadableListing): string {
  const kind = listing.propertyType ? (TYPE_WORDS[listing.propertyType] ?? listing.propertyType) : "home";
  const has = Object.entries(listing.features)
    .filter(([, yes]) => yes)
    .map(([name]) => name.replaceAll("_", " "));
  const shown = listing.internetAddressDisplay !== false;
  const details = detailsInWords({ ...listing, currency: listing.currency ?? "USD" });
  const place = [shown ? listing.unparsedAddress : null, listing.subdivisionName, listing.city]
    .filter(Boolean)
    .join(", ");
  const facts = [
    `${kind[0]?.toUpperCase()}${kind.slice(1)} for ${listing.listingType}${place ? `: ${place}` : ""}.`,
    listing.bedroomsTotal === null
      ? ""
      : listing.bedroomsTotal === 0
        ? "Studio."
        : `${counted(listing.bedroomsTotal, "bedroom")}.`,
    listing.bathroomsTotal === null ? "" : `${counted(listing.bathroomsTotal, "bathroom")}.`,
    listing.yearBuilt === null ? "" : `Built in ${listing.yearBuilt}.`,
    has.length ? `Has ${has.join(", ")}.` : "",
    ...details.map(({ name, value }) => `${name}: ${value}.`),
  ];
  const remarks = shown ? listing.publicRemarks : withoutAddress(listing.publicRemarks, listing.unparsedAddress);
  return `${facts.filter(Boolean).join(" ")}\n\n${remarks ?? ""}`.trim();
}

const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** A short fingerprint: equal texts have equal ones. */
export const fingerprint = (text: string): string => hash("sha1", text, "base64url");
