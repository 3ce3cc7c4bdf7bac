import { imports } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command } from "../kernel";
import { lockImport } from "./confirm-import";

/**
 * Takes back a file that was checked but not imported: nothing of it stays.
 * @throws NotFound, Conflict (`import_begun`)
 */
export const cancelImport = command({
  name: "imports.cancel",
  permission: "imports:write",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const { status } = await lockImport(context, importId);
    if (status !== "checking" && status !== "checked")
      throw new Conflict("import_begun", "This file is being imported already. When that is done, it can be undone.");
    await context.tx.delete(imports).where(eq(imports.id, importId));
  },
  audit: ({ importId }) => ({ target: importId }),
});
