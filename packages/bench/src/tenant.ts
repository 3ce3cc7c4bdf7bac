import { visitors } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { BenchDatabase } from "./bench-database";
import { createBenchRuntime, createTenant } from "./bench-runtime";
import type { Flags } from "./flags";
import { atMost, type Outcome } from "./report";
import { interleave } from "./statistics";

const ROWS = 1_000;

/** A row by its id: within an organization's transaction, and by plain drizzle on a login that no policy binds. */
export async function tenant({ url, ownerUrl, kind }: BenchDatabase, flags: Flags): Promise<Outcome> {
  const rounds = flags.number("rounds", kind === "postgres" ? 3_000 : 500);
  const runtime = createBenchRuntime(url, 1);
  const pool = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  const bare = drizzle(pool);
  try {
    const { id: organizationId } = await createTenant(runtime, "tenant");
    const rows = Array.from({ length: ROWS }, () => {
      const id = crypto.randomUUID();
      return { organizationId, id, tokenHash: id, createdAt: new Date() };
    });
    await runtime.database.withOrganization(organizationId, (tx) => tx.insert(visitors).values(rows));
    const one = () => and(eq(visitors.organizationId, organizationId), eq(visitors.id, any()));
    const any = () => rows[Math.floor(Math.random() * ROWS)]?.id ?? "";
    const [figures] = await interleave(
      [
        {
          name: "a row by its id",
          product: () =>
            runtime.database.withOrganization(
              organizationId,
              (tx) => tx.select().from(visitors).where(one()),
              "read only",
            ),
          bare: () => bare.select().from(visitors).where(one()),
        },
      ],
      rounds,
    );
    return {
      figures: { rounds, ...figures },
      goals: [atMost("scoped through bare, median", figures?.ratio ?? Number.NaN, 2)],
    };
  } finally {
    await Promise.all([runtime.database.close(), pool.end()]);
  }
}
