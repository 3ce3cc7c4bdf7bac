import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { imports, listings } from "@katek/core";
import { type Caller, execute, Invalid, type Runtime } from "@katek/core/kernel";
import { Command } from "commander";
import { counted, report } from "../output";
import { getOrganization, operator, withRuntime } from "../runtime";

interface Options {
  org: string;
  file: string;
  source?: string;
  currency?: string;
  country?: string;
  waitEmbedding?: boolean;
  json?: boolean;
}

/** What `katek import --json` prints. */
export interface ImportReport {
  mapping: { column: string; field: string | null; confidence: number }[];
  counts: { rows: number; created: number; updated: number; unchanged: number; skipped: number; failed: number };
  errors: { line: number; column: string | null; reason: string }[];
  /** Why the file was not imported at all. */
  refused: string | null;
}

export const importListings = new Command("import")
  .description("import a file of listings")
  .requiredOption("--org <slug>", "the organization")
  .requiredOption("--file <path>", "CSV, JSON or JSON lines")
  .option("--source <name>", "rows of the same source with the same id are the same listing")
  .option("--currency <code>", "for prices without one; the organization's own unless given")
  .option("--country <code>", "for addresses without one; the organization's own unless given")
  .option("--wait-embedding", "also let the assistant read the listings before this ends")
  .option("--json", "print one JSON object")
  .action(({ org, file, waitEmbedding, json, ...input }: Options, command: Command) =>
    withRuntime(async (runtime) => {
      const organization = await getOrganization(runtime, org);
      const caller: Caller = { actor: operator, organization };
      const path = resolve(command.optsWithGlobals<{ directory?: string }>().directory ?? ".", file);
      const result = await importFile(runtime, caller, path, input);
      if (waitEmbedding && !result.refused) await execute(runtime, caller, listings.embed, {});
      report(result, json, describe);
      if (result.refused) process.exitCode = 1;
    }),
  );

/** Imports a file in this process: no worker is needed. The listings' texts are left to a job. */
export async function importFile(
  runtime: Runtime,
  caller: Caller,
  path: string,
  input: Pick<Options, "source" | "currency" | "country">,
): Promise<ImportReport> {
  await access(path, constants.R_OK).catch(() => {
    throw new Invalid("file_not_found", `The file ${path} does not exist or cannot be read.`);
  });
  const bytes = createReadStream(path);
  const received = await execute(runtime, caller, imports.receive, {
    ...input,
    fileName: basename(path),
    bytes,
    enqueue: false,
  });
  if (!received.refused) await execute(runtime, caller, imports.run, { importId: received.importId });
  const done = await execute(runtime, caller, imports.get, { id: received.importId });
  return {
    mapping: received.mapping.map(({ column, field, confidence }) => ({ column, field, confidence })),
    counts: {
      rows: done.rowsRead,
      created: done.created,
      updated: done.updated,
      unchanged: done.unchanged,
      skipped: done.skipped,
      failed: done.failed,
    },
    errors: done.leftOut.flatMap(({ line, errors }) => errors.map(({ column, reason }) => ({ line, column, reason }))),
    refused: received.refused,
  };
}

function describe({ counts, errors, refused }: ImportReport): string {
  if (refused) return `The file was refused: ${refused}`;
  const shown = errors
    .slice(0, 10)
    .map(({ line, column, reason }) => `  line ${line}${column ? `, ${column}` : ""}: ${reason}`);
  return [
    `${counted(counts.rows, "row")}: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged, ${counts.skipped} skipped, ${counts.failed} failed.`,
    ...shown,
    ...(errors.length > shown.length ? [`  … and ${errors.length - shown.length} more; --json prints them.`] : []),
  ].join("\n");
}
