import { listingChunks, listings } from "@katek/db/schema";
import { and, asc, count, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command, query } from "../kernel";
import { listingText } from "./listing-text";

const unread = sql`${listings.embeddedHash} is distinct from ${listings.textHash}`;

/** Listings whose text the assistant has not read, by id. A step of `listings.embed`. */
export const listUnread = query({
  name: "listings.listUnread",
  permission: "listings:embed",
  input: z.object({ after: z.uuid().nullable(), limit: z.int().min(1).max(1000) }),
  async run({ tx }, { after, limit }) {
    const rows = await tx
      .select()
      .from(listings)
      .where(and(unread, after ? gt(listings.id, after) : undefined))
      .orderBy(asc(listings.id))
      .limit(limit);
    return rows.map((row) => ({ id: row.id, textHash: row.textHash, text: listingText(row) }));
  },
});

const Chunks = z.array(
  z.object({
    id: z.uuid(),
    textHash: z.string(),
    chunks: z.array(z.object({ text: z.string(), tokenCount: z.int(), embedding: z.custom<number[]>(Array.isArray) })),
  }),
);

/** Replaces the chunks of listings whose text is still the one that was read. A step of `listings.embed`. */
export const storeChunks = command({
  name: "listings.storeChunks",
  permission: "listings:embed",
  input: z.object({ listings: Chunks }),
  async run({ tx, organization }, { listings: read }) {
    const current = await tx
      .select({ id: listings.id, textHash: listings.textHash })
      .from(listings)
      .where(
        inArray(
          listings.id,
          read.map(({ id }) => id),
        ),
      )
      .orderBy(asc(listings.id))
      .for("update");
    const hashes = new Map(current.map(({ id, textHash }) => [id, textHash]));
    const fresh = read.filter(({ id, textHash }) => hashes.get(id) === textHash);
    if (!fresh.length) return;
    const ids = fresh.map(({ id }) => id);
    await tx.delete(listingChunks).where(inArray(listingChunks.listingId, ids));
    const rows = fresh.flatMap(({ id, chunks }) =>
      chunks.map((chunk, position) => ({ organizationId: organization.id, listingId: id, position, ...chunk })),
    );
    if (rows.length) await tx.insert(listingChunks).values(rows);
    await tx
      .update(listings)
      .set({ embeddedHash: sql`${listings.textHash}` })
      .where(inArray(listings.id, ids));
  },
});

/** How far the assistant's reading is. */
export const getReading = query({
  name: "listings.reading",
  permission: "listings:read",
  input: z.object({}),
  async run({ tx }) {
    const [counts] = await tx
      .select({ total: count(), unread: sql<number>`count(*) filter (where ${unread})`.mapWith(Number) })
      .from(listings);
    const total = counts?.total ?? 0;
    return { total, read: total - (counts?.unread ?? 0) };
  },
});
