import {
  areaInWords,
  detailsInWords,
  factsInWords,
  type ListingCard as Home,
  moneyInWords,
  streetOf,
} from "@katek/core/listings/schemas";
import type { HomeKind } from "@katek/ui";

/** Which placeholder stands in for a missing picture. */
const KINDS: Record<string, HomeKind> = {
  house: "house",
  villa: "house",
  farm: "house",
  townhouse: "townhouse",
  multi_family: "multi-family",
  apartment: "apartment",
  condo: "apartment",
  penthouse: "apartment",
  studio: "apartment",
  room: "apartment",
  mobile_home: "mobile-home",
  land: "land",
  commercial: "commercial",
};

const TYPES: Record<string, string> = { multi_family: "Multi-family home", mobile_home: "Mobile home", other: "Other" };
const STATUSES: Record<string, string> = {
  active_under_contract: "Under offer",
  coming_soon: "Coming soon",
  pending: "Under offer",
  hold: "On hold",
};
const GONE: Record<string, string> = {
  closed: "Sold",
  withdrawn: "Withdrawn",
  canceled: "Withdrawn",
  expired: "Withdrawn",
};

const sentenceCase = (code: string) => {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const homePrice = (home: Home) => moneyInWords(home) ?? "No price given";
export const homeAddress = (home: Home) => home.address ?? home.place ?? "Address not given";
/** The street alone, as people name a home. */
export const homeStreet = (home: Home) => streetOf(homeAddress(home), home.place);
export const kindOfType = (propertyType: string | null): HomeKind => KINDS[propertyType ?? ""] ?? "other";
export const homeKind = (home: Pick<Home, "propertyType">): HomeKind => kindOfType(home.propertyType);
export const homeType = (home: Home) =>
  home.propertyType ? (TYPES[home.propertyType] ?? sentenceCase(home.propertyType)) : null;
export const homeFacts = (home: Home) => factsInWords(home);
/** A word on the picture: what keeps the home from being simply for sale. */
export const homeTag = (home: Home): string | undefined => STATUSES[home.standardStatus];
/** No longer to be had. */
export const homeGone = (home: Home): string | undefined =>
  home.standardStatus === "closed" && home.listingType === "rent" ? "Let" : GONE[home.standardStatus];

export interface HomeFact {
  name: string;
  value: string;
}

/** All that is known of a home beside its price and words. */
export function homeDetails(home: Home): HomeFact[] {
  const facts: [string, string | number | null][] = [
    ["Kind", homeType(home)],
    ["Bedrooms", home.bedroomsTotal === 0 ? "Studio" : home.bedroomsTotal],
    ["Bathrooms", home.bathroomsTotal],
    ["Living area", areaInWords(home.livingArea, home.livingAreaUnits)],
    ["Lot", areaInWords(home.lotSizeArea, home.lotSizeUnits)],
    ["Built", home.yearBuilt],
    ["Area", home.place],
  ];
  const known = facts.flatMap(([name, value]) => (value === null ? [] : { name, value: String(value) }));
  return [...known, ...detailsInWords({ ...home.details, currency: home.currency })];
}

/** What the listing says the home has; what it does not mention is left out. */
export const homeFeatures = (home: Home): string[] =>
  Object.entries(home.features).flatMap(([feature, has]) => (has ? featureInWords(feature) : []));

export const featureInWords = (feature: string) =>
  feature === "in_unit_laundry" ? "In-unit laundry" : sentenceCase(feature);

export const photoUrl = (organizationId: string, photoId: string) => `/photos/${organizationId}/${photoId}.webp`;
