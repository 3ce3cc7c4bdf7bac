import { streetOf } from "@katek/core/listings/schemas";

interface Named {
  unparsedAddress: string | null;
  subdivisionName: string | null;
  city: string | null;
}

/** The area and the town. */
export const listingPlace = ({ subdivisionName, city }: Named): string | null =>
  [subdivisionName, city].filter(Boolean).join(", ") || null;

/** The street, or what else names a listing. */
export function listingName(listing: Named): string {
  const place = listingPlace(listing);
  return streetOf(listing.unparsedAddress ?? "", place) || place || "Address not given";
}
