import { importFileParts, imports } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { command, query } from "../kernel";

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Keeps the next part of a file, packed, beside its size unpacked. A step of `imports.receive`. */
export const appendFilePart = command({
  name: "imports.appendPart",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), position: z.int().min(0), bytes, sizeBytes: z.int().min(0) }),
  async run({ tx, organization }, { importId, position, bytes, sizeBytes }) {
    await tx.insert(importFileParts).values({ organizationId: organization.id, importId, position, bytes });
    await tx
      .update(imports)
      .set({ sizeBytes: sql`${imports.sizeBytes} + ${sizeBytes}` })
      .where(eq(imports.id, importId));
  },
});

/** A part of a file, packed, or null after the last. A step of what reads one. */
export const readFilePart = query({
  name: "imports.readPart",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), position: z.int().min(0) }),
  async run({ tx }, { importId, position }) {
    const [part] = await tx
      .select({ bytes: importFileParts.bytes })
      .from(importFileParts)
      .where(and(eq(importFileParts.importId, importId), eq(importFileParts.position, position)));
    return part?.bytes ?? null;
  },
});
