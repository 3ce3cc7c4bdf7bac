import { FEATURES, type Feature } from "../../listings/schemas";

/**
 * What a column of an export can become. Most are fields of a listing; the rest are parts of one
 * (full and half baths, street and unit, "City, ST 12345", "lat,lon") that the reader puts together.
 */
const FIELDS = [
  "sourceId",
  "listingType",
  "propertyType",
  "propertySubType",
  "standardStatus",
  "listPrice",
  "closePrice",
  "rentPrice",
  "currency",
  "rentPeriod",
  "bedroomsTotal",
  "roomsTotal",
  "bathroomsTotal",
  "bathroomsFull",
  "bathroomsHalf",
  "bathroomsThreeQuarter",
  "showerRooms",
  "livingArea",
  "livingAreaUnits",
  "lotSizeArea",
  "lotSizeUnits",
  "yearBuilt",
  "unparsedAddress",
  "streetNumber",
  "streetDirPrefix",
  "streetName",
  "streetSuffix",
  "streetDirSuffix",
  "unitNumber",
  "cityStatePostal",
  "placePath",
  "city",
  "subdivisionName",
  "stateOrProvince",
  "postalCode",
  "postalCodeEnd",
  "country",
  "latitude",
  "longitude",
  "coordinates",
  "title",
  "publicRemarks",
  "privateRemarks",
  "amenities",
  "photoUrls",
  "listingUrl",
  "internetAddressDisplay",
  "internetEntireListingDisplay",
] as const;

/**
 * What buyers ask for beside the facts that every export carries, when a home was listed and sold and by whom, and what is for
 * the organization's own people alone. Whatever these columns hold, it takes none of the fields above.
 */
const DETAILS = [
  "associationFee",
  "associationFeeFrequency",
  "taxAnnualAmount",
  "taxYear",
  "garageSpaces",
  "parkingTotal",
  "stories",
  "entryLevel",
  "heating",
  "cooling",
  "energyRating",
  "availabilityDate",
  "securityDeposit",
  "leaseTerm",
  "virtualTourUrl",
  "listAgentFullName",
  "listingContractDate",
  "closeDate",
  "showingInstructions",
  "ownerName",
  "ownerPhone",
  "accessCode",
] as const;

export type PlainField = (typeof FIELDS)[number];
export type DetailField = (typeof DETAILS)[number];
export type TargetField = PlainField | DetailField | `feature:${Feature}`;

export const PLAIN_FIELDS: readonly PlainField[] = FIELDS;
export const DETAIL_FIELDS: readonly DetailField[] = DETAILS;
export const TARGET_FIELDS: readonly TargetField[] = [
  ...FIELDS,
  ...DETAILS,
  ...FEATURES.map((feature) => `feature:${feature}` as const),
];

/** Fields that several columns may fill: every photo column counts, every list of amenities, and all private remarks. */
export const SHARED_FIELDS: ReadonlySet<TargetField> = new Set<TargetField>([
  "photoUrls",
  "amenities",
  "privateRemarks",
]);

/** The feature a target names, or null when it is a plain field. */
export function featureOf(target: TargetField): Feature | null {
  return target.startsWith("feature:") ? (target.slice("feature:".length) as Feature) : null;
}

/** The feature that a detail's column tells of too: a home with two garage spaces has a garage. */
export const FEATURE_OF_DETAIL = {
  garageSpaces: "garage",
  parkingTotal: "parking",
  heating: "heating",
  cooling: "air_conditioning",
} as const satisfies Partial<Record<DetailField, Feature>>;
