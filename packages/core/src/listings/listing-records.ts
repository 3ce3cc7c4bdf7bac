import type { Tx } from "@katek/db";
import { listings } from "@katek/db/schema";
import { asc, desc, type SQL } from "drizzle-orm";
import { photosOf } from "./listing-cards";
import type { ListingRecord } from "./listing-output";

/** Listings as the API tells of them, the newest first unless said otherwise. */
export async function listingRecords(
  tx: Tx,
  condition: SQL | undefined,
  limit: number,
  order: "newest" | "oldest" = "newest",
): Promise<ListingRecord[]> {
  const by = order === "oldest" ? asc(listings.id) : desc(listings.id);
  const rows = await tx.select().from(listings).where(condition).orderBy(by).limit(limit);
  const photos = await photosOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    photos: photos.get(row.id) ?? [],
    readByAssistant: row.embeddedHash === row.textHash,
  }));
}
