import { hash } from "node:crypto";
import type { ListingFields } from "./schemas";

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
interface ReadableListing extends Pick<ListingFields, Facts> {
  propertyType: string | null;
  features: Record<string, boolean>;
}

/**
 * What the assistant reads of a home: its facts as a sentence, then its public remarks. Confidential fields are no part
 * of the type that comes in.
 */
export function listingText(listing: ReadableListing): string {
  const kind = listing.propertyType ? (TYPE_WORDS[listing.propertyType] ?? listing.propertyType) : "home";
  const has = Object.entries(listing.features)
    .filter(([, yes]) => yes)
    .map(([name]) => name.replaceAll("_", " "));
  const place = [listing.unparsedAddress, listing.subdivisionName, listing.city].filter(Boolean).join(", ");
  const facts = [
    `${kind[0]?.toUpperCase()}${kind.slice(1)} for ${listing.listingType}${place ? `: ${place}` : ""}.`,
    listing.bedroomsTotal === null
      ? ""
      : listing.bedroomsTotal === 0
        ? "Studio."
        : `${listing.bedroomsTotal} bedrooms.`,
    listing.bathroomsTotal === null ? "" : `${listing.bathroomsTotal} bathrooms.`,
    listing.yearBuilt === null ? "" : `Built in ${listing.yearBuilt}.`,
    has.length ? `Has ${has.join(", ")}.` : "",
  ];
  return `${facts.filter(Boolean).join(" ")}\n\n${listing.publicRemarks ?? ""}`.trim();
}

/** A short fingerprint: equal texts have equal ones. */
export const fingerprint = (text: string): string => hash("sha1", text, "base64url");
