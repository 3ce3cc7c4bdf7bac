import { z } from "zod";
import { Country, Currency } from "../organizations/schemas";

/** The largest file that is taken, in bytes. */
export const MAX_IMPORT_BYTES = 100 * 1024 * 1024;

export const ImportSource = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\w .:-]+$/, "Use letters, digits, spaces, dots, colons and hyphens.");

export const ReceiveImportInput = z.object({
  fileName: z.string().trim().min(1).max(255),
  /** Where the listings come from. Rows of the same source with the same id are the same listing. */
  source: ImportSource.default("file"),
  /** Stand in for what the file leaves out; the organization's own unless given. */
  currency: Currency.optional(),
  country: Country.optional(),
  bytes: z.custom<AsyncIterable<Uint8Array>>(
    (value) => typeof value === "object" && value !== null && Symbol.asyncIterator in value,
    "Expected a stream of bytes.",
  ),
  /** Whether a job carries the import out; false when the caller does so itself. */
  enqueue: z.boolean().default(true),
});

/**
 * What became of a row or a value that an import tells of: the row was left out; it was merged with an earlier one of the
 * same listing; a value could not be read and was left empty; something else was taken for a value, as the reason says.
 */
export const IMPORT_SEVERITIES = ["row_left_out", "value_left_empty", "value_assumed", "row_merged"] as const;
export type ImportSeverity = (typeof IMPORT_SEVERITIES)[number];

/** So many rows of each severity are kept with an import; all are counted. */
export const MOST_REPORTED = 1_000;

export type ImportStatus = "receiving" | "waiting" | "running" | "completed" | "refused" | "failed";
