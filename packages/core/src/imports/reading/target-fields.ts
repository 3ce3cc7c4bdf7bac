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
  "livingArea",
  "livingAreaUnits",
  "lotSizeArea",
  "lotSizeUnits",
  "yearBuilt",
  "unparsedAddress",
  "streetNumber",
  "streetName",
  "unitNumber",
  "cityStatePostal",
  "placePath",
  "city",
  "subdivisionName",
  "stateOrProvince",
  "postalCode",
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

export type PlainField = (typeof FIELDS)[number];
export type TargetField = PlainField | `feature:${Feature}`;

export const PLAIN_FIELDS: readonly PlainField[] = FIELDS;
export const TARGET_FIELDS: readonly TargetField[] = [
  ...FIELDS,
  ...FEATURES.map((feature) => `feature:${feature}` as const),
];

/** Fields that several columns may fill: every photo column counts, and every list of amenities. */
export const SHARED_FIELDS: ReadonlySet<TargetField> = new Set<TargetField>(["photoUrls", "amenities"]);

/** The feature a target names, or null when it is a plain field. */
export function featureOf(target: TargetField): Feature | null {
  return target.startsWith("feature:") ? (target.slice("feature:".length) as Feature) : null;
}
