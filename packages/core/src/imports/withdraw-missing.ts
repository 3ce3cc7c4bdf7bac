import { imports, listings } from "@katek/db/schema";
import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { command, type FlowContext, query } from "../kernel";
import { writingImport } from "./apply-batch";
import type { SourceIds } from "./source-ids";
import { listingBefore } from "./staged-columns";

const PAGE = 2_000;

/** Listings in these states are on the market, or soon back on it; the others have ended already. */
const LIVE = ["active", "active_under_contract", "coming_soon", "hold", "incomplete", "pending"];

/** How many live listings of the import's source the file does not have. */
export async function countMissing(context: FlowContext, importId: string, ids: SourceIds): Promise<number> {
  let missing = 0;
  for await (const page of missingListings(context, importId, ids)) missing += page.length;
  return missing;
}

/** Withdraws them, page by page; whoever was killed half-way finds fewer. */
export async function withdrawMissing(
  context: FlowContext,
  importId: string,
  round: number,
  ids: SourceIds,
): Promise<void> {
  for await (const listingIds of missingListings(context, importId, ids))
    if (listingIds.length) await context.run(withdrawListings, { importId, round, listingIds });
}

async function* missingListings(context: FlowContext, importId: string, ids: SourceIds): AsyncIterable<string[]> {
  for (let after: string | null = null; ; ) {
    context.signal.throwIfAborted();
    const page: { id: string; sourceId: string; addressKey: string | null }[] = await context.run(listLiveOfSource, {
      importId,
      after,
    });
    if (!page.length) return;
    after = page.at(-1)?.id ?? null;
    yield page.filter((listing) => !ids.has(listing)).map(({ id }) => id);
  }
}

const listLiveOfSource = query({
  name: "imports.listLiveOfSource",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), after: z.uuid().nullable() }),
  run: ({ tx }, { importId, after }) =>
    tx
      .select({ id: listings.id, sourceId: listings.sourceId, addressKey: listings.addressKey })
      .from(listings)
      .innerJoin(imports, and(eq(imports.id, importId), eq(imports.source, listings.source)))
      .where(and(inArray(listings.standardStatus, LIVE), after ? gt(listings.id, after) : undefined))
      .orderBy(asc(listings.id))
      .limit(PAGE),
});

const withdrawListings = command({
  name: "imports.withdrawListings",
  permission: "imports:write",
  input: z.object({ importId: z.uuid(), round: z.int(), listingIds: z.array(z.uuid()).min(1).max(PAGE) }),
  async run(context, { importId, round, listingIds }) {
    const { tx, organization, now } = context;
    await writingImport(context, importId, round);
    const at = now().toISOString();
    // Its fingerprint no longer is that of a row, so that a row of the same words puts it on the market again.
    const withdrawn = await tx.execute<{ id: string }>(sql`
      with before as (
        select l.id, ${listingBefore} as before
        from listings l left join listing_confidential c on c.organization_id = l.organization_id and c.listing_id = l.id
        where l.organization_id = ${organization.id}::uuid
          and l.id in ${listingIds} and l.standard_status in ${LIVE}
        for update of l
      ), changed as (
        update listings l
        set standard_status = 'withdrawn', fields_hash = 'withdrawn ' || l.fields_hash, import_id = ${importId}::uuid, updated_at = ${at}::timestamptz
        from before where l.organization_id = ${organization.id}::uuid and l.id = before.id
        returning l.id
      )
      insert into import_changes (organization_id, import_id, listing_id, kind, before, written_at)
      select ${organization.id}::uuid, ${importId}::uuid, id, 'withdrawn', before.before, ${at}::timestamptz
      from before join changed using (id)
      returning listing_id as id`);
    await tx
      .update(imports)
      .set({ withdrawn: sql`${imports.withdrawn} + ${withdrawn.length}` })
      .where(eq(imports.id, importId));
    await context.emitMany(
      withdrawn.map(({ id }) => ({ name: "listing.updated" as const, payload: { listingId: id, importId } })),
    );
  },
});
