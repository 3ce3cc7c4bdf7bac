import { listings } from "@katek/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { BuyersView } from "./buyers-view";
import { noSuchListing } from "./get-listing";
import { buyerCards } from "./listing-cards";
import { OFFERED_STATUSES } from "./status-changes";

/** What buyers get of a listing, and if not, why not: for the organization's own people. @throws NotFound */
export const asBuyersSee = query({
  name: "listings.asBuyersSee",
  permission: "listings:read",
  input: z.object({ listingId: z.uuid() }),
  async run({ tx }, { listingId }): Promise<BuyersView> {
    const [found] = await tx
      .select({
        status: listings.standardStatus,
        entirely: listings.internetEntireListingDisplay,
        withAddress: listings.internetAddressDisplay,
        read: sql<boolean>`${listings.embeddedHash} is not distinct from ${listings.textHash}`,
      })
      .from(listings)
      .where(eq(listings.id, listingId));
    if (!found) throw noSuchListing();
    const { status, entirely, withAddress, read } = found;
    const [card = null] = await buyerCards(tx, [listingId]);
    const offered = OFFERED_STATUSES.some((one) => one === status);
    const shown = !entirely ? "opted_out" : !card ? "status" : offered ? "offered" : "named";
    return { card, shown, withAddress, read };
  },
});
