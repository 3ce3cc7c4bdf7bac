import { listings } from "@katek/db/schema";
import { and, count, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { listingCards } from "./listing-cards";
import { ListingTab } from "./schemas";

const TABS: Record<ListingTab, SQL | undefined> = {
  all: undefined,
  sale: and(eq(listings.listingType, "sale"), inArray(listings.standardStatus, ["active", "coming_soon"])),
  rent: and(eq(listings.listingType, "rent"), inArray(listings.standardStatus, ["active", "coming_soon"])),
  under_offer: inArray(listings.standardStatus, ["active_under_contract", "pending"]),
  closed: eq(listings.standardStatus, "closed"),
};

/** A page of listings, newest change first, with what each tab counts. `total` is that of the tab under the search. */
export const listListings = query({
  name: "listings.list",
  permission: "listings:read",
  input: z.object({
    tab: ListingTab.default("all"),
    search: z
      .string()
      .overwrite((text) => text.replaceAll("\0", ""))
      .trim()
      .max(200)
      .default(""),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(100).default(25),
  }),
  async run({ tx }, { tab, search, page, pageSize }) {
    const found = search ? matches(search) : undefined;
    const [counts] = await tx
      .select({
        all: count(),
        sale: countWhere(TABS.sale),
        rent: countWhere(TABS.rent),
        under_offer: countWhere(TABS.under_offer),
        closed: countWhere(TABS.closed),
      })
      .from(listings)
      .where(found);
    const rows = await tx
      .select({
        id: listings.id,
        updatedAt: listings.updatedAt,
        read: sql<boolean>`${listings.embeddedHash} is not distinct from ${listings.textHash}`,
      })
      .from(listings)
      .where(and(TABS[tab], found))
      .orderBy(desc(listings.updatedAt), desc(listings.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const cards = new Map(
      (
        await listingCards(
          tx,
          rows.map(({ id }) => id),
        )
      ).map((card) => [card.id, card]),
    );
    return {
      counts: counts ?? { all: 0, sale: 0, rent: 0, under_offer: 0, closed: 0 },
      total: counts?.[tab] ?? 0,
      page,
      pageSize,
      listings: rows.flatMap(({ id, updatedAt, read }) => {
        const card = cards.get(id);
        return card ? [{ ...card, updatedAt, readByAssistant: read }] : [];
      }),
    };
  },
});

const countWhere = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

function matches(search: string): SQL | undefined {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    sql`${listings.unparsedAddress} ilike ${like}`,
    sql`${listings.city} ilike ${like}`,
    sql`${listings.subdivisionName} ilike ${like}`,
    sql`${listings.sourceId} ilike ${like}`,
  );
}
