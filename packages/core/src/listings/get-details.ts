import { imports, listingChunks, listingEnrichments, listings } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { noSuchListing } from "./get-listing";
import { confidentialOf } from "./keep-confidential";
import { listingRecords } from "./listing-records";

/**
 * A listing as the organization's own people see it: all its fields with the confidential ones, the passages that the assistant
 * has read, and where it comes from. @throws NotFound
 */
export const getDetails = query({
  name: "listings.details",
  permission: "listings:read",
  input: z.object({ listingId: z.uuid() }),
  async run(context, { listingId }) {
    const { tx } = context;
    const [record] = await listingRecords(tx, eq(listings.id, listingId), 1);
    if (!record) throw noSuchListing();
    const [confidential, passages, [from], [enrichment]] = await Promise.all([
      confidentialOf(context, listingId),
      tx
        .select({ text: listingChunks.text, tokenCount: listingChunks.tokenCount })
        .from(listingChunks)
        .where(eq(listingChunks.listingId, listingId))
        .orderBy(asc(listingChunks.position)),
      tx
        .select({ row: listings.sourceRow, importId: imports.id, fileName: imports.fileName })
        .from(listings)
        .leftJoin(imports, eq(imports.id, listings.importId))
        .where(eq(listings.id, listingId)),
      tx
        .select({
          summary: listingEnrichments.summary,
          highlights: listingEnrichments.highlights,
          madeBy: listingEnrichments.madeBy,
          enrichedAt: listingEnrichments.enrichedAt,
        })
        .from(listingEnrichments)
        .where(eq(listingEnrichments.listingId, listingId)),
    ]);
    return {
      listing: record,
      confidential,
      passages,
      import: from?.importId ? { id: from.importId, fileName: from.fileName ?? "", row: from.row } : null,
      enrichment: enrichment ?? null,
    };
  },
});
