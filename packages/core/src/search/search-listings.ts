import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { buyerCards, type ListingCard } from "../listings";
import { SearchFilters, withoutEmpty } from "./schemas";

export interface SearchResult {
  /** How many homes pass the filters. */
  total: number;
  /** The best of them, best first. */
  homes: ListingCard[];
}

/**
 * The homes that pass the filters, ranked by what the words and their embedding say. Without words or embedding, the
 * newest first. Only homes that a buyer may be offered. A step of the chat.
 */
export const searchListings = query({
  name: "search.listings",
  permission: "listings:search",
  input: z.object({
    text: z.string().max(4_000),
    embedding: z.array(z.number()).nullable(),
    filters: SearchFilters,
    limit: z.int().min(1).max(50).default(8),
  }),
  run: ({ tx }, input) => rankHomes(tx, input),
});

interface Wanted {
  text: string;
  embedding: number[] | null;
  filters: SearchFilters;
  limit: number;
}

/** The search itself, for operations that search within their own transaction. */
export async function rankHomes(tx: Tx, { text, embedding, filters, limit }: Wanted): Promise<SearchResult> {
  const vector = embedding && `[${embedding.join(",")}]`;
  const rows = await tx.execute<{ listing_id: string; total: string }>(
    sql`select listing_id, total from search_listings(${text}, ${vector}::halfvec(512), ${JSON.stringify(withoutEmpty(filters))}::jsonb, ${limit}::int)`,
  );
  return {
    total: Number(rows[0]?.total ?? 0),
    homes: await buyerCards(
      tx,
      rows.map((row) => row.listing_id),
    ),
  };
}
