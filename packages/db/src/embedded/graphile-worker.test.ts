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
  const start = (pollInterval: number) =>
    run({
      pgPool: pool,
      noHandleSignals: true,
      concurrency: 3,
      pollInterval,
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
  // It would look by itself only after the test is over: NOTIFY is what wakes it.
  const listener = await start(600_000);
  const add: AddJobFunction = listener.addJob;
  await Promise.all(Array.from({ length: 20 }, (_, n) => add("count", { n })));
  await expect.poll(() => done.length, { timeout: 20_000 }).toBe(20);
  await add("falter", {}, { maxAttempts: 2 });
  await expect.poll(() => failures, { timeout: 20_000 }).toBe(1);
  await listener.stop();
  const poller = await start(500);
  await expect.poll(() => failures, { timeout: 20_000 }).toBe(2);
  expect(new Set(done).size).toBe(20);
  const owner = await pool.query(
    "select nspowner::regrole::text as owner from pg_namespace where nspname = 'graphile_worker'",
  );
  expect(owner.rows).toEqual([{ owner: "katek_owner" }]);
  await poller.stop();
}, 60_000);
