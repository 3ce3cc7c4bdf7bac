import { listings } from "@katek/db/schema";
import { and, eq, inArray, or } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import type { ListingCard } from "./listing-card";
import { buyerCards } from "./listing-cards";
import { OFFERED_STATUSES } from "./status-changes";

/**
 * The home on offer that a site's page is about, or null: named by our id, or by the one that it has in the
 * organization's own system.
 */
export const findOffered = query({
  name: "listings.find",
  permission: "listings:search",
  input: z.object({ reference: z.string().trim().min(1).max(200) }),
  async run({ tx }, { reference }): Promise<ListingCard | null> {
    const id = z.uuid().safeParse(reference).data;
    const [found] = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(
        and(
          or(eq(listings.sourceId, reference), id ? eq(listings.id, id) : undefined),
          inArray(listings.standardStatus, [...OFFERED_STATUSES]),
          listings.internetEntireListingDisplay,
        ),
      )
      .limit(1);
    const [card] = found ? await buyerCards(tx, [found.id]) : [];
    return card ?? null;
  },
});
