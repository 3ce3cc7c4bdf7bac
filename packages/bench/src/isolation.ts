import { newId, type Runtime } from "@katek/core/kernel";
import { events } from "@katek/db/schema";
import { asc, eq, sql } from "drizzle-orm";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { benchmark } from "./benchmark";
import { Chance } from "./chance";
import { atMost } from "./goal";
import { interleave, medianRatio, milliseconds, pairFigures } from "./interleave";
import { makeTenant, withProductRuntime } from "./product-runtime";
import { median, spread } from "./statistics";

const WARM_UPS = 30;
const MOST_SECONDS = 12;
const FEW_TENANTS = 100;

type Drizzle = Pick<PostgresJsDatabase, "select">;

/**
 * What the fence costs: a query of 1 to 5 ms under it, beside the same with an explicit WHERE in a transaction of the role
 * that sees all organizations (what a transaction costs is the benchmark "tenant"),
 * and the same query with many tenants beside few, all of them of one size.
 */
export const isolationBenchmark = benchmark({
  summary: "a query of 1 to 5 ms under the fence beside an explicit WHERE without it, and many tenants beside few",
  sizes: { tenants: 10_000, rows: 30, large: 3_000, rounds: 1_000 },
  embeddedSizes: { tenants: 1_000, rounds: 100 },
  run: ({ database, sizes: { tenants, rows, large, rounds }, say }) =>
    withProductRuntime(database, async (runtime) => {
      const pool = postgres(database.bareUrl, { max: 4, onnotice: () => {} });
      try {
        const { id: big } = await makeTenant(runtime, 1);
        await addEvents(pool, [big], large);
        const few = await addTenants(pool, big, FEW_TENANTS);
        await addEvents(pool, few, rows);
        await pool.unsafe("analyze");
        say(`measuring with ${FEW_TENANTS} tenants`);
        const withFew = await measureSmall(runtime.database, few, rounds);
        say(`adding ${tenants - FEW_TENANTS} tenants`);
        const more = await addTenants(pool, big, tenants - FEW_TENANTS);
        await addEvents(pool, more, rows);
        await pool.unsafe("analyze");
        say(`measuring with ${tenants} tenants`);
        const all = [...few, ...more];
        const withMany = await measureSmall(runtime.database, all, rounds);
        say("measuring the fence");
        const pairs = await interleave(
          {
            product: () => runtime.database.withOrganization(big, (tx) => report(tx), "read only"),
            // The same transaction of the role that owns what the search function reads: only the fence is left out.
            bare: () => runtime.database.asSystem("bench", (tx) => report(tx, big), "read only"),
          },
          { rounds, warmUps: WARM_UPS, seconds: MOST_SECONDS },
        );
        return {
          figures: {
            fence: pairFigures(pairs),
            [`${FEW_TENANTS}_tenants_ms`]: spread(withFew),
            [`${tenants}_tenants_ms`]: spread(withMany),
          },
          goals: [
            atMost(1.1, "×", "under the fence, median beside an explicit WHERE", medianRatio(pairs)),
            atMost(1.2, "×", `p50 at ${tenants} tenants beside ${FEW_TENANTS}`, median(withMany) / median(withFew)),
          ],
        };
      } finally {
        await pool.end();
      }
    }),
});

/** How often each thing happened, and when last: reads every event of the organization. */
function report(from: Drizzle, organizationId?: string) {
  return from
    .select({ name: events.name, n: sql<number>`count(*)::int`, last: sql<string>`max(${events.occurredAt})` })
    .from(events)
    .where(organizationId ? eq(events.organizationId, organizationId) : undefined)
    .groupBy(events.name)
    .orderBy(asc(events.name));
}

async function measureSmall(
  database: Pick<Runtime["database"], "withOrganization">,
  ids: string[],
  rounds: number,
): Promise<number[]> {
  const chance = new Chance(2);
  const one = () => database.withOrganization(chance.of(ids), (tx) => report(tx), "read only");
  for (let n = 0; n < WARM_UPS; n++) await one();
  const took: number[] = [];
  const enough = performance.now() + MOST_SECONDS * 1000;
  while (took.length < rounds && performance.now() < enough) took.push(await milliseconds(one));
  return took;
}

/** Organizations like the first one, by the database itself. @returns their ids. */
async function addTenants(pool: Sql, like: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: Math.max(0, count) }, () => newId());
  const columns = await pool<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = 'organizations'::regclass and attnum > 0 and not attisdropped and attname not in ('id', 'slug')`;
  const names = columns.map(({ name }) => `"${name}"`).join(", ");
  for (let from = 0; from < ids.length; from += 2_000)
    await pool.unsafe(
      `insert into organizations (id, slug, ${names}) select new, 'tenant-' || new, ${names} from organizations, unnest($1::uuid[]) new where id = $2`,
      [ids.slice(from, from + 2_000), like],
    );
  return ids;
}

/** So many events for each, of ten kinds, over sixty days. */
async function addEvents(pool: Sql, ids: string[], each: number): Promise<void> {
  for (let from = 0; from < ids.length; from += 1_000)
    await pool.unsafe(
      `insert into events (organization_id, id, name, payload, actor_kind, actor_id, occurred_at)
       select tenant, gen_random_uuid(), 'bench.' || n % 10, '{}', 'system', 'bench', now() - n % 60 * interval '1 day'
       from unnest($1::uuid[]) tenant, generate_series(1, $2::int) n`,
      [ids.slice(from, from + 1_000), each],
    );
}
