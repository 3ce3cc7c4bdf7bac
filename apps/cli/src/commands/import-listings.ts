import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { imports, listings } from "@katek/core";
import { IMPORT_SEVERITIES, type ImportSeverity, MOST_REPORTED } from "@katek/core/imports/schemas";
import { type Caller, execute, Invalid, type ResultOf, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { counted, report } from "../output";
import { getOrganization, operator, withRuntime } from "../runtime";

interface Options {
  org: string;
  file: string;
  source?: string;
  currency?: string;
  country?: string;
  withdrawMissing?: boolean;
  dryRun?: boolean;
  waitEmbedding?: boolean;
  json?: boolean;
}

/** What came of an import, and of a dry run alike. `--json` prints it as `printed` makes it. */
export interface ImportReport {
  mapping: { column: string; field: string | null; confidence: number }[];
  counts: {
    rows: number;
    created: number;
    updated: number;
    unchanged: number;
    /** Rows of a listing that stood in the file before. */
    skipped: number;
    /** Rows left out. */
    failed: number;
    /** Listings of the source that the file no longer has, if they were to be withdrawn. */
    withdrawn: number;
    valuesLeftEmpty: number;
    valuesAssumed: number;
  };
  /** In the order of the file: the first thousand of each severity. */
  errors: { line: number; column: string | null; reason: string; severity: ImportSeverity }[];
  /** Why the file was not imported at all. */
  refused: string | null;
}

export const importListings = new Command("import")
  .description("import a file of listings")
  .requiredOption("--org <slug>", "the organization")
  .requiredOption("--file <path>", "CSV, an Excel workbook (.xlsx), JSON or JSON lines")
  .option(
    "--source <name>",
    "where the listings come from: an id counts within it (else where the last file with these columns came from)",
  )
  .option("--currency <code>", "for prices without one; the organization's own unless given")
  .option("--country <code>", "for addresses without one; the organization's own unless given")
  .option("--withdraw-missing", "withdraw listings of the source that the file no longer has")
  .option("--dry-run", "say what the import would do, and change nothing")
  .option("--wait-embedding", "also let the assistant read the listings before this ends")
  .option("--json", "print one JSON object")
  .action(({ org, file, waitEmbedding, json, ...input }: Options, command: Command) =>
    withRuntime(async (runtime) => {
      const organization = await getOrganization(runtime, org);
      const caller: Caller = { actor: operator, organization };
      const path = resolve(command.optsWithGlobals<{ directory?: string }>().directory ?? ".", file);
      const result = await importFile(runtime, caller, path, input);
      if (waitEmbedding && !input.dryRun && !result.refused) await execute(runtime, caller, listings.embed, {});
      if (json) report(printed(result), json, String);
      else report(result, json, () => describe(result, input.dryRun ?? false));
      if (result.refused) process.exitCode = 1;
    }),
  );

/** Of the report what programs rely on: every row is in one of the counts. */
function printed({ mapping, counts, errors, refused }: ImportReport) {
  const { created, updated, unchanged, skipped, failed, withdrawn } = counts;
  const rows = created + updated + unchanged + skipped + failed;
  return {
    mapping,
    counts: { rows, created, updated, unchanged, skipped, failed, ...(withdrawn && { withdrawn }) },
    errors: errors.map(({ line, column, reason }) => ({ line, column, reason })),
    refused,
  };
}

/**
 * Imports a file in this process: no worker is needed. The listings' texts are left to a job. A dry run keeps the file only
 * while it is compared with the listings.
 */
export async function importFile(
  runtime: Runtime,
  caller: Caller,
  path: string,
  { dryRun = false, ...input }: Pick<Options, "source" | "currency" | "country" | "withdrawMissing" | "dryRun">,
): Promise<ImportReport> {
  await access(path, constants.R_OK).catch(() => {
    throw new Invalid("file_not_found", `The file ${path} does not exist or cannot be read.`);
  });
  const bytes = createReadStream(path);
  const received = await execute(runtime, caller, imports.receive, {
    ...input,
    fileName: basename(path),
    bytes,
    check: dryRun,
    enqueue: false,
  });
  const { importId } = received;
  if (received.refused || !dryRun) {
    if (!received.refused) await execute(runtime, caller, imports.run, { importId });
    return reportOf(received, await execute(runtime, caller, imports.get, { id: importId, limit: MOST_REPORTED }));
  }
  try {
    await execute(runtime, caller, imports.check, { importId });
    const checked = await execute(runtime, caller, imports.get, { id: importId, limit: MOST_REPORTED });
    return reportOf(received, { ...checked, withdrawn: checked.withdrawMissing ? (checked.missing ?? 0) : 0 });
  } finally {
    await execute(runtime, caller, imports.cancel, { importId });
  }
}

function reportOf(
  received: Pick<ResultOf<typeof imports.receive>, "mapping" | "refused">,
  done: ResultOf<typeof imports.get>,
): ImportReport {
  return {
    mapping: received.mapping.map(({ column, field, confidence }) => ({ column, field, confidence })),
    counts: {
      rows: done.rowsRead,
      created: done.created,
      updated: done.updated,
      unchanged: done.unchanged,
      skipped: done.skipped,
      failed: done.failed,
      withdrawn: done.withdrawn,
      valuesLeftEmpty: done.valuesLeftEmpty,
      valuesAssumed: done.valuesAssumed,
    },
    errors: IMPORT_SEVERITIES.flatMap((severity) =>
      done[TOLD[severity]].flatMap(({ line, errors }) => errors.map((error) => ({ line, ...error, severity }))),
    ).sort((a, b) => a.line - b.line),
    refused: received.refused,
  };
}

/** Where `imports.get` tells of each. */
const TOLD = {
  row_left_out: "leftOut",
  value_left_empty: "leftEmpty",
  value_assumed: "assumed",
  row_merged: "merged",
} as const satisfies Record<ImportSeverity, string>;

const SHOWN = 10;

function describe({ counts, errors, refused }: ImportReport, dryRun: boolean): string {
  if (refused) return `The file was refused: ${refused}`;
  const section = (severity: ImportSeverity, title: string, total: number): string[] => {
    const shown = errors
      .filter((error) => error.severity === severity)
      .slice(0, SHOWN)
      .map(({ line, column, reason }) => `  line ${line}${column ? `, ${column}` : ""}: ${reason}`);
    // A row that was left out may have several reasons, so there can be more of them than rows.
    const more = total - shown.length;
    return total ? [title, ...shown, ...(more > 0 ? [`  … and ${more} more; --json prints them.`] : [])] : [];
  };
  return [
    ...(dryRun ? ["Nothing was changed. This is what the import would do:"] : []),
    `${counted(counts.rows, "row")}: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.skipped} skipped, ${counts.failed} failed.`,
    ...(counts.withdrawn ? [`${counted(counts.withdrawn, "listing")} no longer in the file: withdrawn.`] : []),
    ...section("row_left_out", `${counted(counts.failed, "row")} left out:`, counts.failed),
    ...section("value_left_empty", `${counted(counts.valuesLeftEmpty, "value")} left empty:`, counts.valuesLeftEmpty),
    ...section("value_assumed", `${counted(counts.valuesAssumed, "value")} assumed:`, counts.valuesAssumed),
    ...section("row_merged", `${counted(counts.skipped, "row")} of a listing that stood there before:`, counts.skipped),
  ].join("\n");
}
