import { placeOf, streetOf } from "@katek/core/listings/schemas";

interface Named {
  unparsedAddress: string | null;
  subdivisionName: string | null;
  city: string | null;
}

/** The street, or what else names a listing. */
export function listingName(listing: Named): string {
  const place = placeOf(listing);
  return streetOf(listing.unparsedAddress ?? "", place) || place || "Address not given";
}
