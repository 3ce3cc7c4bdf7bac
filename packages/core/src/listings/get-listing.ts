import { listings } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { ListingRecord } from "./listing-output";
import { listingRecords } from "./listing-records";

export const noSuchListing = () => new NotFound("listing_not_found", "There is no such listing.");

/** One listing with all that its source said of it, but what is confidential. @throws NotFound */
export const getListing = query({
  name: "listings.get",
  permission: "listings:read",
  exposed: true,
  input: z.object({ listingId: z.uuid() }),
  output: ListingRecord,
  async run({ tx }, { listingId }) {
    const [record] = await listingRecords(tx, eq(listings.id, listingId), 1);
    if (!record) throw noSuchListing();
    return record;
  },
});
