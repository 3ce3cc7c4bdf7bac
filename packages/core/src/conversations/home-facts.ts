import type { ListingCard } from "../listings";
import { areaInWords, detailsInWords, moneyInWords } from "../listings";

/** A home as the model reads it. `ref` is how it names the home back to us. */
export interface HomeFacts {
  ref: string;
  address: string | null;
  area: string | null;
  price: string | null;
  listing_type: "sale" | "rent";
  property_type: string | null;
  bedrooms: number | null;
  bathrooms: number | null;
  living_area: string | null;
  lot_size: string | null;
  year_built: number | null;
  status: string;
  features: string[];
  not_features: string[];
  /** "Association fee: $120 a month". */
  details: string[];
  remarks: string | null;
}

/** The remarks of a home are cut here: a model reads eight homes at once. */
const MAX_REMARKS = 2_500;

export function homeFacts(ref: string, card: ListingCard): HomeFacts {
  const features = Object.entries(card.features);
  return {
    ref,
    address: card.address,
    area: card.place,
    price: moneyInWords(card),
    listing_type: card.listingType,
    property_type: card.propertyType,
    bedrooms: card.bedroomsTotal,
    bathrooms: card.bathroomsTotal,
    living_area: areaInWords(card.livingArea, card.livingAreaUnits),
    lot_size: areaInWords(card.lotSizeArea, card.lotSizeUnits),
    year_built: card.yearBuilt,
    status: card.standardStatus,
    features: features.filter(([, has]) => has).map(([name]) => name),
    not_features: features.filter(([, has]) => !has).map(([name]) => name),
    details: detailsInWords({ ...card.details, currency: card.currency }).map(({ name, value }) => `${name}: ${value}`),
    remarks:
      card.remarks && card.remarks.length > MAX_REMARKS ? `${card.remarks.slice(0, MAX_REMARKS)}…` : card.remarks,
  };
}
