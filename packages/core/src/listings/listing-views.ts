import { listingViews } from "@katek/db/schema";
import { and, asc, count, eq, isNull, or, sql } from "drizzle-orm";
import { z } from "zod";
import { type Actor, command, Invalid, NotFound, query } from "../kernel";
import { MOST_VIEWS, SaveViewInput } from "./listing-view";

const mine = (actor: Actor) =>
  or(isNull(listingViews.ownerId), actor.kind === "user" ? eq(listingViews.ownerId, actor.id) : sql`false`);

/** One's own saved views of the listings, and those that everybody sees. */
export const listViews = query({
  name: "listings.views",
  permission: "listings:read",
  input: z.object({}),
  async run({ tx, actor }) {
    const rows = await tx
      .select({
        id: listingViews.id,
        name: listingViews.name,
        query: listingViews.query,
        ownerId: listingViews.ownerId,
      })
      .from(listingViews)
      .where(mine(actor))
      .orderBy(asc(sql`lower(${listingViews.name})`), asc(listingViews.id));
    return rows.map(({ ownerId, ...view }) => ({ ...view, shared: ownerId === null }));
  },
});

/** Keeps a search of the listings under a name. One of the same name takes its place. @throws Invalid (`too_many_views`) */
export const saveView = command({
  name: "listings.saveView",
  permission: "listings:write",
  input: SaveViewInput,
  async run({ tx, actor, organization, newId, now }, { name, query: search, shared }) {
    const ownerId = shared || actor.kind !== "user" ? null : actor.id;
    const sameOwner = ownerId ? eq(listingViews.ownerId, ownerId) : isNull(listingViews.ownerId);
    const [before] = await tx
      .update(listingViews)
      .set({ query: search, name })
      .where(and(sameOwner, sql`lower(${listingViews.name}) = lower(${name})`))
      .returning({ id: listingViews.id });
    if (before) return { id: before.id };
    const [views] = await tx.select({ n: count() }).from(listingViews).where(sameOwner);
    if ((views?.n ?? 0) >= MOST_VIEWS)
      throw new Invalid("too_many_views", `There are ${MOST_VIEWS} saved views already. Delete one first.`, {
        issues: [{ path: "name", message: `There are ${MOST_VIEWS} saved views already. Delete one first.` }],
      });
    const id = newId();
    await tx
      .insert(listingViews)
      .values({ organizationId: organization.id, id, ownerId, name, query: search, createdAt: now() });
    return { id };
  },
  audit: ({ shared }, { id }) => ({ target: id, after: { shared } }),
});

/** Forgets a saved view: one's own, or one that everybody sees. @throws NotFound */
export const deleteView = command({
  name: "listings.deleteView",
  permission: "listings:write",
  input: z.object({ viewId: z.uuid() }),
  async run({ tx, actor }, { viewId }) {
    const [gone] = await tx
      .delete(listingViews)
      .where(and(eq(listingViews.id, viewId), mine(actor)))
      .returning({ id: listingViews.id });
    if (!gone) throw new NotFound("view_not_found", "There is no such view. It may have been deleted meanwhile.");
  },
  audit: ({ viewId }) => ({ target: viewId }),
});
