import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { buyerCards } from "../listings";
import { KNOWN_STATUSES } from "../listings/schemas";
import { streetsIn } from "./streets-in";

const MOST = 4;

/**
 * The homes whose street and number stand in a text, the longest match first; also those that are gone: "19 Lockkeepers
 * Yard is sold". None whose address buyers may not see. A step of `conversations.answer`.
 */
export const namedHomes = query({
  name: "conversations.namedHomes",
  permission: "listings:search",
  input: z.object({ text: z.string().max(4_000) }),
  async run({ tx }, { text }) {
    const streets = streetsIn(text);
    if (!streets.length) return [];
    const rows = await tx.execute<{ listing_id: string }>(
      sql`select listing_id from listings_by_street(${JSON.stringify(streets)}::jsonb, ${JSON.stringify(KNOWN_STATUSES)}::jsonb, ${MOST}::int)`,
    );
    return buyerCards(
      tx,
      rows.map((row) => row.listing_id),
    );
  },
});
