import { z } from "zod";
import { listingWords } from "./listing-fields";

/** How often a fee of the owners' association is due (RESO FeeFrequency, those that occur). */
export const FeeFrequency = z.enum(["month", "quarter", "half_year", "year"]);
export type FeeFrequency = z.infer<typeof FeeFrequency>;

const day = z.iso.date("Enter a day, such as 2026-03-31.").nullable();
const money = z.int().min(0).max(1e14).nullable();
const count = (max: number) => z.int().min(0).max(max).nullable();

/**
 * What buyers ask for beside the facts that every source carries. RESO Data Dictionary names (AssociationFee, TaxAnnualAmount,
 * GarageSpaces …), null where nobody said. Money in minor units of the listing's currency; days as "2026-03-31".
 */
export const ListingDetails = z.object({
  associationFee: money,
  associationFeeFrequency: FeeFrequency.nullable(),
  taxAnnualAmount: money,
  taxYear: z.int().min(1900).max(2200).nullable(),
  garageSpaces: count(1_000),
  parkingTotal: count(10_000),
  stories: count(200),
  /** On which floor a flat is: 0 is the ground floor. */
  entryLevel: z.int().min(-10).max(200).nullable(),
  heating: listingWords(200),
  cooling: listingWords(200),
  energyRating: listingWords(40),
  availabilityDate: day,
  securityDeposit: money,
  leaseTerm: listingWords(120),
  virtualTourUrl: z.url({ protocol: /^https?$/, message: "Enter a whole web address, such as https://…" }).nullable(),
});
export type ListingDetails = z.infer<typeof ListingDetails>;
export const DETAIL_NAMES = Object.keys(ListingDetails.shape) as (keyof ListingDetails)[];

/** When a home was listed and sold, and by whom. The organization's own record. */
export const ListingRecordFields = z.object({
  listAgentFullName: listingWords(120),
  listingContractDate: day,
  closeDate: day,
  closePrice: money,
});
export type ListingRecordFields = z.infer<typeof ListingRecordFields>;
export const RECORD_NAMES = Object.keys(ListingRecordFields.shape) as (keyof ListingRecordFields)[];

/** Whether buyers may see the home's address, or the home at all (RESO InternetAddressDisplayYN, …EntireListingDisplayYN). */
export const ListingDisplay = z.object({
  internetAddressDisplay: z.boolean(),
  internetEntireListingDisplay: z.boolean(),
});

/** For the organization's own people alone: never embedded, shown to a buyer, sent to a model or to a webhook. */
export const ConfidentialFields = z.object({
  privateRemarks: listingWords(40_000),
  showingInstructions: listingWords(4_000),
  ownerName: listingWords(160),
  ownerPhone: listingWords(40),
  accessCode: listingWords(80),
});
export type ConfidentialFields = z.infer<typeof ConfidentialFields>;
export const CONFIDENTIAL_NAMES = Object.keys(ConfidentialFields.shape) as (keyof ConfidentialFields)[];
