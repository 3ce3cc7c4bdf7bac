import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";

/** A value that was found in a pasted text, and where: `text.slice(start, end)` is what it was read from. */
export interface DraftSource {
  field: string;
  start: number;
  end: number;
  /** Set where the value was read from the words rather than copied: what was made of them. */
  reading: string | null;
}

/** A listing that is being made out of a pasted text. Goes with its text once it is added or discarded. */
export const listingDrafts = pgTable(
  "listing_drafts",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** As it was pasted; only the organization's own people see it. */
    text: text("text").notNull(),
    sources: jsonb("sources").$type<DraftSource[]>().notNull(),
    /** What stands in the form, by field, as typed. */
    values: jsonb("values").$type<Record<string, string>>().notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    index("listing_drafts_updated_idx").on(t.organizationId, t.updatedAt),
  ],
);
