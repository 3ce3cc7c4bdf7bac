import { z } from "zod";

/** A home's kind. The export's own words are mapped to these; what fits none is `other`. */
export const PropertyType = z.enum([
  "house",
  "apartment",
  "condo",
  "townhouse",
  "villa",
  "penthouse",
  "studio",
  "room",
  "multi_family",
  "mobile_home",
  "farm",
  "land",
  "commercial",
  "other",
]);
export type PropertyType = z.infer<typeof PropertyType>;

/** RESO Data Dictionary, StandardStatus lookup, in snake_case. */
export const StandardStatus = z.enum([
  "active",
  "active_under_contract",
  "canceled",
  "closed",
  "coming_soon",
  "delete",
  "expired",
  "hold",
  "incomplete",
  "pending",
  "withdrawn",
]);
export type StandardStatus = z.infer<typeof StandardStatus>;

export const ListingType = z.enum(["sale", "rent"]);
export type ListingType = z.infer<typeof ListingType>;
/** In some countries rents are let by the year (the Emirates, Nigeria): such a sum stays a year's, and is never divided. */
export const RentPeriod = z.enum(["month", "week", "day", "year"]);
export type RentPeriod = z.infer<typeof RentPeriod>;
export const LivingAreaUnits = z.enum(["sqft", "sqm"]);
export type LivingAreaUnits = z.infer<typeof LivingAreaUnits>;
export const LotSizeUnits = z.enum(["sqft", "sqm", "acre", "hectare"]);
export type LotSizeUnits = z.infer<typeof LotSizeUnits>;

/** Things a home has or has not. A key that is absent means that nobody said. */
export const FEATURES = [
  "air_conditioning",
  "balcony",
  "basement",
  "cats_allowed",
  "concierge",
  "den",
  "dishwasher",
  "dogs_allowed",
  "elevator",
  "fireplace",
  "furnished",
  "garage",
  "garden",
  "gym",
  "heating",
  "in_unit_laundry",
  "new_construction",
  "parking",
  "pets_allowed",
  "pool",
  "storage",
  "terrace",
  "waterfront",
  "wheelchair_access",
] as const;
export const Feature = z.enum(FEATURES);
export type Feature = z.infer<typeof Feature>;
export const Features = z.partialRecord(Feature, z.boolean());
export type Features = z.infer<typeof Features>;

/** PostgreSQL keeps no NUL in a text. */
export const listingWords = (max: number) =>
  z
    .string()
    .overwrite((typed) => typed.replaceAll("\0", "").trim())
    .min(1)
    .max(max)
    .nullable();

/**
 * A home as a source describes it: RESO Data Dictionary names, null where the source does not say.
 * `listPrice` is in minor units of `currency` (cents); for rent it is the amount per `rentPeriod`.
 * `bathroomsTotal` counts a half bath as 0.5 and a three-quarter bath as 0.75. Areas stay in the unit they came in.
 */
export const ListingFields = z.object({
  sourceId: z.string().trim().min(1).max(200),
  listingType: ListingType,
  propertyType: PropertyType.nullable(),
  standardStatus: StandardStatus,
  listPrice: z.int().min(0).max(1e14).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  rentPeriod: RentPeriod.nullable(),
  bedroomsTotal: z.int().min(0).max(200).nullable(),
  bathroomsTotal: z.number().min(0).max(200).multipleOf(0.25).nullable(),
  livingArea: z.number().positive().max(1e7).nullable(),
  livingAreaUnits: LivingAreaUnits.nullable(),
  lotSizeArea: z.number().positive().max(1e10).nullable(),
  lotSizeUnits: LotSizeUnits.nullable(),
  yearBuilt: z.int().min(1000).max(2200).nullable(),
  unparsedAddress: listingWords(400),
  city: listingWords(120),
  subdivisionName: listingWords(160),
  stateOrProvince: listingWords(120),
  postalCode: listingWords(20),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  publicRemarks: listingWords(40_000),
  /** Confidential (RESO PrivateRemarks): never embedded, shown to a buyer or sent to a model. */
  privateRemarks: listingWords(40_000),
  features: Features,
  photoUrls: z.array(z.url({ protocol: /^https?$/ })).max(100),
  listingUrl: z.url({ protocol: /^https?$/ }).nullable(),
  /** Whether buyers may see the address, or the home at all (RESO InternetAddressDisplayYN, …EntireListingDisplayYN). */
  internetAddressDisplay: z.boolean().optional(),
  internetEntireListingDisplay: z.boolean().optional(),
});
export type ListingFields = z.infer<typeof ListingFields>;
