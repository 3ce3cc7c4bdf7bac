import { importRows, imports } from "@katek/db/schema";
import { and, asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { type ImportSeverity, MOST_REPORTED } from "./schemas";

/**
 * One import with its counts, and the first rows, up to `limit` of each severity, that it has something to tell of.
 * @throws NotFound
 */
export const getImport = query({
  name: "imports.get",
  permission: "imports:read",
  input: z.object({ id: z.uuid(), limit: z.int().min(1).max(MOST_REPORTED).default(200) }),
  async run({ tx }, { id, limit }) {
    const [found] = await tx.select().from(imports).where(eq(imports.id, id));
    if (!found) throw new NotFound("import_not_found", "There is no such import.");
    const told = (severity: ImportSeverity) =>
      tx
        .select({ sourceRow: importRows.sourceRow, line: importRows.line, errors: importRows.errors })
        .from(importRows)
        .where(and(eq(importRows.importId, id), eq(importRows.severity, severity)))
        .orderBy(asc(importRows.sourceRow))
        .limit(limit);
    return {
      ...found,
      leftOut: await told("row_left_out"),
      leftEmpty: await told("value_left_empty"),
      assumed: await told("value_assumed"),
      merged: await told("row_merged"),
    };
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
