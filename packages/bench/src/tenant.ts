import { newId } from "@katek/core/kernel";
import { visitors } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { benchmark } from "./benchmark";
import { Chance } from "./chance";
import { atMost } from "./goal";
import { interleave, medianRatio, pairFigures } from "./interleave";
import { makeTenant, withProductRuntime } from "./product-runtime";

const WARM_UPS = 200;
const MOST_SECONDS = 20;

type Drizzle = Pick<PostgresJsDatabase, "select">;

/** One row by its id within an organization's transaction, beside the same drizzle query on a plain pool. */
export const tenantBenchmark = benchmark({
  summary: "a trivial scoped query through withOrganization, beside the same drizzle query bare",
  sizes: { rounds: 2_000, rows: 1_000 },
  run: ({ database, sizes: { rounds, rows }, say }) =>
    withProductRuntime(database, async (runtime) => {
      const pool = postgres(database.bareUrl, { max: 4, onnotice: () => {} });
      try {
        const { id: organizationId } = await makeTenant(runtime, 1);
        const made = Array.from({ length: rows }, () => newId());
        await runtime.database.withOrganization(organizationId, (tx) =>
          tx.insert(visitors).values(made.map((id) => ({ organizationId, id, tokenHash: id, createdAt: new Date() }))),
        );
        const chance = new Chance(1);
        const wanted = () => and(eq(visitors.organizationId, organizationId), eq(visitors.id, chance.of(made)));
        const one = async (from: Drizzle) => {
          const found = await from.select().from(visitors).where(wanted());
          if (found.length !== 1) throw new Error(`A visitor was found ${found.length} times.`);
        };
        const bare = drizzle(pool);
        say("measuring");
        const pairs = await interleave(
          {
            product: () => runtime.database.withOrganization(organizationId, one, "read only"),
            bare: () => one(bare),
          },
          { rounds, warmUps: WARM_UPS, seconds: MOST_SECONDS },
        );
        return {
          figures: pairFigures(pairs),
          goals: [atMost(2, "×", "scoped query, median beside bare drizzle", medianRatio(pairs))],
        };
      } finally {
        await pool.end();
      }
    }),
});
