import { boolean, foreignKey, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytea, instant, organizationId } from "./columns";

/**
 * How far a file is: arriving; its rows compared with the listings, and waiting for a person's word; carried out; over. An
 * import that is over may be undone.
 */
export const IMPORT_STATUSES = [
  ...(["receiving", "checking", "checked", "waiting", "running", "completed", "refused", "failed"] as const),
  ...(["undoing", "undone"] as const),
] as const;

/** A column of a file and the field that it becomes; `corrected` where a person said so. */
export interface MappedColumn {
  column: string;
  field: string | null;
  confidence: number;
  sample: string[];
  corrected?: boolean;
}

/** One file of listings and what became of it. */
export const imports = pgTable(
  "imports",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    fileName: text("file_name").notNull(),
    source: text("source").notNull(),
    sizeBytes: integer("size_bytes").notNull().default(0),
    status: text("status", { enum: IMPORT_STATUSES }).notNull(),
    /** Rises whenever the rows are read from the start again: whoever reads for an earlier round writes nothing. */
    round: integer("round").notNull().default(0),
    /** What stands in for facts that the file leaves out. */
    defaults: jsonb("defaults").$type<{ country: string | null; currency: string }>().notNull(),
    format: jsonb("format").$type<{ encoding: string; delimiter: string | null; kind: string }>(),
    mapping: jsonb("mapping").$type<MappedColumn[]>(),
    /** Whether files with these headers were imported before, so that the columns are matched as they were then. */
    layoutKnown: boolean("layout_known").notNull().default(false),
    /** Why the file was refused or the run failed: a sentence for the person who brought it. */
    reason: text("reason"),
    bytesRead: integer("bytes_read").notNull().default(0),
    rowsRead: integer("rows_read").notNull().default(0),
    created: integer("created").notNull().default(0),
    updated: integer("updated").notNull().default(0),
    unchanged: integer("unchanged").notNull().default(0),
    skipped: integer("skipped").notNull().default(0),
    failed: integer("failed").notNull().default(0),
    /** Values of imported rows that could not be read and were left empty. */
    valuesLeftEmpty: integer("values_left_empty").notNull().default(0),
    /** Values of imported rows that something else was taken for. */
    valuesAssumed: integer("values_assumed").notNull().default(0),
    /** How many records the file holds, once a check has read them all. */
    rowsTotal: integer("rows_total"),
    /** In how many updated listings each field changed, by the field's name. */
    changedFields: jsonb("changed_fields").$type<Record<string, number>>().notNull().default({}),
    /** Listings of the same source that the file does not have, as a check counted them. */
    missing: integer("missing"),
    withdrawMissing: boolean("withdraw_missing").notNull().default(false),
    withdrawn: integer("withdrawn").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
    undoneAt: instant("undone_at"),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** The file itself, in parts, kept in the database so that any replica's worker can read it. Removed when it is read. */
export const importFileParts = pgTable(
  "import_file_parts",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    position: integer("position").notNull(),
    bytes: bytea("bytes").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId, t.position] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }).onDelete("cascade"),
  ],
);

/** What an import has to tell about a row, with the reasons. The first of each severity are kept. */
export const importRows = pgTable(
  "import_rows",
  {
    organizationId: organizationId(),
    importId: uuid("import_id").notNull(),
    sourceRow: integer("source_row").notNull(),
    /** What became of it: the row was left out, or merged with an earlier one; a value was left empty, or assumed. */
    severity: text("severity", {
      enum: ["row_left_out", "value_left_empty", "value_assumed", "row_merged"],
    }).notNull(),
    /** The line of the file on which the record starts, from 1. */
    line: integer("line").notNull(),
    errors: jsonb("errors").$type<{ column: string | null; reason: string }[]>().notNull(),
    /** The cells of a row that was left out, by column, so that it can be given back. */
    raw: jsonb("raw").$type<Record<string, string>>(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.importId, t.severity, t.sourceRow] }),
    foreignKey({
      columns: [t.organizationId, t.importId],
      foreignColumns: [imports.organizationId, imports.id],
    }).onDelete("cascade"),
  ],
);
