import { importRows, imports } from "@katek/db/schema";
import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";

/** One import with its counts and its first 200 rows that were left out. @throws NotFound */
export const getImport = query({
  name: "imports.get",
  permission: "imports:read",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }) {
    const [found] = await tx.select().from(imports).where(eq(imports.id, id));
    if (!found) throw new NotFound("import_not_found", "There is no such import.");
    const leftOut = await tx
      .select({ sourceRow: importRows.sourceRow, line: importRows.line, errors: importRows.errors })
      .from(importRows)
      .where(eq(importRows.importId, id))
      .orderBy(asc(importRows.sourceRow))
      .limit(200);
    return { ...found, leftOut };
  },
});

/** The latest imports, newest first. */
export const listImports = query({
  name: "imports.list",
  permission: "imports:read",
  input: z.object({ limit: z.int().min(1).max(50).default(10) }),
  run: ({ tx }, { limit }) =>
    tx
      .select({
        id: imports.id,
        fileName: imports.fileName,
        status: imports.status,
        createdAt: imports.createdAt,
        finishedAt: imports.finishedAt,
      })
      .from(imports)
      .orderBy(desc(imports.createdAt), desc(imports.id))
      .limit(limit),
});
