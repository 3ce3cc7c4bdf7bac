import { importPhotoFailures, importPhotos, imports } from "@katek/db/schema";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, NotFound, type TransactionContext } from "../../kernel";
import { MOST_FETCHED_OF_A_HOME } from "../schemas";
import { enqueuePhotos } from "./enqueue-photos";
import { HAS_FORMER, WANTED } from "./wanted-photos";

const Input = z.object({ importId: z.uuid() });

/** Counts what is to be fetched, once. False where nothing is, or the import is not over. A step of `imports.fetchPhotos`. */
export const startPhotos = command({
  name: "imports.startPhotos",
  permission: "imports:run",
  input: Input,
  async run({ tx, organization, now }, { importId }) {
    const [found] = await tx
      .select({ status: imports.status, photos: importPhotos.status })
      .from(imports)
      .leftJoin(importPhotos, eq(importPhotos.importId, imports.id))
      .where(eq(imports.id, importId));
    if (!found || !["completed", "failed", "undone"].includes(found.status)) return false;
    if (found.photos) return found.photos === "fetching";
    const [counted] = await tx.execute<{ total: number; beyond: number; former: boolean }>(sql`
      select coalesce(sum(w.n), 0)::int as total, coalesce(bool_or(${HAS_FORMER}), false) as former,
        coalesce(sum(greatest(cardinality(l.photo_urls) - ${MOST_FETCHED_OF_A_HOME}, 0)) filter (where w.n > 0), 0)::int as beyond
      from ${WANTED}
      where i.organization_id = ${organization.id}::uuid and i.id = ${importId}::uuid`);
    if (!counted || (!counted.total && !counted.former)) return false;
    const { total, beyond } = counted;
    await tx
      .insert(importPhotos)
      .values({ organizationId: organization.id, importId, status: "fetching", total, beyond, startedAt: now() })
      .onConflictDoNothing();
    return true;
  },
});

/** Every photo was tried. Those that may come yet are tried later; else it is over. A step of `imports.fetchPhotos`. */
export const finishPhotos = command({
  name: "imports.finishPhotos",
  permission: "imports:run",
  input: Input,
  async run(context, { importId }) {
    const { tx, now, organization } = context;
    const ofIt = eq(importPhotoFailures.importId, importId);
    const [failures] = await tx
      .select({ all: sql<number>`count(*)::int`, next: sql<string | null>`min(${importPhotoFailures.againAt})` })
      .from(importPhotoFailures)
      .where(ofIt);
    if (failures?.next) {
      const runAt = new Date(new Date(failures.next).getTime() - organization.clockOffsetMs);
      return enqueuePhotos(context, importId, runAt);
    }
    // What was wanted of homes that went meanwhile was never missing.
    const total = sql`${importPhotos.fetched} + ${failures?.all ?? 0}`;
    await tx
      .update(importPhotos)
      .set({ status: "done", total, finishedAt: now() })
      .where(and(eq(importPhotos.importId, importId), eq(importPhotos.status, "fetching")));
  },
});

/** Goes on in a job of its own, so that the photos of one organization do not keep a worker for hours. */
export const goOnWithPhotos = command({
  name: "imports.goOnWithPhotos",
  permission: "imports:run",
  input: Input,
  run: (context, { importId }) => enqueuePhotos(context, importId),
});

/** Gives up for now: pictures cannot be stored. For the worker's last try. */
export const stopPhotos = command({
  name: "imports.stopPhotos",
  permission: "imports:run",
  input: Input,
  async run({ tx, now }, { importId }) {
    await tx
      .update(importPhotos)
      .set({ status: "stopped", finishedAt: now() })
      .where(and(eq(importPhotos.importId, importId), eq(importPhotos.status, "fetching")));
    await settleAgain({ tx }, importId);
  },
});

/**
 * Tries the photos again that could not be fetched, and those that were left.
 * @throws NotFound; Conflict (`photos_not_over`) while they are being fetched, or their import is not there any more.
 */
export const retryPhotos = command({
  name: "imports.retryPhotos",
  permission: "imports:write",
  input: Input,
  async run(context, { importId }) {
    const { tx, now } = context;
    const [found] = await tx
      .select({ photos: importPhotos.status, status: imports.status })
      .from(importPhotos)
      .innerJoin(imports, eq(imports.id, importPhotos.importId))
      .where(eq(importPhotos.importId, importId))
      .for("update");
    if (!found) throw new NotFound("import_not_found", "There is no such import, or it has no photos.");
    if (found.photos === "fetching" || (found.status !== "completed" && found.status !== "failed"))
      throw new Conflict("photos_not_over", "The photos of this import are being fetched, or it was undone.");
    await tx
      .update(importPhotoFailures)
      .set({ againAt: now(), attempts: 0 })
      .where(eq(importPhotoFailures.importId, importId));
    await tx
      .update(importPhotos)
      .set({ status: "fetching", finishedAt: null })
      .where(eq(importPhotos.importId, importId));
    await enqueuePhotos(context, importId);
  },
  audit: ({ importId }) => ({ target: importId }),
});

const settleAgain = ({ tx }: Pick<TransactionContext, "tx">, importId: string) =>
  tx
    .update(importPhotoFailures)
    .set({ againAt: null })
    .where(and(eq(importPhotoFailures.importId, importId), isNotNull(importPhotoFailures.againAt)));
