import { z } from "zod";
import { flow } from "../kernel";
import { applyBatch } from "./apply-batch";
import { finishImport, startImport } from "./progress-import";
import { openListingFile, type ReadRow } from "./reading";
import { storedFile } from "./stored-file";

const BATCH_ROWS = 2_000;

/**
 * Carries out a received import, batch by batch, going on where an earlier run was cut off. The listings' texts are read
 * by the assistant in a job of its own.
 */
export const runImport = flow({
  name: "imports.run",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const started = await context.run(startImport, { importId });
    if (!started) return;
    let bytesRead = 0;
    const file = await openListingFile(
      () =>
        counted(storedFile(context, importId), (bytes) => {
          bytesRead = bytes;
        }),
      {
        fileName: started.fileName,
        defaults: started.defaults,
      },
    );
    let position = started.rowsRead;
    let applying: Promise<unknown> = Promise.resolve();
    for await (const rows of batches(file.rows(), started.rowsRead)) {
      // One batch is written while the next is read.
      await applying;
      context.signal.throwIfAborted();
      const to = rows.at(-1)?.sourceRow ?? position;
      applying = context.run(applyBatch, { importId, from: position, to, bytesRead, rows });
      applying.catch(() => {}); // seen at the next await
      position = to;
    }
    await applying;
    await context.run(finishImport, { importId });
  },
  audit: (input) => ({ target: input.importId }),
});

async function* counted(bytes: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const piece of bytes) {
    read += piece.byteLength;
    tell(read);
    yield piece;
  }
}

async function* batches(rows: AsyncIterable<ReadRow>, after: number): AsyncIterable<ReadRow[]> {
  let batch: ReadRow[] = [];
  for await (const row of rows) {
    if (row.sourceRow <= after) continue;
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
