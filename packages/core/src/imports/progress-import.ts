import { importFileParts, importPreviews, imports } from "@katek/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { setGoing } from "./set-going";

/** What those who read a file need to know of it. */
const STARTED = {
  fileName: imports.fileName,
  defaults: imports.defaults,
  mapping: imports.mapping,
  source: imports.source,
  rowsRead: imports.rowsRead,
  round: imports.round,
  withdrawMissing: imports.withdrawMissing,
};

/** What is to be checked; null when nothing is. A step of `imports.check`. */
export const startCheck = command({
  name: "imports.startCheck",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now }, { importId }) {
    const [started] = await tx
      .update(imports)
      .set({ startedAt: sql`coalesce(${imports.startedAt}, ${now().toISOString()}::timestamptz)` })
      .where(and(eq(imports.id, importId), eq(imports.status, "checking")))
      .returning(STARTED);
    return started ?? null;
  },
});

/** All rows were compared: the import waits for a person's word. A step of `imports.check`. */
export const finishCheck = command({
  name: "imports.finishCheck",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), round: z.int(), missing: z.int().min(0) }),
  async run({ tx }, { importId, round, missing }) {
    await tx
      .update(imports)
      .set({
        status: "checked",
        missing,
        rowsTotal: sql`${imports.rowsRead}`,
        bytesRead: sql`${imports.sizeBytes}`,
      })
      .where(and(eq(imports.id, importId), eq(imports.status, "checking"), eq(imports.round, round)));
  },
});

/** Marks an import as running; null when there is nothing left to do. A step of `imports.run`. */
export const startImport = command({
  name: "imports.start",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now }, { importId }) {
    const [started] = await tx
      .update(imports)
      .set({ status: "running", startedAt: sql`coalesce(${imports.startedAt}, ${now().toISOString()}::timestamptz)` })
      .where(and(eq(imports.id, importId), inArray(imports.status, ["waiting", "running"])))
      .returning(STARTED);
    return started ?? null;
  },
});

/** All rows are in: the file goes, and the assistant begins to read. A step of `imports.run`. */
export const finishImport = command({
  name: "imports.finish",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now, emit, enqueue }, { importId }) {
    const [finished] = await tx
      .update(imports)
      .set({ status: "completed", finishedAt: now(), bytesRead: sql`${imports.sizeBytes}` })
      .where(and(eq(imports.id, importId), eq(imports.status, "running")))
      .returning();
    if (!finished) return;
    await tx.delete(importFileParts).where(eq(importFileParts.importId, importId));
    await tx.delete(importPreviews).where(eq(importPreviews.importId, importId));
    const { created, updated, unchanged, failed } = finished;
    await emit("import.completed", { importId, created, updated, unchanged, failed });
    await setGoing({ enqueue }, importId, finished);
  },
});
