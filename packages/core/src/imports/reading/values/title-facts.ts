import type { ListingType, PropertyType } from "../../../listings/schemas";
import { parsePropertyType } from "./property-type-words";
import { parseListingType } from "./sale-or-rent";

const BEDROOMS =
  /(\d{1,2})\s*(?:-\s*)?(?:bed(?:room)?s?\b|bdrms?\b|bdr\b|bds?\b|br\b|bhk\b|quartos?\b|dorm(?:itorio|itório)?s?\b|habitacion(?:es)?\b|hab\.|rec[aá]maras?\b|chambres?\b|schlafzimmer\b|slaapkamers?\b|soverom\b|sovrum\b|sypialni\w*|camere da letto)/i;

/** Portugal counts bedrooms as T2, T2+1 or V4 for a house; in France T3 counts rooms. Null where it is no such count. */
export function typologyBedrooms(text: string, country: string | null): number | null {
  const match = country === "PT" ? /^[TV](\d{1,2})(?:\s*\+\s*\d)?$/i.exec(text.trim()) : null;
  return match ? Number(match[1]) : null;
}

export interface TitleFacts {
  bedrooms: number | null;
  propertyType: PropertyType | null;
  listingType: ListingType | null;
}

/** What a headline states outright: `3 bedroom terraced house for sale`, `Apartamento com 2 Quartos à Venda`. */
export function titleFacts(title: string, country: string | null): TitleFacts {
  const bedrooms = BEDROOMS.exec(title);
  const propertyType = parsePropertyType(title, country);
  return {
    bedrooms: bedrooms ? Number(bedrooms[1]) : propertyType === "studio" ? 0 : null,
    propertyType,
    listingType: parseListingType(title),
  };
}

/** The bedrooms a text counts, or null. */
export function bedroomsIn(text: string): number | null {
  const match = BEDROOMS.exec(text);
  return match ? Number(match[1]) : null;
}
