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
const TENANT = /tenant constant uuid := [^;]+;/;

/**
 * What `searchListings` does without kernel, transaction, role, policy and another's rights: the statements of the
 * database's function in one that runs as its caller and is told the tenant, then the cards and the photos. Prepared, on
 * one connection.
 * @returns a search that gives the ids of the homes, best first.
 */
export async function bareSearch(sql: Sql, tenant: string): Promise<(asked: Asked) => Promise<string[]>> {
  const [made] = await sql<{ source: string; settings: string[]; takes: string; gives: string }[]>`
    select prosrc as source, proconfig as settings, pg_get_function_identity_arguments(oid) as takes,
      pg_get_function_result(oid) as gives
    from pg_proc where proname = 'search_listings'`;
  if (!made || !TENANT.test(made.source)) throw new Error("search_listings does not name its tenant as it used to.");
  const settings = made.settings.map((setting) => setting.replace("=", " = "));
  await sql.unsafe(`
    create function public.bare_search(tenant uuid, ${made.takes}) returns ${made.gives}
    language plpgsql stable ${settings.map((setting) => `set ${setting}`).join(" ")}
    as $bare$${made.source.replace(TENANT, "")}$bare$`);
  return async ({ text, embedding, filters, limit }) => {
    const vector = embedding && `[${embedding.join(",")}]`;
    const found = await sql.unsafe<{ listing_id: string }[]>(
      "select listing_id, total from bare_search($1, $2, $3, $4, $5)",
      [tenant, text, vector, filters as never, limit],
      { prepare: true },
    );
    const ids = found.map(({ listing_id }) => listing_id);
    const list = `{${ids.join(",")}}`;
    await Promise.all([
      sql.unsafe(CARDS, [tenant, list], { prepare: true }),
      sql.unsafe(PHOTOS, [tenant, list], { prepare: true }),
    ]);
    return ids;
  };
}
