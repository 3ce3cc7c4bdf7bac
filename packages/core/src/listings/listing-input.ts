import { z } from "zod";
import { ConfidentialFields, ListingDetails, ListingDisplay, ListingRecordFields } from "./listing-details";
import { type Features, ListingFields, ListingType, StandardStatus } from "./listing-fields";

const all = ListingFields.extend({
  ...ListingDetails.shape,
  ...ListingRecordFields.shape,
  ...ListingDisplay.shape,
  ...ConfidentialFields.shape,
});

type Unsaid<S extends z.ZodRawShape> = { [K in keyof S]: S[K] extends z.ZodType ? z.ZodDefault<S[K]> : never };

/** The same fields, null where they are left out. */
function unsaid<S extends z.ZodRawShape>(shape: S): Unsaid<S> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, (field as z.ZodNullable).default(null)]),
  ) as unknown as Unsaid<S>;
}

const { sourceId, listingType, standardStatus, currency, features, photoUrls, ...nullable } = all.omit({
  internetAddressDisplay: true,
  internetEntireListingDisplay: true,
}).shape;

/**
 * One listing, as a person writes it or a program adds it. What is left out is not known; the currency is then the
 * organization's, the status active, and buyers may see the address.
 */
export const listingInput = z.object({
  ...unsaid(nullable),
  sourceId: sourceId.optional(),
  listingType: listingType.default(ListingType.enum.sale),
  standardStatus: standardStatus.default(StandardStatus.enum.active),
  currency: currency.optional(),
  features: features.default({} satisfies Features),
  photoUrls: photoUrls.default([]),
  internetAddressDisplay: z.boolean().default(true),
  internetEntireListingDisplay: z.boolean().default(true),
});
export type ListingInput = z.input<typeof listingInput>;

/** Changes of one listing. What is absent stays as it is; null says that it is not known. */
export const listingChanges = all
  .omit({ sourceId: true })
  .partial()
  .extend({
    listingId: z.uuid(),
    /** The `updatedAt` with which the listing was read: it is not changed if somebody else has changed it since. */
    ifUnchangedSince: z.iso.datetime({ offset: true }).optional(),
  });
export type ListingChanges = z.input<typeof listingChanges>;
