import { newId } from "@katek/core/kernel";
import { copyValue } from "@katek/db";
import { EMBEDDING_DIMENSIONS } from "@katek/db/schema";
import type { Sql } from "postgres";
import { Chance } from "./chance";
import { copyRows } from "./copy-rows";
import { type InventedHome, inventedHomes } from "./invented-home";

const LISTING_COLUMNS =
  "organization_id id source source_id listing_type property_type standard_status list_price currency bedrooms_total bathrooms_total living_area living_area_units lot_size_area lot_size_units year_built unparsed_address city subdivision_name state_or_province postal_code country latitude longitude public_remarks features fields_hash text_hash embedded_hash created_at updated_at".split(
    " ",
  );

/**
 * Gives each tenant its number of embedded listings with two photos each, as an import and the embedding job would leave
 * them, in a few statements.
 * @param homes how many, by organization id.
 */
export async function fillTenants(sql: Sql, homes: Map<string, number>, topics: number[][]): Promise<void> {
  await sql`create table bench_topics (number int primary key, embedding halfvec(${sql.unsafe(String(EMBEDDING_DIMENSIONS))}))`;
  await copyRows(
    sql,
    "bench_topics",
    ["number", "embedding"],
    topics.map((v, n) => [String(n), `[${v.join(",")}]`]),
  );
  await copyRows(sql, "listings", LISTING_COLUMNS, listingRows(homes));
  // Prime steps, so that every pair of topics occurs.
  await sql`
    insert into listing_chunks (organization_id, listing_id, position, text, token_count, embedding)
    select l.organization_id, l.id, 0,
      concat_ws(' ', initcap(l.property_type), 'for sale:', concat_ws(', ', l.unparsed_address, l.subdivision_name, l.city) || '.',
        l.bedrooms_total, 'bedrooms.', l.bathrooms_total, 'bathrooms.', l.public_remarks),
      90, l2_normalize(a.embedding + b.embedding)
    from (select *, row_number() over (order by organization_id, source_id) as n from listings) l
    join bench_topics a on a.number = l.n * 7 % ${topics.length}
    join bench_topics b on b.number = l.n * 13 / 11 % ${topics.length}`;
  await sql`
    insert into listing_photos (organization_id, id, listing_id, position, alt, width, height, created_at)
    select organization_id, gen_random_uuid(), id, position, 'The front of the house', 1200, 800, created_at
    from listings, generate_series(0, 1) position`;
  await sql`drop table bench_topics`;
  await sql`vacuum (analyze) listings, listing_chunks, listing_photos`;
}

function* listingRows(homes: Map<string, number>): Generator<string[]> {
  const chance = new Chance(3);
  const now = Date.now();
  let seed = 0;
  for (const [organizationId, count] of homes)
    for (const home of inventedHomes(count, ++seed)) {
      const changed = new Date(now - chance.whole(0, 90 * 86_400) * 1000).toISOString();
      yield listingRow(organizationId, home, changed);
    }
}

function listingRow(organizationId: string, home: InventedHome, changed: string): string[] {
  const features = Object.fromEntries(home.features.map((name) => [name, true]));
  const place = [home.street, home.city, home.area, home.state, home.postalCode, "US", home.latitude, home.longitude];
  const size = [home.bedrooms, home.bathrooms, home.livingArea, "sqft", home.lotAcres, "acre", home.yearBuilt];
  return [
    ...[organizationId, newId(), "bench", home.id, "sale", home.type, home.status, home.price * 100, "USD"],
    ...[...size, ...place, home.remarks, features, home.id, home.id, home.id, changed, changed],
  ].map(copyValue);
}
