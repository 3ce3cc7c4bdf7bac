import { importChanges, importPhotoFailures, importPhotos, imports, listingPhotos, listings } from "@katek/db/schema";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command, type TransactionContext } from "../../kernel";
import { MOST_PHOTOS } from "../../listings/schemas";
import { forgetPictures } from "../../pictures";
import { placeFetched } from "./photo-order";

const MINUTE_MS = 60_000;
/** How long after each try the next one is. There is none after the last. */
const AGAIN_AFTER_MS = [MINUTE_MS, 10 * MINUTE_MS];

const Photo = z.object({ url: z.string(), place: z.int().min(1) });
const SettledHome = z.object({
  importId: z.uuid(),
  listingId: z.uuid(),
  /** Stored already. */
  fetched: z.array(Photo.extend({ id: z.uuid(), width: z.int(), height: z.int() })),
  failed: z.array(Photo.extend({ reason: z.string(), again: z.boolean() })),
});
type SettledHome = z.output<typeof SettledHome>;

/**
 * Gives a home the photos that were fetched for it, and takes those away that its file names no more, all in one transaction
 * with the import's count: whoever is killed leaves whole homes behind. What finds no place any more, because the import is
 * being undone, the home is gone or has another file, is removed. A step of `imports.fetchPhotos`.
 */
export const settleHome = command({
  name: "imports.settleHome",
  permission: "imports:run",
  input: SettledHome,
  async run(context, home) {
    const { tx } = context;
    const { importId, listingId, fetched } = home;
    const [current] = await tx
      .select({ status: imports.status })
      .from(imports)
      .innerJoin(importPhotos, eq(importPhotos.importId, imports.id))
      .where(and(eq(imports.id, importId), eq(importPhotos.status, "fetching")))
      .for("update");
    const welcome = current && current.status !== "undoing";
    const added = welcome ? await addToListing(context, home) : [];
    const left = fetched.filter(({ id }) => !added.includes(id)).map(({ id }) => id);
    await forgetPictures(context, left);
    if (!welcome) return;
    await keepFailures(context, home);
    await tx
      .update(importPhotos)
      .set({
        fetched: sql`${importPhotos.fetched} + ${added.length}`,
        cursor: sql`greatest(${importPhotos.cursor}, ${listingId}::uuid)`,
      })
      .where(eq(importPhotos.importId, importId));
  },
});

/** @returns the ids of the photos that the listing has now. */
async function addToListing(context: TransactionContext, { importId, listingId, fetched }: SettledHome) {
  const { tx, organization, now } = context;
  const [listing] = await tx
    .select({ urls: listings.photoUrls, address: listings.unparsedAddress })
    .from(listings)
    .where(eq(listings.id, listingId))
    .for("update");
  if (!listing) return [];
  const there = await tx
    .select({ id: listingPhotos.id, sourceUrl: listingPhotos.sourceUrl })
    .from(listingPhotos)
    .where(eq(listingPhotos.listingId, listingId))
    .orderBy(asc(listingPhotos.position), asc(listingPhotos.id));
  const has = new Set(there.map(({ sourceUrl }) => sourceUrl));
  const named = (url: string | null) => url !== null && listing.urls.includes(url);
  const wanted = fetched.filter(({ url }) => named(url) && !has.has(url));
  // A home whose new photos could all not be had keeps those of before.
  const former =
    wanted.length || !listing.urls.length || there.some(({ sourceUrl }) => named(sourceUrl))
      ? there.filter(({ sourceUrl }) => sourceUrl !== null && !named(sourceUrl))
      : [];
  const stay = there.filter((photo) => !former.includes(photo));
  const added = wanted.slice(0, Math.max(0, MOST_PHOTOS - stay.length));
  if (former.length) {
    const ids = former.map(({ id }) => id);
    await tx.delete(listingPhotos).where(inArray(listingPhotos.id, ids));
    await forgetPictures(context, ids);
    await tx
      .update(importChanges)
      .set({ photosReplaced: former.flatMap(({ sourceUrl }) => sourceUrl ?? []) })
      .where(and(eq(importChanges.importId, importId), eq(importChanges.listingId, listingId)));
  }
  const order = placeFetched(
    stay,
    added.map(({ id, url }) => ({ id, sourceUrl: url })),
    listing.urls,
  );
  const position = new Map(order.map(({ id }, at) => [id, at]));
  if (added.length)
    await tx.insert(listingPhotos).values(
      added.map(({ id, url, place, width, height }) => ({
        ...{ organizationId: organization.id, id, listingId, width, height, sourceUrl: url },
        position: position.get(id) ?? order.length,
        alt: altOf(place, listing.address),
        createdAt: now(),
      })),
    );
  for (const { id } of stay)
    await tx
      .update(listingPhotos)
      .set({ position: position.get(id) ?? order.length })
      .where(eq(listingPhotos.id, id));
  return added.map(({ id }) => id);
}

/** What stands in a file of photos says where they are, not what they show. */
const altOf = (place: number, address: string | null) =>
  (address ? `Photo ${place} of ${address}` : `Photo ${place}`).slice(0, 300);

async function keepFailures(
  { tx, organization, now }: TransactionContext,
  { importId, listingId, fetched, failed }: SettledHome,
): Promise<void> {
  const ofHome = and(eq(importPhotoFailures.importId, importId), eq(importPhotoFailures.listingId, listingId));
  const places = [...fetched, ...failed].map(({ place }) => place);
  if (!places.length) return;
  const before = await tx
    .delete(importPhotoFailures)
    .where(and(ofHome, inArray(importPhotoFailures.place, places)))
    .returning({ place: importPhotoFailures.place, attempts: importPhotoFailures.attempts });
  if (!failed.length) return;
  await tx.insert(importPhotoFailures).values(
    failed.map(({ url, place, reason, again }) => {
      const attempts = (before.find((row) => row.place === place)?.attempts ?? 0) + 1;
      const after = again ? AGAIN_AFTER_MS[attempts - 1] : undefined;
      const againAt = after === undefined ? null : new Date(now().getTime() + after);
      return { organizationId: organization.id, importId, listingId, place, url, reason, attempts, againAt };
    }),
  );
}
