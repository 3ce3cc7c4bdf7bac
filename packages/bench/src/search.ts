import { searchListings } from "@katek/core";
import { execute, type InputOf } from "@katek/core/kernel";
import postgres from "postgres";
import { bareSearch } from "./bare-search";
import { benchmark, type Figures } from "./benchmark";
import { Chance } from "./chance";
import { atMost } from "./goal";
import { interleave, medianRatio, type Pairs, pairFigures } from "./interleave";
import { makeTenant, systemCaller, withProductRuntime } from "./product-runtime";
import { fillTenants } from "./search-corpus";
import { embeddingOf, topicVectors } from "./topic-vectors";

const WARM_UPS = 8;
const MOST_SECONDS_A_SHAPE = 3;
const LIMIT = 8;

type Asked = Omit<InputOf<typeof searchListings>, "embedding" | "limit">;

/** What buyers ask for. Without words there is nothing to fuse: that shape is a figure, and no goal is set on it. */
const SHAPES: Record<string, Asked> = {
  "words only": { text: "a quiet home near a good school, with a fireplace and oak floors", filters: {} },
  "bedrooms and price": {
    text: "bright kitchen with granite counters, close to the lake",
    filters: { listingType: "sale", minBedrooms: 3, maxPrice: 450_000_00 },
  },
  "place and type": {
    text: "charming condo with a walk-in closet and a sunny study",
    filters: { places: ["brookside", "waldo"], propertyTypes: ["condo", "apartment"] },
  },
  features: {
    text: "somewhere with a heated pool and mature maples",
    filters: { features: { pool: true, garage: true } },
  },
  "filters only": { text: "", filters: { minBedrooms: 4, maxPrice: 900_000_00 } },
};

/**
 * One tenant's hybrid search among many tenants, through the kernel, beside the same statements run bare by a login that no
 * policy binds. The query's vector is ready on both sides, and both fetch the cards and photos of what was found.
 */
export const searchBenchmark = benchmark({
  summary: "hybrid search through the kernel, beside the same statements run bare",
  sizes: { listings: 10_000, tenants: 100, others: 50, rounds: 40 },
  // There each listing takes some thirty times as long to make.
  embeddedSizes: { listings: 1_500, tenants: 10 },
  run: ({ database, sizes: { listings, tenants, others, rounds }, say }) =>
    withProductRuntime(database, async (runtime) => {
      const sql = postgres(database.bareUrl, { max: 1, onnotice: () => {} });
      try {
        say(`making ${tenants} tenants with ${others} listings each, and one with ${listings}`);
        const organization = await makeTenant(runtime, 0);
        const homes = new Map([[organization.id, listings]]);
        for (let n = 1; n <= tenants; n++) homes.set((await makeTenant(runtime, n)).id, others);
        const vectors = topicVectors();
        await fillTenants(sql, homes, vectors);
        const bare = await bareSearch(sql, organization.id);
        const chance = new Chance(7);
        const all: Pairs = { product: [], bare: [] };
        const figures: Figures = {};
        const goals = [];
        for (const [name, asked] of Object.entries(SHAPES)) {
          say(`measuring ${name}`);
          const ask = () => ({ ...asked, embedding: asked.text ? embeddingOf(vectors, chance) : null, limit: LIMIT });
          const product = (input: ReturnType<typeof ask>) =>
            execute(runtime, systemCaller(organization), searchListings, input);
          const matching = await sameHomes(name, product, bare, ask());
          // Both sides of a pair are asked the same.
          let input = ask();
          let sides = 0;
          const next = () => {
            if (sides++ % 2 === 0) input = ask();
            return input;
          };
          const pairs = await interleave(
            { product: () => product(next()), bare: () => bare(next()) },
            { rounds, warmUps: WARM_UPS, seconds: MOST_SECONDS_A_SHAPE },
          );
          figures[name] = { homes_that_pass: matching, ...pairFigures(pairs) };
          if (!asked.text) continue;
          all.product.push(...pairs.product);
          all.bare.push(...pairs.bare);
          goals.push(atMost(1.5, "×", `hybrid search, ${name}: p50 beside bare`, medianRatio(pairs)));
        }
        return {
          figures: { hybrid: pairFigures(all), ...figures },
          goals: [atMost(1.5, "×", "hybrid search, all shapes: p50 beside bare", medianRatio(all)), ...goals],
        };
      } finally {
        await sql.end();
      }
    }),
});

/** Both sides must find the same homes, or the comparison says nothing. @returns how many homes pass the filters. */
async function sameHomes<I>(
  name: string,
  product: (input: I) => Promise<{ total: number; homes: { id: string }[] }>,
  bare: (input: I) => Promise<string[]>,
  input: I,
): Promise<number> {
  const { total, homes } = await product(input);
  const expected = await bare(input);
  if (!homes.length || homes.map(({ id }) => id).join() !== expected.join())
    throw new Error(`The two sides of ${name} find different homes, or none.`);
  return total;
}
