import { setImmediate as afterWhatWaits } from "node:timers/promises";
import type { MappedColumn } from "@katek/db/schema";
import type { FlowContext } from "../kernel";
import { applyBatch, type BatchRow } from "./apply-batch";
import type { ListingRow, StagedRow } from "./compare-batch";
import { type KnowsRows, knowsRows } from "./known-by";
import { openListingFile, type ReadRow } from "./reading";
import type { TargetField } from "./schemas";
import { SourceIds } from "./source-ids";
import { type KnownBy, stagedRow } from "./staged-columns";
import { storedFile } from "./stored-file";

const BATCH_ROWS = 1_000;
/** After so many rows whatever else the process has to do comes first: above all the batch that is being written. */
const ROWS_AT_A_STRETCH = 5;

/** An import whose file is to be read, as `STARTED` selects it. */
export interface StartedImport {
  fileName: string;
  defaults: { country: string | null; currency: string };
  mapping: MappedColumn[] | null;
  rowsRead: number;
  round: number;
}

/**
 * Reads a file's rows into batches, going on after those that an earlier run has applied, for a check and an import alike:
 * what a batch does is decided by the import's own status where it is applied.
 * @returns the ids of all listings of the file, also of the rows that were passed over.
 * @throws Conflict (`import_moved_on`) when somebody else reads it, or starts anew, meanwhile.
 */
export async function readRows(context: FlowContext, importId: string, started: StartedImport): Promise<SourceIds> {
  let bytesRead = 0;
  const counted = () =>
    countedBytes(storedFile(context, importId), (bytes) => {
      bytesRead = bytes;
    });
  const { fileName, defaults, round } = started;
  const mapping = started.mapping?.map((entry) => ({ ...entry, field: entry.field as TargetField | null }));
  const file = await openListingFile(counted, { fileName, defaults, mapping });
  const ids = new SourceIds(file.mapping);
  const known = await knowsRows(context, importId, file);
  let position = started.rowsRead;
  let applying: Promise<unknown> = Promise.resolve();
  for await (const rows of batches(context, file.rows(), started.rowsRead, { ids, known })) {
    // One batch is written while the next is read.
    await applying;
    context.signal.throwIfAborted();
    const to = rows.at(-1)?.sourceRow ?? position;
    applying = context.run(applyBatch, { importId, round, from: position, to, bytesRead, rows });
    applying.catch(() => {}); // seen at the next await
    position = to;
  }
  await applying;
  return ids;
}

async function* countedBytes(
  bytes: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const piece of bytes) {
    read += piece.byteLength;
    tell(read);
    yield piece;
  }
}

/** What a batch can be spared is done here, while the one before is written. */
async function* batches(
  { newId }: FlowContext,
  rows: AsyncIterable<ReadRow>,
  after: number,
  { ids, known }: { ids: SourceIds; known: KnowsRows },
): AsyncIterable<BatchRow[]> {
  let batch: BatchRow[] = [];
  let stretch = 0;
  for await (const row of rows) {
    if (++stretch % ROWS_AT_A_STRETCH === 0) await afterWhatWaits();
    const knownBy = row.kind === "listing" ? known(row) : null;
    ids.note(row, knownBy);
    if (row.sourceRow <= after) continue;
    batch.push(row.kind === "listing" ? staged(newId(), row, knownBy) : row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

function staged(id: string, row: ListingRow, knownBy: KnownBy): StagedRow {
  return { ...row, knownBy, staged: stagedRow(id, { ...row, knownBy }) };
}
