import { importPhotoFailures, importPhotos } from "@katek/db/schema";
import { and, asc, eq, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext } from "../../kernel";
import { HAS_FORMER, WANTED } from "./wanted-photos";

const HOMES_AT_ONCE = 20;
const RETRIES_AT_ONCE = 50;

/** A home whose photos are to be settled. */
export interface WantedHome {
  listingId: string;
  /** `place` is which of the home's photos in the file it is, from 1. */
  photos: { url: string; place: number }[];
}

/** The next homes whose photos are to be fetched; after all of them, those of which some are due again. None at the end. */
export const nextHomes = query({
  name: "imports.nextHomes",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }): Promise<WantedHome[]> {
    const { tx, organization } = context;
    const [state] = await tx
      .select({ cursor: importPhotos.cursor })
      .from(importPhotos)
      .where(and(eq(importPhotos.importId, importId), eq(importPhotos.status, "fetching")));
    if (!state) return [];
    const homes = await tx.execute<{ id: string; photos: WantedHome["photos"] }>(sql`
      select l.id, w.photos from ${WANTED}
      where i.organization_id = ${organization.id}::uuid and i.id = ${importId}::uuid
        and (${state.cursor}::uuid is null or ch.listing_id > ${state.cursor}::uuid) and (w.n > 0 or ${HAS_FORMER})
      order by ch.listing_id limit ${HOMES_AT_ONCE}`);
    if (homes.length) return homes.map(({ id: listingId, photos }) => ({ listingId, photos }));
    return dueAgain(context, importId);
  },
});

async function dueAgain({ tx, now }: TransactionContext, importId: string): Promise<WantedHome[]> {
  const due = await tx
    .select({
      listingId: importPhotoFailures.listingId,
      url: importPhotoFailures.url,
      place: importPhotoFailures.place,
    })
    .from(importPhotoFailures)
    .where(and(eq(importPhotoFailures.importId, importId), lte(importPhotoFailures.againAt, now())))
    .orderBy(asc(importPhotoFailures.listingId), asc(importPhotoFailures.place))
    .limit(RETRIES_AT_ONCE);
  const homes = new Map<string, WantedHome>();
  for (const { listingId, url, place } of due) {
    const home = homes.get(listingId) ?? { listingId, photos: [] };
    home.photos.push({ url, place });
    homes.set(listingId, home);
  }
  return [...homes.values()];
}
