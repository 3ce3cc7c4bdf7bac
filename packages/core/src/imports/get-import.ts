import { importChanges, importPreviews, importRows, imports, listings } from "@katek/db/schema";
import { and, asc, count, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query, type TransactionContext } from "../kernel";
import { photosOfImport } from "./photos/photos-of-import";
import { type ImportSeverity, MOST_REPORTED } from "./schemas";
import { undoSummary } from "./undo-fate";
import { undoableUntil } from "./undo-import";

const MOST_KEPT_SHOWN = 50;

/**
 * One import with its counts, and the first rows, up to `limit` of each severity, that it has something to tell of. A checked
 * one has its first rows of each kind as listings; one that was undone, what was kept and why.
 * @throws NotFound
 */
export const getImport = query({
  name: "imports.get",
  permission: "imports:read",
  input: z.object({ id: z.uuid(), limit: z.int().min(1).max(MOST_REPORTED).default(200) }),
  async run(context, { id, limit }) {
    const { tx, now } = context;
    const [found] = await tx.select().from(imports).where(eq(imports.id, id));
    if (!found) throw new NotFound("import_not_found", "There is no such import.");
    const told = (severity: ImportSeverity) =>
      tx
        .select({ sourceRow: importRows.sourceRow, line: importRows.line, errors: importRows.errors })
        .from(importRows)
        .where(and(eq(importRows.importId, id), eq(importRows.severity, severity)))
        .orderBy(asc(importRows.sourceRow))
        .limit(limit);
    const until = undoableUntil(found);
    return {
      ...found,
      leftOut: await told("row_left_out"),
      leftEmpty: await told("value_left_empty"),
      assumed: await told("value_assumed"),
      merged: await told("row_merged"),
      photos: await photosOfImport(context, id),
      previews: await previewsOf(context, id),
      /** Until when it can be undone; null when it cannot, or no longer. */
      undoableUntil: until && until > now() ? until : null,
      undo: found.status === "undone" ? await undoneOf(context, id) : null,
    };
  },
});

const previewsOf = ({ tx }: TransactionContext, id: string) =>
  tx
    .select({
      sourceRow: importPreviews.sourceRow,
      line: importPreviews.line,
      outcome: importPreviews.outcome,
      listing: importPreviews.listing,
      changes: importPreviews.changes,
    })
    .from(importPreviews)
    .where(eq(importPreviews.importId, id))
    .orderBy(asc(importPreviews.sourceRow));

/** What became of an undone import's listings, and the first of those that were kept. */
async function undoneOf({ tx }: TransactionContext, id: string) {
  const rows = await tx
    .select({ outcome: importChanges.outcome, created: sql<boolean>`${importChanges.kind} = 'created'`, n: count() })
    .from(importChanges)
    .where(and(eq(importChanges.importId, id), isNotNull(importChanges.outcome)))
    .groupBy(sql`1, 2`);
  const kept = await tx
    .select({
      listingId: listings.id,
      address: listings.unparsedAddress,
      sourceId: listings.sourceId,
      outcome: importChanges.outcome,
    })
    .from(importChanges)
    .innerJoin(listings, eq(listings.id, importChanges.listingId))
    .where(and(eq(importChanges.importId, id), inArray(importChanges.outcome, ["kept_edited", "kept_reimported"])))
    .orderBy(asc(listings.id))
    .limit(MOST_KEPT_SHOWN);
  return { ...undoSummary(rows), kept };
}

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
