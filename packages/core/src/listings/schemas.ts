import { z } from "zod";

export { areaInWords, currencyExponent, factsInWords, formatMoney, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";

/** The source of invented homes that can be tried and taken away again. */
export const SAMPLE_SOURCE = "sample";

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

/** The statuses of homes that a buyer may be offered. */
export const OFFERED_STATUSES = ["active", "active_under_contract", "coming_soon"] as const satisfies StandardStatus[];

export const ListingType = z.enum(["sale", "rent"]);
export type ListingType = z.infer<typeof ListingType>;
export const RentPeriod = z.enum(["month", "week", "day"]);
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
const text = (max: number) =>
  z
    .string()
    .overwrite((typed) => typed.replaceAll("\0", ""))
    .trim()
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
  unparsedAddress: text(400),
  city: text(120),
  subdivisionName: text(160),
  stateOrProvince: text(120),
  postalCode: text(20),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  publicRemarks: text(40_000),
  /** Confidential (RESO PrivateRemarks): never embedded, shown to a buyer or sent to a model. */
  privateRemarks: text(40_000),
  features: Features,
  photoUrls: z.array(z.url({ protocol: /^https?$/ })).max(100),
  listingUrl: z.url({ protocol: /^https?$/ }).nullable(),
});
export type ListingFields = z.infer<typeof ListingFields>;

/** One listing that a program adds. What is left out is not known; the currency is then the organization's. */
export const CreateListingInput = ListingFields.partial().extend({
  sourceId: ListingFields.shape.sourceId.optional(),
  listingType: ListingType.default("sale"),
  standardStatus: StandardStatus.default("active"),
  propertyType: PropertyType.nullable().default(null),
  listPrice: ListingFields.shape.listPrice.default(null),
  rentPeriod: RentPeriod.nullable().default(null),
  bedroomsTotal: ListingFields.shape.bedroomsTotal.default(null),
  bathroomsTotal: ListingFields.shape.bathroomsTotal.default(null),
  livingArea: ListingFields.shape.livingArea.default(null),
  livingAreaUnits: LivingAreaUnits.nullable().default(null),
  lotSizeArea: ListingFields.shape.lotSizeArea.default(null),
  lotSizeUnits: LotSizeUnits.nullable().default(null),
  yearBuilt: ListingFields.shape.yearBuilt.default(null),
  unparsedAddress: text(400).default(null),
  city: text(120).default(null),
  subdivisionName: text(160).default(null),
  stateOrProvince: text(120).default(null),
  postalCode: text(20).default(null),
  country: ListingFields.shape.country.default(null),
  latitude: ListingFields.shape.latitude.default(null),
  longitude: ListingFields.shape.longitude.default(null),
  publicRemarks: text(40_000).default(null),
  privateRemarks: text(40_000).default(null),
  features: Features.default({}),
  photoUrls: ListingFields.shape.photoUrls.default([]),
  listingUrl: ListingFields.shape.listingUrl.default(null),
});

/** What is absent stays as it is; null says that it is not known. */
export const UpdateListingInput = ListingFields.omit({ sourceId: true }).partial().extend({ listingId: z.uuid() });

/** The tabs of the listings page. */
export const ListingTab = z.enum(["all", "sale", "rent", "under_offer", "closed"]);
export type ListingTab = z.infer<typeof ListingTab>;
