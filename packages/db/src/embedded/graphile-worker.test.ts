import { type AddJobFunction, Logger, run } from "graphile-worker";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedDatabaseUrl } from "./attach";
import { scratchDirectory } from "./scratch-directory";

const { dataDir, remove } = scratchDirectory();
let pool: pg.Pool;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await embeddedDatabaseUrl(dataDir), max: 5 });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await remove();
}, 60_000);

test("graphile-worker migrates as katek_owner and runs jobs, at once and again after a failure", async () => {
  const done: number[] = [];
  let failures = 0;
  const runner = await run({
    pgPool: pool,
    noHandleSignals: true,
    concurrency: 3,
    logger: new Logger(() => () => {}),
    taskList: {
      count: async (payload) => {
        done.push((payload as { n: number }).n);
      },
      falter: async () => {
        failures++;
        if (failures === 1) throw new Error("once");
      },
    },
  });
  const add: AddJobFunction = runner.addJob;
  const started = Date.now();
  await Promise.all(Array.from({ length: 20 }, (_, n) => add("count", { n })));
  await add("falter", {}, { maxAttempts: 2 });
  await expect.poll(() => done.length, { timeout: 5000 }).toBe(20);
  // Polling comes every two seconds; NOTIFY is what makes it quicker.
  expect(Date.now() - started).toBeLessThan(2000);
  await expect.poll(() => failures, { timeout: 8000 }).toBe(2);
  expect(new Set(done).size).toBe(20);
  const owner = await pool.query(
    "select nspowner::regrole::text as owner from pg_namespace where nspname = 'graphile_worker'",
  );
  expect(owner.rows).toEqual([{ owner: "katek_owner" }]);
  await runner.stop();
}, 60_000);
