import { listingEnrichments, listings } from "@katek/db/schema";
import { and, asc, count, eq, gt, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { command, query } from "../../kernel";
import { MarketFigures } from "../../kernel/events";
import { OFFERED_STATUSES } from "../status-changes";
import { factsHash, factsOf, type SummaryFacts } from "./facts-of";

/** So many summaries of one organization are asked of a model in 24 hours; the rest are made by rules. */
const MODEL_CALLS_A_DAY = 200;
const DAY_MS = 86_400_000;

export interface Stale {
  id: string;
  hash: string;
  facts: SummaryFacts;
}

const Made = z.object({
  id: z.uuid(),
  hash: z.string(),
  madeBy: z.enum(["model", "rules"]),
  summary: z.string(),
  highlights: z.array(z.string()),
  market: MarketFigures.nullable(),
});
export type Made = z.infer<typeof Made>;

/** How often the model may still be asked today. A step of `listings.enrich`. */
export const budgetLeft = query({
  name: "listings.enrichBudget",
  permission: "listings:embed",
  input: z.object({}),
  async run({ tx, now }) {
    const [spent] = await tx
      .select({ n: count() })
      .from(listingEnrichments)
      .where(
        and(
          eq(listingEnrichments.madeBy, "model"),
          gte(listingEnrichments.enrichedAt, new Date(now().getTime() - DAY_MS)),
        ),
      );
    return Math.max(0, MODEL_CALLS_A_DAY - (spent?.n ?? 0));
  },
});

/**
 * A page of homes on offer that changed since they were summed up, and of which the facts are others than then. `next` goes on
 * from there; null at the end. A step of `listings.enrich`.
 */
export const listStale = query({
  name: "listings.listStale",
  permission: "listings:embed",
  input: z.object({ after: z.uuid().nullable(), limit: z.int().min(1).max(500) }),
  async run({ tx }, { after, limit }): Promise<{ stale: Stale[]; next: string | null }> {
    const rows = await tx
      .select({ listing: listings, known: listingEnrichments.factsHash })
      .from(listings)
      .leftJoin(listingEnrichments, eq(listingEnrichments.listingId, listings.id))
      .where(
        and(
          inArray(listings.standardStatus, [...OFFERED_STATUSES]),
          or(isNull(listingEnrichments.enrichedAt), lt(listingEnrichments.enrichedAt, listings.updatedAt)),
          after ? gt(listings.id, after) : undefined,
        ),
      )
      .orderBy(asc(listings.id))
      .limit(limit);
    const stale = rows.flatMap(({ listing, known }) => {
      const facts = factsOf(listing);
      const hash = factsHash(facts);
      return hash === known ? [] : { id: listing.id, hash, facts };
    });
    return { stale, next: rows.length === limit ? (rows.at(-1)?.listing.id ?? null) : null };
  },
});

/** Keeps summaries of listings whose facts are still those. A step of `listings.enrich`. */
export const storeSummaries = command({
  name: "listings.storeSummaries",
  permission: "listings:embed",
  input: z.object({ summaries: z.array(Made).min(1) }),
  async run({ tx, organization, now, emitMany }, { summaries }) {
    const rows = await tx
      .select()
      .from(listings)
      .where(
        inArray(
          listings.id,
          summaries.map(({ id }) => id),
        ),
      )
      .orderBy(asc(listings.id))
      .for("update");
    const hashes = new Map(rows.map((row) => [row.id, factsHash(factsOf(row))]));
    const fresh = summaries.filter(({ id, hash }) => hashes.get(id) === hash);
    if (!fresh.length) return;
    const values = fresh.map(({ id, hash, market, ...made }) => ({
      organizationId: organization.id,
      listingId: id,
      factsHash: hash,
      ...made,
      enrichedAt: now(),
    }));
    await tx
      .insert(listingEnrichments)
      .values(values)
      .onConflictDoUpdate({
        target: [listingEnrichments.organizationId, listingEnrichments.listingId],
        set: {
          factsHash: sql`excluded.facts_hash`,
          highlights: sql`excluded.highlights`,
          summary: sql`excluded.summary`,
          madeBy: sql`excluded.made_by`,
          enrichedAt: sql`excluded.enriched_at`,
        },
      });
    await emitMany(
      fresh.map(({ id, madeBy, market }) => ({
        name: "listing.enriched" as const,
        payload: { listingId: id, madeBy, market },
      })),
    );
  },
});

/** Has the homes summed up whose facts have changed. A step of `listings.embed`, which goes before it. */
export const askToEnrich = command({
  name: "listings.askToEnrich",
  permission: "listings:embed",
  input: z.object({}),
  run: ({ enqueue }) => enqueue("listings.enrich", {}, { key: "enrich" }),
});
