import { importFileParts, imports } from "@katek/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";

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
      .returning({ fileName: imports.fileName, defaults: imports.defaults, rowsRead: imports.rowsRead });
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
    const { created, updated, unchanged, failed } = finished;
    await emit("import.completed", { importId, created, updated, unchanged, failed });
    await enqueue("listings.embed", {}, { key: "embed" });
  },
});
