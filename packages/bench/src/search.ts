import { execute, type InputOf, type Organization, type Runtime } from "@katek/core/kernel";
import { searchListings } from "@katek/core/search";
import { EMBEDDING_DIMENSIONS } from "@katek/db/schema";
import postgres, { type Sql } from "postgres";
import type { BenchDatabase } from "./bench-database";
import { createBenchRuntime, createTenant, systemOf } from "./bench-runtime";
import type { Flags } from "./flags";
import { atMost, type Outcome } from "./report";
import { interleave, percentile } from "./statistics";

type Wanted = InputOf<typeof searchListings>;

const WORDS =
  "garden kitchen harbour light garage terrace quiet street oak floor window view stone brick attic cellar orchard stream south balcony study roof boiler pantry hall".split(
    " ",
  );

/** What buyers ask, from nothing but words to several filters. */
const SHAPES: [string, Wanted["filters"]][] = [
  ["words alone", {}],
  ["bedrooms and price", { minBedrooms: 3, maxPrice: 60_000_000, listingType: "sale" }],
  ["place and kind", { places: ["quayside", "millrace"], propertyTypes: ["house"] }],
  ["a feature", { features: { garage: true } }],
];

/**
 * Hybrid search among 10,000 embedded listings of one tenant, 100 others beside it: through the kernel, and the same
 * statements sent bare by a login that no policy binds. The query's vector is ready in both.
 */
export async function search({ url, ownerUrl, kind }: BenchDatabase, flags: Flags): Promise<Outcome> {
  const listings = flags.number("listings", 10_000);
  const tenants = flags.number("tenants", 100);
  const others = flags.number("other-listings", 100);
  const rounds = flags.number("rounds", kind === "postgres" ? 60 : 15);
  const runtime = createBenchRuntime(url, 1);
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const main = await createTenant(runtime, "main");
    const neighbours = [];
    for (let n = 0; n < tenants; n++) neighbours.push(await createTenant(runtime, `neighbour-${n}`));
    await fill(owner, [...neighbours.map(({ id }) => ({ id, listings: others })), { id: main.id, listings }]);
    const statement = await inlined(owner);
    const pairs = SHAPES.map(([name, filters]) => ({
      name,
      product: () => product(runtime, main, wanted(filters)),
      bare: () => bare(owner, statement, main, wanted(filters)),
    }));
    await sameHomes(runtime, owner, statement, main);
    const shapes = await interleave(pairs, rounds);
    const ratio = percentile(
      shapes.map((shape) => shape.ratio),
      0.5,
    );
    return {
      figures: { listings, tenants, others, rounds, shapes },
      goals: [atMost("kernel through bare, p50", ratio, 1.5)],
    };
  } finally {
    await Promise.all([runtime.database.close(), owner.end()]);
  }
}

const anyWords = () => Array.from({ length: 6 }, () => WORDS[Math.floor(Math.random() * WORDS.length)]).join(" ");
const wanted = (filters: Wanted["filters"]): Wanted => ({
  text: anyWords(),
  embedding: Array.from({ length: EMBEDDING_DIMENSIONS }, () => Math.random() - 0.5),
  filters,
  limit: 8,
});

const product = (runtime: Runtime, organization: Organization, input: Wanted) =>
  execute(runtime, systemOf(organization), searchListings, input);

/** The statement of `search_listings`, as it stands in the database, with its parameters typed. */
async function inlined(owner: Sql): Promise<string> {
  const [row] = await owner<
    { source: string }[]
  >`select prosrc as source from pg_proc where proname = 'search_listings'`;
  const [, statement = ""] = row?.source.split("$sql$") ?? [];
  const types = ["uuid", "tsquery", `halfvec(${EMBEDDING_DIMENSIONS})`, "jsonb", "int"];
  return types.reduce((text, type, at) => text.replaceAll(`$${at + 1}`, `$${at + 1}::${type}`), statement);
}

async function bare(
  owner: Sql,
  statement: string,
  { id }: Organization,
  { text, embedding, filters, limit = 8 }: Wanted,
) {
  return owner.begin("read only", async (tx) => {
    // On the embedded database the owner is bound by the fence; this role is not, on either.
    await tx`set local role katek_system`;
    const query = text
      .split(" ")
      .map((word) => `'${word}'`)
      .join(" | ");
    const found = await tx.unsafe<{ listing_id: string }[]>(
      statement,
      [id, query, `[${embedding?.join(",")}]`, JSON.stringify(filters), limit],
      { prepare: true },
    );
    const ids = found.map(({ listing_id }) => listing_id);
    await tx`select * from listings where organization_id = ${id} and id in ${tx(ids)}`;
    await tx`select id, listing_id, alt from listing_photos where organization_id = ${id} and listing_id in ${tx(ids)} order by listing_id, position`;
    return ids;
  });
}

/** Both sides must find the same, or the comparison says nothing. */
async function sameHomes(runtime: Runtime, owner: Sql, statement: string, organization: Organization): Promise<void> {
  for (const [name, filters] of SHAPES) {
    const input = wanted(filters);
    const found = await product(runtime, organization, input);
    const expected = await bare(owner, statement, organization, input);
    if (!expected.length || found.homes.map(({ id }) => id).join() !== expected.join())
      throw new Error(`The two sides find different homes for ${name}.`);
  }
}

/** Listings with one chunk each; the vectors are drawn from a thousand random ones. */
async function fill(owner: Sql, tenants: { id: string; listings: number }[]): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`set local role katek_system`;
    await tx.unsafe(`create temporary table vectors on commit drop as
      select n, (select array_agg(random() - 0.5) from generate_series(1, ${EMBEDDING_DIMENSIONS}) where n > 0)::vector::halfvec(${EMBEDDING_DIMENSIONS}) as v
      from generate_series(0, 999) n`);
    await tx.unsafe("update vectors set v = (select v from vectors where n = 1) where v is null");
    await tx.unsafe(
      "create temporary table words on commit drop as select w, row_number() over () - 1 as n from unnest($1::text[]) w",
      [`{${WORDS.join(",")}}` as never],
    );
    for (const { id, listings } of tenants) {
      await tx`
        insert into listings (organization_id, id, source, source_id, listing_type, property_type, standard_status, list_price, currency, bedrooms_total,
          bathrooms_total, living_area, living_area_units, unparsed_address, city, subdivision_name, public_remarks, features, fields_hash, text_hash, embedded_hash, created_at, updated_at)
        select ${id}::uuid, gen_random_uuid(), 'bench', n::text, case when n % 5 = 0 then 'rent' else 'sale' end, (array['house','condo','townhouse','apartment'])[1 + n % 4],
          case when n % 12 = 0 then 'closed' else 'active' end, (200000 + n * 37 % 900000)::bigint * 100, 'USD', 1 + n % 5, 1 + n % 3, 600 + n * 13 % 2400, 'sqft',
          n || ' Bench Street', 'Port Ellery', (array['Millrace','Quayside','Fernhill','Northgate','Old Orchard'])[1 + n % 5], repeat('A home. ', 30),
          case when n % 3 = 0 then '{"garage": true}' else '{"garage": false}' end::jsonb, 'h', 'h', 'h', now() - n * interval '1 minute', now() - n * interval '1 minute'
        from generate_series(1, ${listings}::int) n`;
      await tx`
        insert into listing_chunks (organization_id, listing_id, position, text, token_count, embedding)
        select l.organization_id, l.id, 0,
          (select string_agg(w.w, ' ') from words w, generate_series(1, 3) g where (w.n * 31 + l.source_id::int * 17 * g) % 7 < 3), 60,
          (select v from vectors where vectors.n = l.source_id::int % 1000)
        from listings l where l.organization_id = ${id}::uuid`;
    }
  });
  await owner`analyze listings, listing_chunks`.catch(() => {});
}
