import { importFileParts, importPreviews, imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command } from "../kernel";
import { lockImport } from "./confirm-import";
import { STOPPED_BY_HAND } from "./schemas";
import { setGoing } from "./set-going";

/**
 * Stops an import between two batches: it waits for the batch that is being written, and whoever carries the import out finds that
 * it has ended. What is written stays and can be undone; the assistant reads it and its photos are fetched. The rest of the file is forgotten.
 * @throws NotFound, Conflict (`import_not_running`)
 */
export const stopImport = command({
  name: "imports.stop",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const { tx, now, emit } = context;
    const { status, created, updated } = await lockImport(context, importId);
    if (status !== "waiting" && status !== "running")
      throw new Conflict("import_not_running", "This import is over already. There is nothing left to stop.");
    await tx
      .update(imports)
      .set({ status: "failed", reason: STOPPED_BY_HAND, finishedAt: now() })
      .where(eq(imports.id, importId));
    await tx.delete(importFileParts).where(eq(importFileParts.importId, importId));
    await tx.delete(importPreviews).where(eq(importPreviews.importId, importId));
    await emit("import.failed", { importId });
    await setGoing(context, importId, { created, updated });
  },
  audit: ({ importId }) => ({ target: importId }),
});
