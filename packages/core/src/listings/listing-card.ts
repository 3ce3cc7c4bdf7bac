import type { ListingDetails } from "./listing-details";

/** What a buyer may see of a home. Confidential fields are not in it. */
export interface ListingCard {
  id: string;
  address: string | null;
  /** The area and the town. */
  place: string | null;
  listingType: "sale" | "rent";
  propertyType: string | null;
  standardStatus: string;
  /** Minor units of `currency`. */
  listPrice: number | null;
  currency: string;
  rentPeriod: "month" | "week" | "day" | "year" | null;
  bedroomsTotal: number | null;
  bathroomsTotal: number | null;
  livingArea: number | null;
  livingAreaUnits: "sqft" | "sqm" | null;
  lotSizeArea: number | null;
  lotSizeUnits: "sqft" | "sqm" | "acre" | "hectare" | null;
  yearBuilt: number | null;
  features: Record<string, boolean>;
  remarks: string | null;
  photos: { id: string; alt: string }[];
  /** What buyers ask for beside: fees, taxes, heating. Null where nobody said. */
  details?: ListingDetails;
}
