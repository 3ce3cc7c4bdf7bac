import { z } from "zod";
import type { ListingCard } from "./listing-card";
import { ListingDetails, ListingDisplay, ListingRecordFields } from "./listing-details";
import { ListingType, LivingAreaUnits, LotSizeUnits, RentPeriod } from "./listing-fields";

const Photo = z.object({ id: z.uuid(), alt: z.string() });
const text = z.string().nullable();
const number = z.number().nullable();

/** What a home says of itself, wherever it is told. */
const facts = {
  listingType: ListingType,
  propertyType: text,
  standardStatus: z.string(),
  listPrice: number,
  currency: z.string(),
  rentPeriod: RentPeriod.nullable(),
  bedroomsTotal: number,
  bathroomsTotal: number,
  livingArea: number,
  livingAreaUnits: LivingAreaUnits.nullable(),
  lotSizeArea: number,
  lotSizeUnits: LotSizeUnits.nullable(),
  yearBuilt: number,
  features: z.record(z.string(), z.boolean()),
};

export const ListingCardOutput = z.object({
  id: z.uuid(),
  address: text,
  place: text,
  ...facts,
  remarks: text,
  photos: z.array(Photo),
  details: ListingDetails.optional(),
}) satisfies z.ZodType<ListingCard>;

/** A home with all that its source said of it, but what is confidential. */
export const ListingRecord = z.object({
  id: z.uuid(),
  /** Where it comes from, and its key there. `api` for one that a key made. */
  source: z.string(),
  sourceId: z.string(),
  /** The record of the imported file it was last read from, counted from 1; null for one that no file brought. */
  sourceRow: number,
  ...facts,
  unparsedAddress: text,
  city: text,
  subdivisionName: text,
  stateOrProvince: text,
  postalCode: text,
  country: text,
  latitude: number,
  longitude: number,
  publicRemarks: text,
  photoUrls: z.array(z.string()),
  listingUrl: text,
  ...ListingDetails.shape,
  ...ListingRecordFields.shape,
  ...ListingDisplay.shape,
  photos: z.array(Photo),
  /** Whether the assistant has read it as it is now. */
  readByAssistant: z.boolean(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
export type ListingRecord = z.infer<typeof ListingRecord>;
