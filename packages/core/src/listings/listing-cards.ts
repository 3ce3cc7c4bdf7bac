import type { Tx } from "@katek/db";
import { listingPhotos, listings } from "@katek/db/schema";
import { asc, inArray } from "drizzle-orm";
import type { ListingCard } from "./listing-card";
import { DETAIL_NAMES, type ListingDetails } from "./listing-details";
import { placeOf } from "./place-of";
import { KNOWN_STATUSES } from "./status-changes";
import { withoutAddress } from "./without-address";

interface Displayed {
  card: ListingCard;
  address: boolean;
  entirely: boolean;
}

/** The homes with these ids that exist, in the order of the ids. For the organization's own people: with every address. */
export const listingCards = async (tx: Tx, ids: string[]): Promise<ListingCard[]> =>
  (await readCards(tx, ids)).map(({ card }) => card);

/**
 * The same for buyers and for models that write to them: without homes that may not be shown (withdrawn, expired, drafts,
 * those whose owner wants no display), and without the address where its owner opted out.
 */
export async function buyerCards(tx: Tx, ids: string[]): Promise<ListingCard[]> {
  const cards = await readCards(tx, ids);
  return cards.flatMap(({ card, address, entirely }) => {
    if (!entirely || !KNOWN_STATUSES.some((status) => status === card.standardStatus)) return [];
    return address ? card : withoutItsAddress(card);
  });
}

function withoutItsAddress(card: ListingCard): ListingCard {
  return {
    ...card,
    address: null,
    remarks: withoutAddress(card.remarks, card.address),
    photos: card.photos.map((photo) => ({ ...photo, alt: withoutAddress(photo.alt, card.address) })),
  };
}

async function readCards(tx: Tx, ids: string[]): Promise<Displayed[]> {
  if (!ids.length) return [];
  const [rows, photos] = await Promise.all([
    tx.select().from(listings).where(inArray(listings.id, ids)),
    photosOf(tx, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, displayed(row, photos.get(row.id) ?? [])]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function displayed(row: typeof listings.$inferSelect, photos: ListingCard["photos"]): Displayed {
  const { id, listingType, propertyType, standardStatus, listPrice, currency, rentPeriod } = row;
  const { bedroomsTotal, bathroomsTotal, livingArea, livingAreaUnits, lotSizeArea, lotSizeUnits, yearBuilt } = row;
  const details = Object.fromEntries(DETAIL_NAMES.map((name) => [name, row[name]])) as ListingDetails;
  return {
    address: row.internetAddressDisplay,
    entirely: row.internetEntireListingDisplay,
    card: {
      ...{ id, listingType, propertyType, standardStatus, listPrice, currency, rentPeriod },
      ...{ bedroomsTotal, bathroomsTotal, livingArea, livingAreaUnits, lotSizeArea, lotSizeUnits, yearBuilt },
      features: row.features,
      remarks: row.publicRemarks,
      address: row.unparsedAddress,
      place: placeOf(row),
      photos,
      details,
    },
  };
}

/** The pictures of these listings, in their order. */
export async function photosOf(tx: Tx, ids: string[]): Promise<Map<string, { id: string; alt: string }[]>> {
  const photos = new Map<string, { id: string; alt: string }[]>();
  if (!ids.length) return photos;
  const rows = await tx
    .select({ id: listingPhotos.id, listingId: listingPhotos.listingId, alt: listingPhotos.alt })
    .from(listingPhotos)
    .where(inArray(listingPhotos.listingId, ids))
    .orderBy(asc(listingPhotos.listingId), asc(listingPhotos.position), asc(listingPhotos.id));
  for (const { id, listingId, alt } of rows) {
    const list = photos.get(listingId) ?? [];
    list.push({ id, alt });
    photos.set(listingId, list);
  }
  return photos;
}
