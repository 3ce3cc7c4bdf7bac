import { importChanges, importPhotos, imports, listingPhotos } from "@katek/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command, flow } from "../kernel";
import { forgetPictures } from "../pictures";
import { enqueuePhotos } from "./photos/enqueue-photos";
import { CONFIDENTIAL_COLUMNS, WRITTEN_COLUMNS } from "./staged-columns";
import { type UndoOutcome, undoFate } from "./undo-fate";

const PAGE = 1_000;

/** Undoes an import that is marked as to be undone, page by page; killed half-way, it goes on with what is left. */
export const carryOutUndo = flow({
  name: "imports.carryOutUndo",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    for (;;) {
      context.signal.throwIfAborted();
      const { done } = await context.run(undoPage, { importId });
      if (!done) break;
    }
    await context.run(finishUndo, { importId });
  },
});

const RESTORED = sql.raw(WRITTEN_COLUMNS.map((column) => `${column} = was.${column}`).join(", "));

const CONFIDENTIAL = {
  names: sql.raw(CONFIDENTIAL_COLUMNS.join(", ")),
  before: sql.raw(CONFIDENTIAL_COLUMNS.map((column) => `before ->> '${column}'`).join(", ")),
  restored: sql.raw(CONFIDENTIAL_COLUMNS.map((column) => `${column} = excluded.${column}`).join(", ")),
};

/** Undoes the next listings, and writes down what became of each. A step of `imports.carryOutUndo`. */
const undoPage = command({
  name: "imports.undoPage",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    const { tx, organization, emitMany } = context;
    const [current] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, importId), eq(imports.status, "undoing")))
      .for("update");
    if (!current) return { done: 0 };
    const tenant = sql`${organization.id}::uuid`;
    const page = await tx.execute<{ id: string }>(sql`
      select listing_id as id from import_changes
      where organization_id = ${tenant} and import_id = ${importId}::uuid and outcome is null
      order by listing_id limit ${PAGE}`);
    if (!page.length) return { done: 0 };
    const ids = page.map(({ id }) => id);
    // Whoever edits one of them now waits, and finds it gone or as it was.
    await tx.execute(
      sql`select id from listings where organization_id = ${tenant} and id in ${ids} order by id for update`,
    );
    const settled = await tx.execute<{ listing_id: string; kind: string; outcome: UndoOutcome }>(sql`
      select ch.listing_id, ch.kind, ${undoFate} as outcome
      from import_changes ch left join listings l on l.organization_id = ch.organization_id and l.id = ch.listing_id
      where ch.organization_id = ${tenant} and ch.import_id = ${importId}::uuid and ch.listing_id in ${ids}`);
    for (const outcome of new Set(settled.map((row) => row.outcome))) {
      const alike = settled.filter((row) => row.outcome === outcome).map(({ listing_id }) => listing_id);
      await tx
        .update(importChanges)
        .set({ outcome })
        .where(and(eq(importChanges.importId, importId), inArray(importChanges.listingId, alike)));
    }
    const undone = settled.filter(({ outcome }) => outcome === "undone");
    const removed = undone.filter(({ kind }) => kind === "created").map(({ listing_id }) => listing_id);
    const restored = undone.filter(({ kind }) => kind !== "created").map(({ listing_id }) => listing_id);
    if (removed.length) {
      const photos = await tx
        .select({ id: listingPhotos.id })
        .from(listingPhotos)
        .where(inArray(listingPhotos.listingId, removed));
      await forgetPictures(
        context,
        photos.map(({ id }) => id),
      );
      await tx.execute(sql`delete from listings where organization_id = ${tenant} and id in ${removed}`);
      await emitMany(removed.map((listingId) => ({ name: "listing.deleted" as const, payload: { listingId } })));
    }
    if (restored.length) {
      await tx.execute(sql`
        with before as (
          select listing_id, before from import_changes
          where organization_id = ${tenant} and import_id = ${importId}::uuid and listing_id in ${restored}
        ), listing as (
          update listings l set ${RESTORED}
          from before, jsonb_populate_record(null::listings, before.before) was
          where l.organization_id = ${tenant} and l.id = before.listing_id
        )
        insert into listing_confidential (organization_id, listing_id, ${CONFIDENTIAL.names})
        select ${tenant}, listing_id, ${CONFIDENTIAL.before} from before
        on conflict (organization_id, listing_id) do update set ${CONFIDENTIAL.restored}`);
      await emitMany(
        restored.map((listingId) => ({ name: "listing.updated" as const, payload: { listingId, importId } })),
      );
    }
    return { done: settled.length };
  },
});

/** All is settled; the assistant reads anew what changed. What the listings were before is no longer needed. */
const finishUndo = command({
  name: "imports.finishUndo",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run({ tx, now, enqueue }, { importId }) {
    const [undone] = await tx
      .update(imports)
      .set({ status: "undone", undoneAt: now() })
      .where(and(eq(imports.id, importId), eq(imports.status, "undoing")))
      .returning({ id: imports.id });
    if (!undone) return;
    await tx.update(importChanges).set({ before: null }).where(eq(importChanges.importId, importId));
    await enqueue("listings.embed", {}, { key: "embed" });
    const [photos] = await tx.delete(importPhotos).where(eq(importPhotos.importId, importId)).returning();
    // Those that it replaced come back.
    if (photos) await enqueuePhotos({ enqueue }, importId);
  },
});
