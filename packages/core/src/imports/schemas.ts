import { z } from "zod";
import { API_SOURCE, HAND_SOURCE, SAMPLE_SOURCE } from "../listings/schemas";
import { Country, Currency } from "../organizations/schemas";
import {
  DETAIL_FIELDS,
  type PlainField,
  SHARED_FIELDS,
  TARGET_FIELDS,
  type TargetField,
} from "./reading/target-fields";

export { readPrice } from "./reading/values/written-price";
export { DETAIL_FIELDS, type PlainField, SHARED_FIELDS, TARGET_FIELDS, type TargetField };

const OWN_SOURCES = [API_SOURCE, HAND_SOURCE, SAMPLE_SOURCE];

/** The largest file that is taken, in bytes. */
export const MAX_IMPORT_BYTES = 100 * 1024 * 1024;

/** For so many days after its end an import can be undone. */
export const UNDO_DAYS = 7;

/** So many of the photos that a file names of a home are fetched: the first. */
export const MOST_FETCHED_OF_A_HOME = 30;

/** Why an import ended that somebody stopped. */
export const STOPPED_BY_HAND =
  "It was stopped by hand. What was written until then stays; import the file again to read the rest.";

/** Where listings come from that a person brings without saying more. */
export const FILE_SOURCE = "file";

export const ImportSource = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\w .:-]+$/, "Use letters, digits, spaces, dots, colons and hyphens.");

/** Says where a file's listings come from. The names under which KaTek keeps listings of its own are no such places. */
export const ChooseSourceInput = z.object({
  importId: z.uuid(),
  source: ImportSource.refine(
    (name) => !OWN_SOURCES.includes(name.toLowerCase()),
    "KaTek keeps listings of its own under this name. Choose another.",
  ),
});

export const ReceiveImportInput = z.object({
  fileName: z.string().trim().min(1).max(255),
  /**
   * Where the listings come from: rows of the same source with the same id are the same listing. Unless given, where the last
   * file with these headers came from.
   */
  source: ImportSource.optional(),
  /** Stand in for what the file leaves out; the organization's own unless given. */
  currency: Currency.optional(),
  country: Country.optional(),
  bytes: z.custom<AsyncIterable<Uint8Array>>(
    (value) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
    "Expected a stream of bytes.",
  ),
  /** Only compares the rows with the listings, and waits for `imports.confirm` before anything is changed. */
  check: z.boolean().default(false),
  /** Listings of the source that the file no longer has are withdrawn. */
  withdrawMissing: z.boolean().default(false),
  /** Whether a job carries the check or the import out; false when the caller does so itself. */
  enqueue: z.boolean().default(true),
});

/** Says which field a column becomes; null leaves it aside. Columns that are not named stay as they are. */
export const MatchColumnsInput = z.object({
  importId: z.uuid(),
  columns: z
    .array(z.object({ column: z.string().min(1).max(500), field: z.enum(TARGET_FIELDS).nullable() }))
    .min(1)
    .max(2_000),
});

export const ConfirmImportInput = z.object({
  importId: z.uuid(),
  /** Listings of the source that the file no longer has are withdrawn. */
  withdrawMissing: z.boolean().default(false),
});

/**
 * What became of a row or a value that an import tells of: the row was left out; it was merged with an earlier one of the
 * same listing; a value could not be read and was left empty; something else was taken for a value, as the reason says.
 */
export const IMPORT_SEVERITIES = ["row_left_out", "value_left_empty", "value_assumed", "row_merged"] as const;
export type ImportSeverity = (typeof IMPORT_SEVERITIES)[number];

/** So many rows of each severity are read at once; all are counted. */
export const MOST_REPORTED = 1_000;

/** So many rows of each severity are kept with an import. Those that were left out can be downloaded, so more of them are. */
export const MOST_KEPT: Readonly<Record<ImportSeverity, number>> = {
  row_left_out: 20_000,
  value_left_empty: MOST_REPORTED,
  value_assumed: MOST_REPORTED,
  row_merged: MOST_REPORTED,
};

export { isLeftOutNote, LEFT_OUT_LINE, LEFT_OUT_REASON } from "./reading/left-out-cells";

/** How far an import is: see `IMPORT_STATUSES` of the database's schema. */
export type ImportStatus =
  | ("receiving" | "checking" | "checked" | "waiting" | "running")
  | ("completed" | "refused" | "failed" | "undoing" | "undone");
