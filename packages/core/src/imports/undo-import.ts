import { imports } from "@katek/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, NotFound, query } from "../kernel";
import type { ImportRow } from "./compare-batch";
import { lockImport } from "./confirm-import";
import { UNDO_DAYS } from "./schemas";
import { undoFate, undoSummary } from "./undo-fate";

const DAY_MS = 24 * 60 * 60 * 1000;

/** When an import can no longer be undone; null for one that has not ended, or was undone. */
export function undoableUntil({ status, finishedAt }: Pick<ImportRow, "status" | "finishedAt">): Date | null {
  if ((status !== "completed" && status !== "failed") || !finishedAt) return null;
  return new Date(finishedAt.getTime() + UNDO_DAYS * DAY_MS);
}

/**
 * Takes a whole import back, by a job: homes that it added go, homes that it changed or withdrew are again what they were.
 * It goes row by row: a home that somebody edited since, or that a later import changed, is kept as it is and told of.
 * @throws NotFound; Conflict (`import_not_over`, `import_undone`, `undo_time_over`)
 */
export const undoImport = command({
  name: "imports.undo",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), enqueue: z.boolean().default(true) }),
  async run(context, { importId, enqueue }) {
    const { tx, now } = context;
    const found = await lockImport(context, importId);
    if (found.status === "undone" || found.status === "undoing")
      throw new Conflict("import_undone", "This import was undone already.");
    const until = undoableUntil(found);
    if (!until) throw new Conflict("import_not_over", "Only an import that is over can be undone.");
    if (until < now())
      throw new Conflict(
        "undo_time_over",
        `An import can be undone for ${UNDO_DAYS} days. That time is over for this one.`,
      );
    await tx.update(imports).set({ status: "undoing" }).where(eq(imports.id, importId));
    if (enqueue) await context.enqueue("imports.undo", { importId }, { key: `import:${importId}`, maxAttempts: 5 });
  },
  audit: ({ importId }) => ({ target: importId }),
});

/**
 * What undoing an import would do now: how many homes go, how many are what they were again, how many are kept and why.
 * @throws NotFound
 */
export const previewUndo = query({
  name: "imports.previewUndo",
  permission: "imports:read",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, organization }, { importId }) {
    const [found] = await tx.select({ id: imports.id }).from(imports).where(eq(imports.id, importId));
    if (!found) throw new NotFound("import_not_found", "There is no such import.");
    const rows = await tx.execute<{ outcome: string; created: boolean; n: number }>(sql`
      select ${undoFate} as outcome, ch.kind = 'created' as created, count(*)::int as n
      from import_changes ch left join listings l on l.organization_id = ch.organization_id and l.id = ch.listing_id
      where ch.organization_id = ${organization.id}::uuid and ch.import_id = ${importId}::uuid and ch.outcome is null
      group by 1, 2`);
    return undoSummary(rows);
  },
});
