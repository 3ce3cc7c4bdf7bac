import { importPhotoFailures, importPhotos, listings } from "@katek/db/schema";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { TransactionContext } from "../../kernel";

const MOST_SHOWN = 50;

/** How far the photos of an import are, and the first of those that could not be fetched; null where there are none. */
export async function photosOfImport({ tx, now }: Pick<TransactionContext, "tx" | "now">, importId: string) {
  const [found] = await tx
    .select({
      status: importPhotos.status,
      total: importPhotos.total,
      fetched: importPhotos.fetched,
      beyond: importPhotos.beyond,
    })
    .from(importPhotos)
    .where(eq(importPhotos.importId, importId));
  if (!found) return null;
  const ofIt = eq(importPhotoFailures.importId, importId);
  const [counted] = await tx
    .select({
      failed: sql<number>`count(*) filter (where ${importPhotoFailures.againAt} is null)::int`,
      /** They are tried again, but not yet. */
      waiting: sql<number>`count(*) filter (where ${importPhotoFailures.againAt} > ${now().toISOString()}::timestamptz)::int`,
    })
    .from(importPhotoFailures)
    .where(ofIt);
  const failures = await tx
    .select({
      listingId: importPhotoFailures.listingId,
      address: listings.unparsedAddress,
      place: importPhotoFailures.place,
      url: importPhotoFailures.url,
      reason: importPhotoFailures.reason,
    })
    .from(importPhotoFailures)
    .leftJoin(listings, eq(listings.id, importPhotoFailures.listingId))
    .where(and(ofIt, isNull(importPhotoFailures.againAt)))
    .orderBy(asc(importPhotoFailures.listingId), asc(importPhotoFailures.place))
    .limit(MOST_SHOWN);
  return { ...found, failed: counted?.failed ?? 0, waiting: counted?.waiting ?? 0, failures };
}
