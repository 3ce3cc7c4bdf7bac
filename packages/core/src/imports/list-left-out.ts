import { importRows, imports } from "@katek/db/schema";
import { and, asc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { MOST_REPORTED } from "./schemas";

/**
 * The rows of a file that were left out, with their cells and the reasons, page by page in the order of the file. Of the
 * `total` the first `MOST_KEPT` are there.
 * @param after the `sourceRow` of the last one seen
 * @throws NotFound
 */
export const listLeftOut = query({
  name: "imports.listLeftOut",
  permission: "imports:read",
  input: z.object({
    importId: z.uuid(),
    after: z.int().min(0).default(0),
    limit: z.int().min(1).max(MOST_REPORTED).default(MOST_REPORTED),
  }),
  async run({ tx }, { importId, after, limit }) {
    const [found] = await tx
      .select({ fileName: imports.fileName, mapping: imports.mapping, total: imports.failed })
      .from(imports)
      .where(eq(imports.id, importId));
    if (!found) throw new NotFound("import_not_found", "There is no such import.");
    const rows = await tx
      .select({
        sourceRow: importRows.sourceRow,
        line: importRows.line,
        errors: importRows.errors,
        raw: importRows.raw,
      })
      .from(importRows)
      .where(
        and(
          eq(importRows.importId, importId),
          eq(importRows.severity, "row_left_out"),
          gt(importRows.sourceRow, after),
        ),
      )
      .orderBy(asc(importRows.sourceRow))
      .limit(limit);
    const columns = (found.mapping ?? []).map(({ column }) => column);
    return { fileName: found.fileName, total: found.total, columns, rows };
  },
});
