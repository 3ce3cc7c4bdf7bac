import { listings } from "@katek/db/schema";
import { and, count, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { listingCards } from "./listing-cards";
import { ListingFilters, ListingSort, ListingTab } from "./listing-filters";
import { listingsThatPass, TABS } from "./listings-that-pass";

/** Best first, what is not known last; the id settles what is equal. */
const ORDERS: Record<ListingSort, SQL> = {
  updated: sql`${listings.updatedAt} desc, ${listings.id} desc`,
  newest: sql`${listings.createdAt} desc, ${listings.id} desc`,
  price_low: sql`${listings.listPrice} nulls last, ${listings.id}`,
  price_high: sql`${listings.listPrice} desc nulls last, ${listings.id}`,
  bedrooms: sql`${listings.bedroomsTotal} desc nulls last, ${listings.id}`,
  address: sql`lower(${listings.unparsedAddress}) nulls last, ${listings.id}`,
};

/** A page of listings with what each tab counts. `total` is that of the tab under the filters. */
export const listListings = query({
  name: "listings.list",
  permission: "listings:read",
  input: ListingFilters.extend({
    tab: ListingTab.default("all"),
    sort: ListingSort.default("updated"),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(100).default(25),
  }),
  async run({ tx }, { tab, sort, page, pageSize, ...filters }) {
    const found = listingsThatPass(filters);
    const [counts] = await tx
      .select({
        all: count(),
        sale: countWhere(TABS.sale),
        rent: countWhere(TABS.rent),
        under_offer: countWhere(TABS.under_offer),
        closed: countWhere(TABS.closed),
        draft: countWhere(TABS.draft),
      })
      .from(listings)
      .where(found);
    const rows = await tx
      .select({
        id: listings.id,
        updatedAt: listings.updatedAt,
        hidden: sql<boolean>`not ${listings.internetEntireListingDisplay}`,
        read: sql<boolean>`${listings.embeddedHash} is not distinct from ${listings.textHash}`,
      })
      .from(listings)
      .where(and(TABS[tab], found))
      .orderBy(ORDERS[sort])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const ofPage = await listingCards(
      tx,
      rows.map(({ id }) => id),
    );
    const cards = new Map(ofPage.map((card) => [card.id, card]));
    return {
      counts: counts ?? { all: 0, sale: 0, rent: 0, under_offer: 0, closed: 0, draft: 0 },
      total: counts?.[tab] ?? 0,
      page,
      pageSize,
      listings: rows.flatMap(({ id, updatedAt, read, hidden }) => {
        const card = cards.get(id);
        return card ? [{ ...card, updatedAt, readByAssistant: read, hidden }] : [];
      }),
    };
  },
});

const countWhere = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);
