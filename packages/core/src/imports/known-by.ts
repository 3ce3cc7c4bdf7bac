import { imports, listings } from "@katek/db/schema";
import { and, eq, or, sql } from "drizzle-orm";
import { z } from "zod";
import { type FlowContext, query } from "../kernel";
import { HAND_SOURCE, MADE_FROM_FACTS } from "../listings/schemas";
import type { ListingRow } from "./compare-batch";
import type { ListingFile } from "./reading";
import { shortDigest } from "./short-digest";
import type { KnownBy } from "./staged-columns";

export type KnowsRows = (row: ListingRow) => KnownBy;

/**
 * Says of each row of a file by what it may be known: see `KnownBy`. A file without a column of ids is read once for it, to
 * learn which addresses it names twice: flats of one house, which only their size tells apart.
 */
export async function knowsRows(context: FlowContext, importId: string, file: ListingFile): Promise<KnowsRows> {
  const hasIds = file.mapping.some(({ field }) => field === "sourceId" || field === "listingUrl");
  const byId: KnownBy = (await context.run(hasWithoutIds, { importId })) ? "id" : null;
  const shared = hasIds ? null : await sharedAddresses(context, file);
  return ({ listing, addressKey }) => {
    if (addressKey === null) return null;
    if (!MADE_FROM_FACTS.test(listing.sourceId)) return byId;
    return shared === null || shared.has(shortDigest(addressKey)) ? "facts" : "address";
  };
}

async function sharedAddresses(context: FlowContext, file: ListingFile): Promise<Set<number>> {
  const once = new Set<number>();
  const shared = new Set<number>();
  for await (const row of file.rows()) {
    context.signal.throwIfAborted();
    if (row.kind !== "listing" || row.addressKey === null) continue;
    const address = shortDigest(row.addressKey);
    if (once.has(address)) shared.add(address);
    else once.add(address);
  }
  return shared;
}

/** Whether there are listings without an id of their source: written by hand, or from a file of this source that had none. */
const hasWithoutIds = query({
  name: "imports.hasListingsWithoutIds",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run({ tx }, { importId }) {
    const [found] = await tx
      .select({ id: listings.id })
      .from(listings)
      .innerJoin(imports, eq(imports.id, importId))
      .where(
        or(
          eq(listings.source, HAND_SOURCE),
          and(eq(listings.source, imports.source), sql`${listings.sourceId} ~ ${MADE_FROM_FACTS.source}`),
        ),
      )
      .limit(1);
    return found !== undefined;
  },
});
