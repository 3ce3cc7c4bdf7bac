import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { type Caller, execute, type Runtime } from "../kernel";
import { searchListings } from "./search-listings";

/** More than are ranked by every word of a text. */
const HOMES = 1_700;

let runtime: Runtime;
let visitor: Caller;

beforeAll(async () => {
  runtime = await testRuntime();
  const organization = await makeOrganization(runtime);
  visitor = callerOf(organization, "visitor");
  const id = sql`${organization.id}::uuid`;
  await runtime.database.withOrganization(organization.id, async (tx) => {
    await tx.execute(sql`
      insert into listings (organization_id, id, source, source_id, listing_type, standard_status, currency, unparsed_address,
        fields_hash, text_hash, created_at, updated_at)
      select ${id}, gen_random_uuid(), 'test', n, 'sale', 'active', 'USD', n || ' Mill Lane', n, n, now(), now() - n * interval '1 minute'
      from generate_series(1, ${HOMES}::int) n`);
    await tx.execute(sql`
      insert into listing_chunks (organization_id, listing_id, position, text, token_count, embedding)
      select organization_id, id, 0, 'A bright home near the park'
          || case when source_id in ('900', '1500') then ' with an observatory' else '' end
          || case when source_id = '1500' then ' and a darkroom' else '' end,
        9, array_fill(case when source_id = '1200' then -0.1 else 0.1 end, array[512])::real[]::vector::halfvec
      from listings where organization_id = ${id}`);
  });
});

const find = async (text: string, sign: 1 | -1 | null) => {
  const embedding = sign && Array.from({ length: 512 }, () => sign * 0.1);
  const { total, homes } = await execute(runtime, visitor, searchListings, { text, embedding, filters: {}, limit: 3 });
  return { total, addresses: homes.map(({ address }) => address) };
};

test("among many homes, those with the words that few have come first, the one with more of them before", async () => {
  const { total, addresses } = await find("a bright home near a park, with an observatory and a darkroom", null);
  expect(total).toBe(HOMES);
  expect(addresses.slice(0, 2)).toEqual(["1500 Mill Lane", "900 Mill Lane"]);
});

test("words that every home has rank none of them out", async () => {
  const { total, addresses } = await find("a bright home", null);
  expect(total).toBe(HOMES);
  expect(addresses).toHaveLength(3);
});

test("what the words mean counts where no home has them, and the newest come first where nothing does", async () => {
  expect((await find("a waterfall", -1)).addresses).toContain("1200 Mill Lane");
  expect((await find("", null)).addresses).toEqual(["1 Mill Lane", "2 Mill Lane", "3 Mill Lane"]);
});
