import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { imports } from "./imports";

/** How far the fetching of the photos that an import's file names is. */
export const importPhotos = pgTable(
  "import_photos",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    /** `stopped`: given up with photos left, since pictures could not be stored. */
    status: text("status", { enum: ["fetching", "done", "stopped"] }).notNull(),
    /** How many are to be fetched; those that are there already are no part of it. */
    total: integer("total").notNull(),
    fetched: integer("fetched").notNull().default(0),
    /** How many more the file names than are taken of one home. */
    beyond: integer("beyond").notNull().default(0),
    /** The last listing whose photos were settled, in the order of ids. */
    cursor: uuid("cursor"),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }).onDelete("cascade"),
  ],
);

/** A photo that could not be fetched, and why. */
export const importPhotoFailures = pgTable(
  "import_photo_failures",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    listingId: uuid("listing_id").notNull(),
    /** Which of the home's photos in the file, from 1. */
    place: integer("place").notNull(),
    url: text("url").notNull(),
    /** A sentence for a person. */
    reason: text("reason").notNull(),
    attempts: integer("attempts").notNull().default(1),
    /** When it is tried again; null when it is not. */
    againAt: instant("again_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId, t.listingId, t.place] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [importPhotos.organizationId, importPhotos.importId],
    }).onDelete("cascade"),
    index("import_photo_failures_again_idx").on(t.organizationId, t.importId, t.againAt),
  ],
);
