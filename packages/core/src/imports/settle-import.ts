import { importFileParts, imports } from "@katek/db/schema";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound } from "../kernel";
import { Mapping } from "./column-matching";
import { enqueueReading } from "./enqueue-reading";
import { rememberLayout } from "./match-as-before";
import { ImportSource } from "./schemas";
import { setGoing } from "./set-going";

const Format = z.object({ encoding: z.string(), delimiter: z.string().nullable(), kind: z.string() });

/** The file was understood: it waits to be checked or imported, by a job or by the caller. A step of `imports.receive`. */
export const acceptImport = command({
  name: "imports.accept",
  permission: "imports:write",
  input: z.object({
    importId: z.uuid(),
    format: Format,
    mapping: Mapping,
    layoutKnown: z.boolean(),
    source: ImportSource,
    /** Somebody said where it comes from, and nobody is asked any more. */
    remember: z.boolean(),
    check: z.boolean(),
    enqueue: z.boolean(),
  }),
  async run(context, { importId, format, mapping, layoutKnown, source, remember, check, enqueue }) {
    const { tx, emit } = context;
    const status = check ? "checking" : "waiting";
    await tx.update(imports).set({ status, format, mapping, layoutKnown, source }).where(eq(imports.id, importId));
    if (remember) await rememberLayout(context, { mapping, source });
    if (!check) await emit("import.started", { importId });
    if (enqueue) await enqueueReading(context, importId, status);
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

const REASONS = {
  import:
    "The import stopped because of a fault on our side. The rows read so far are kept; import the file again to read the rest.",
  check: "The file could not be checked because of a fault on our side. Nothing was changed; choose the file again.",
};

/**
 * Gives an import up, with a sentence for the person who brought it. What was imported stays. An undoing that is given up
 * can be asked for again. For the worker's last try.
 */
export const failImport = command({
  name: "imports.fail",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now, emit, enqueue }, { importId }) {
    const [current] = await tx
      .select({
        status: imports.status,
        reason: imports.reason,
        created: imports.created,
        updated: imports.updated,
      })
      .from(imports)
      .where(and(eq(imports.id, importId), inArray(imports.status, ["checking", "waiting", "running", "undoing"])))
      .for("update");
    if (!current) throw new NotFound("import_not_found", "There is no such import, or it has ended.");
    if (current.status === "undoing") {
      await tx
        .update(imports)
        .set({ status: current.reason === null ? "completed" : "failed" })
        .where(eq(imports.id, importId));
      return;
    }
    const reason = current.status === "checking" ? REASONS.check : REASONS.import;
    await tx.update(imports).set({ status: "failed", reason, finishedAt: now() }).where(eq(imports.id, importId));
    await tx.delete(importFileParts).where(eq(importFileParts.importId, importId));
    if (current.status === "checking") return;
    await emit("import.failed", { importId });
    await setGoing({ enqueue }, importId, current);
  },
});
