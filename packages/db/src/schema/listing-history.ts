import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { listings } from "./listings";
import { memberships } from "./people";

/**
 * How a listing's price, status and kind of offer have changed. Written by a trigger, so that no writer (a person, a program,
 * an import of 50,000 rows) can forget it.
 */
export const listingChanges = pgTable(
  "listing_changes",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    listingId: uuid("listing_id").notNull(),
    field: text("field", { enum: ["list_price", "standard_status", "listing_type"] }).notNull(),
    before: text("before"),
    after: text("after"),
    /** Of the price that was, and of the one that is. */
    currencyBefore: text("currency_before").notNull(),
    currencyAfter: text("currency_after").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.listingId],
      foreignColumns: [listings.organizationId, listings.id],
    }).onDelete("cascade"),
    index("listing_changes_listing_idx").on(t.organizationId, t.listingId, t.changedAt),
  ],
);

/** What was made of a listing's own facts for buyers. Made anew when `facts_hash` is not that of its facts any more. */
export const listingEnrichments = pgTable(
  "listing_enrichments",
  {
    organizationId: organizationId(),
    listingId: uuid("listing_id").notNull(),
    factsHash: text("facts_hash").notNull(),
    highlights: text("highlights").array().notNull(),
    summary: text("summary").notNull(),
    /** Whether a model wrote the summary, or rules did. */
    madeBy: text("made_by", { enum: ["model", "rules"] }).notNull(),
    enrichedAt: instant("enriched_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.listingId] }),
    foreignKey({
      columns: [t.organizationId, t.listingId],
      foreignColumns: [listings.organizationId, listings.id],
    }).onDelete("cascade"),
    index("listing_enrichments_made_idx").on(t.organizationId, t.madeBy, t.enrichedAt),
  ],
);

/** A search of the listings page under a name: one person's, or everybody's in the organization. */
export const listingViews = pgTable(
  "listing_views",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** Null for one that everybody sees. */
    ownerId: uuid("owner_id"),
    name: text("name").notNull(),
    /** The page's address after the question mark, as the page itself writes it. */
    query: text("query").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "listing_views_owner_fk",
      columns: [t.organizationId, t.ownerId],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }).onDelete("cascade"),
    index("listing_views_owner_idx").on(t.organizationId, t.ownerId, t.name),
  ],
);
