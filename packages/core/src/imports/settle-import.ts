import { importFileParts, imports } from "@katek/db/schema";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";

const Format = z.object({ encoding: z.string(), delimiter: z.string().nullable(), kind: z.string() });
const Mapping = z.array(
  z.object({ column: z.string(), field: z.string().nullable(), confidence: z.number(), sample: z.array(z.string()) }),
);

/** The file was understood: it waits for a job, or for the caller to carry it out. A step of `imports.receive`. */
export const acceptImport = command({
  name: "imports.accept",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), format: Format, mapping: Mapping, enqueue: z.boolean() }),
  async run({ tx, enqueue: addJob, emit }, { importId, format, mapping, enqueue }) {
    await tx.update(imports).set({ status: "waiting", format, mapping }).where(eq(imports.id, importId));
    await emit("import.started", { importId });
    if (enqueue) await addJob("imports.run", { importId }, { key: `import:${importId}`, maxAttempts: 5 });
  },
});

/** The file is not one of listings. Its bytes go, the reason stays. A step of `imports.receive`. */
export const refuseImport = command({
  name: "imports.refuse",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), reason: z.string(), format: Format, mapping: Mapping }),
  async run({ tx, now }, { importId, reason, format, mapping }) {
    await tx
      .update(imports)
      .set({ status: "refused", reason, format, mapping, finishedAt: now() })
      .where(eq(imports.id, importId));
    await tx.delete(importFileParts).where(eq(importFileParts.importId, importId));
  },
});

/** Takes back a file that was too large or did not arrive whole. A step of `imports.receive`. */
export const discardImport = command({
  name: "imports.discard",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run({ tx }, { importId }) {
    await tx.delete(imports).where(and(eq(imports.id, importId), eq(imports.status, "receiving")));
  },
});

/** Gives an import up, with a sentence for the person who brought it. What was imported stays. For the worker's last try. */
export const failImport = command({
  name: "imports.fail",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now, emit }, { importId }) {
    const [failed] = await tx
      .update(imports)
      .set({
        status: "failed",
        reason:
          "The import stopped because of a fault on our side. The rows read so far are kept; import the file again to read the rest.",
        finishedAt: now(),
      })
      .where(and(eq(imports.id, importId), inArray(imports.status, ["waiting", "running"])))
      .returning({ id: imports.id });
    if (!failed) throw new NotFound("import_not_found", "There is no such import, or it has ended.");
    await tx.delete(importFileParts).where(eq(importFileParts.importId, importId));
    await emit("import.failed", { importId });
  },
});
