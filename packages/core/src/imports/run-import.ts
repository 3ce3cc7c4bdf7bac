import { z } from "zod";
import { Conflict, flow } from "../kernel";
import { getImport } from "./get-import";
import { finishCheck, finishImport, startCheck, startImport } from "./progress-import";
import { readRows } from "./read-rows";
import { isLeftOutNote } from "./schemas";
import { countMissing, withdrawMissing } from "./withdraw-missing";

/**
 * Carries out a received import, batch by batch, going on where an earlier run was cut off. The listings' texts are read
 * by the assistant in a job of its own. Ends quietly when somebody stops it meanwhile.
 */
export const runImport = flow({
  name: "imports.run",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const started = await context.run(startImport, { importId });
    if (!started) return;
    try {
      const ids = await readRows(context, importId, started);
      if (started.withdrawMissing) await withdrawMissing(context, importId, started.round, ids);
      await context.run(finishImport, { importId });
    } catch (error) {
      if (!isMovedOn(error)) throw error;
      // Where another process carries it out, the job stays: that one may be killed.
      const { status } = await context.run(getImport, { id: importId, limit: 1 });
      if (status === "running") throw error;
    }
  },
  audit: (input) => ({ target: input.importId }),
});

/**
 * Reads a file as an import would and compares its rows with the listings: the counts, reports and first rows of each kind
 * are kept with the import, and nothing else is changed. Ends quietly when the columns are matched anew meanwhile.
 */
export const checkImport = flow({
  name: "imports.check",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const started = await context.run(startCheck, { importId });
    if (!started) return;
    try {
      const ids = await readRows(context, importId, started);
      // Rows that were left out, put right: the others are no more missing than they were.
      const corrections = started.mapping?.some(({ column }) => isLeftOutNote(column)) ?? false;
      const missing = corrections ? 0 : await countMissing(context, importId, ids);
      await context.run(finishCheck, { importId, round: started.round, missing });
    } catch (error) {
      if (!isMovedOn(error)) throw error;
    }
  },
});

/** What was worked on has ended, or is somebody else's. */
const isMovedOn = (error: unknown): boolean => error instanceof Conflict && error.code === "import_moved_on";
