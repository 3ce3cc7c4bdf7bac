import { foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { imports } from "./imports";

/** What became of a change when its import was undone: taken back; kept, since the listing was edited or imported again; its listing is gone. */
export const UNDO_OUTCOMES = ["undone", "kept_edited", "kept_reimported", "gone"] as const;

/** Each listing that an import wrote, with what it was before, so that the whole can be undone. Removed when that time is over. */
export const importChanges = pgTable(
  "import_changes",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    listingId: uuid("listing_id").notNull(),
    kind: text("kind", { enum: ["created", "updated", "withdrawn"] }).notNull(),
    /** The listing's columns, and its private remarks, as they were; null for one that was not there. */
    before: jsonb("before").$type<Record<string, unknown>>(),
    /** The listing's `updated_at` after the change: another one means that somebody changed it since. */
    writtenAt: instant("written_at").notNull(),
    /** The addresses whose photos went, since the file names them no more: an undo fetches them again. */
    photosReplaced: text("photos_replaced").array(),
    outcome: text("outcome", { enum: UNDO_OUTCOMES }),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId, t.listingId] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }).onDelete("cascade"),
  ],
);

/** A row of a file as the listing that it would become: what a card shows of it. */
export interface PreviewedListing {
  unparsedAddress: string | null;
  city: string | null;
  listingType: "sale" | "rent";
  propertyType: string | null;
  standardStatus: string;
  /** Minor units of `currency`. */
  listPrice: number | null;
  currency: string;
  rentPeriod: "month" | "week" | "day" | "year" | null;
  bedroomsTotal: number | null;
  bathroomsTotal: number | null;
  livingArea: number | null;
  livingAreaUnits: "sqft" | "sqm" | null;
  publicRemarks: string | null;
}

/** The first rows of each kind that a check came upon, as the listings they would become. */
export const importPreviews = pgTable(
  "import_previews",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    sourceRow: integer("source_row").notNull(),
    line: integer("line").notNull(),
    outcome: text("outcome", { enum: ["created", "updated", "unchanged"] }).notNull(),
    listing: jsonb("listing").$type<PreviewedListing>().notNull(),
    /** The fields that an update would change. */
    changes: jsonb("changes").$type<{ field: string; before: unknown; after: unknown }[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId, t.sourceRow] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }).onDelete("cascade"),
  ],
);

/** How a person matched the columns of files with the same headers, and where they come from: for the next such file. */
export const importLayouts = pgTable(
  "import_layouts",
  {
    organizationId: organizationId(),
    /** Of the headers, in any order. */
    signature: text("signature").notNull(),
    /** What differs from the automatic matching; a field of null is a column that is skipped. */
    corrections: jsonb("corrections").$type<{ column: string; field: string | null }[]>().notNull(),
    /** Where such files come from: that of the last one. */
    source: text("source"),
    usedAt: instant("used_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.signature] })],
);
