import { EMBEDDING_DIMENSIONS } from "@katek/db/schema";
import type { Sql } from "postgres";

interface Asked {
  text: string;
  embedding: number[] | null;
  filters: object;
  limit: number;
}

const CARDS = `
  select id, unparsed_address, subdivision_name, city, listing_type, property_type, standard_status, list_price, currency,
    rent_period, bedrooms_total, bathrooms_total, living_area, living_area_units, lot_size_area, lot_size_units, year_built,
    features, public_remarks
  from listings where organization_id = $1 and id = any ($2::uuid[])`;
const PHOTOS = `
  select id, listing_id, alt from listing_photos
  where organization_id = $1 and listing_id = any ($2::uuid[]) order by listing_id, position`;

/**
 * What `searchListings` does without kernel, transaction, role, policy and function: its statement as it stands in the
 * database, with the tenant as a parameter, then the cards and the photos. Prepared, on one connection.
 * @returns a search that gives the ids of the homes, best first.
 */
export async function bareSearch(sql: Sql, tenant: string): Promise<(asked: Asked) => Promise<string[]>> {
  const [made] = await sql<{ source: string; settings: string[] }[]>`
    select prosrc as source, proconfig as settings from pg_proc where proname = 'search_listings'`;
  const [, statement] = made?.source.split("$sql$") ?? [];
  if (!made || !statement) throw new Error("search_listings holds no statement between $sql$.");
  await planAlike(sql, made.settings);
  const types = ["uuid", "tsquery", `halfvec(${EMBEDDING_DIMENSIONS})`, "jsonb", "int"];
  const typed = statement.replace(/\$(\d)/g, (parameter, number) => `${parameter}::${types[Number(number) - 1]}`);
  const words = new Map<string, string | null>();
  return async ({ text, embedding, filters, limit }) => {
    if (!words.has(text)) words.set(text, await anyOf(sql, text));
    const vector = embedding && `[${embedding.join(",")}]`;
    const parameters = [tenant, words.get(text) ?? null, vector, filters as never, limit];
    const found = await sql.unsafe<{ listing_id: string }[]>(typed, parameters, { prepare: true });
    const ids = found.map(({ listing_id }) => listing_id);
    const list = `{${ids.join(",")}}`;
    await Promise.all([
      sql.unsafe(CARDS, [tenant, list], { prepare: true }),
      sql.unsafe(PHOTOS, [tenant, list], { prepare: true }),
    ]);
    return ids;
  };
}

/** Plans as the function plans: with its settings, and anew for each call. */
async function planAlike(sql: Sql, settings: string[]): Promise<void> {
  for (const setting of [...settings, "plan_cache_mode=force_custom_plan"]) {
    const [name = "", value = ""] = setting.split("=");
    if (name !== "search_path") await sql`select set_config(${name}, ${value}, false)`;
  }
}

/** The text's words as a query for any of them. Ready before the clock runs, as the vector is. */
async function anyOf(sql: Sql, text: string): Promise<string | null> {
  const [row] = await sql<{ words: string | null }[]>`
    select string_agg(quote_literal(w), ' | ') as words from unnest(tsvector_to_array(to_tsvector('english', ${text}))) w`;
  return row?.words ?? null;
}
