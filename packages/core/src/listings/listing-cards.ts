import type { Tx } from "@katek/db";
import { listingPhotos, listings } from "@katek/db/schema";
import { asc, inArray } from "drizzle-orm";
import type { ListingCard } from "./listing-card";

/** The homes with these ids that exist, in the order of the ids. */
export async function listingCards(tx: Tx, ids: string[]): Promise<ListingCard[]> {
  if (!ids.length) return [];
  const [rows, photos] = await Promise.all([
    tx
      .select({
        id: listings.id,
        unparsedAddress: listings.unparsedAddress,
        subdivisionName: listings.subdivisionName,
        city: listings.city,
        listingType: listings.listingType,
        propertyType: listings.propertyType,
        standardStatus: listings.standardStatus,
        listPrice: listings.listPrice,
        currency: listings.currency,
        rentPeriod: listings.rentPeriod,
        bedroomsTotal: listings.bedroomsTotal,
        bathroomsTotal: listings.bathroomsTotal,
        livingArea: listings.livingArea,
        livingAreaUnits: listings.livingAreaUnits,
        lotSizeArea: listings.lotSizeArea,
        lotSizeUnits: listings.lotSizeUnits,
        yearBuilt: listings.yearBuilt,
        features: listings.features,
        remarks: listings.publicRemarks,
      })
      .from(listings)
      .where(inArray(listings.id, ids)),
    photosOf(tx, ids),
  ]);
  const byId = new Map(
    rows.map(({ unparsedAddress, subdivisionName, city, ...row }) => [
      row.id,
      {
        ...row,
        address: unparsedAddress,
        place: [subdivisionName, city].filter(Boolean).join(", ") || null,
        photos: photos.get(row.id) ?? [],
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The pictures of these listings, in their order. */
export async function photosOf(tx: Tx, ids: string[]): Promise<Map<string, { id: string; alt: string }[]>> {
  const photos = new Map<string, { id: string; alt: string }[]>();
  if (!ids.length) return photos;
  const rows = await tx
    .select({ id: listingPhotos.id, listingId: listingPhotos.listingId, alt: listingPhotos.alt })
    .from(listingPhotos)
    .where(inArray(listingPhotos.listingId, ids))
    .orderBy(asc(listingPhotos.listingId), asc(listingPhotos.position));
  for (const { id, listingId, alt } of rows) {
    const list = photos.get(listingId) ?? [];
    list.push({ id, alt });
    photos.set(listingId, list);
  }
  return photos;
}
