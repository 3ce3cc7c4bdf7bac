import { imports } from "@katek/core";
import { execute, newId } from "@katek/core/kernel";
import { organizations } from "@katek/db/schema";
import { adminSql, bytesOf, makeOrganization, systemCaller, testDatabase, testRuntime } from "@katek/testing";
import type { JobHelpers } from "graphile-worker";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { MOST_ATTEMPTS } from "./heartbeat";
import { job, taskOf } from "./run-job";
import { failAbandonedImports } from "./tasks/fail-abandoned-imports";

const broken = new Error("it broke");

/** What a task is told of the job it runs. graphile-worker's other helpers are not used. */
const helpersOf = (attempts: number, maxAttempts: number, abortSignal = new AbortController().signal) =>
  ({ job: { id: "0", attempts, max_attempts: maxAttempts }, abortSignal }) as unknown as JobHelpers;

async function setUp(run: () => Promise<void>) {
  const runtime = await testRuntime();
  const organization = await makeOrganization(runtime);
  const pool = new pg.Pool({ connectionString: (await testDatabase()).url, max: 1 });
  afterAll(() => pool.end());
  const givenUp: string[] = [];
  const task = taskOf(
    job({
      name: "imports.run",
      run,
      async giveUp({ payload: { importId } }) {
        givenUp.push(importId);
      },
    }),
    runtime,
    pool,
  );
  return { task, givenUp, payload: { importId: newId(), organizationId: organization.id } };
}

describe("a job that fails", () => {
  test("is settled after its last attempt, not before", async () => {
    const { task, givenUp, payload } = await setUp(() => Promise.reject(broken));
    await expect(task(payload, helpersOf(4, 5))).rejects.toThrow("it broke");
    expect(givenUp).toEqual([]);
    await expect(task(payload, helpersOf(5, 5))).rejects.toThrow("it broke");
    expect(givenUp).toEqual([payload.importId]);
  });

  test("is not settled when its worker stops: another one goes on", async () => {
    const { task, givenUp, payload } = await setUp(() => Promise.reject(broken));
    await expect(task(payload, helpersOf(5, 5, AbortSignal.abort()))).rejects.toThrow();
    expect(givenUp).toEqual([]);
  });

  test("is not tried once more when it has outlived so many workers", async () => {
    let runs = 0;
    const { task, givenUp, payload } = await setUp(async () => void runs++);
    await expect(task(payload, helpersOf(MOST_ATTEMPTS, MOST_ATTEMPTS))).rejects.toThrow("outlived too many workers");
    expect(runs).toBe(0);
    expect(givenUp).toEqual([payload.importId]);
  });

  test("keeps no tenant's data in what is logged of a database error", async () => {
    const sql = await adminSql();
    const { task, payload } = await setUp(async () => void (await sql`select ${"a buyer's secret"}::int`));
    const error = await Promise.resolve(task(payload, helpersOf(1, 5))).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String((error as Error).stack)).toMatch(/A database statement failed \(22P02\)/);
    expect(String((error as Error).stack)).not.toContain("secret");
  });
});

describe("a job that cannot run", () => {
  test("for its payload is refused", async () => {
    const { task } = await setUp(async () => {});
    await expect(task({ importId: "x" }, helpersOf(1, 5))).rejects.toThrow(/organizationId/);
  });

  test("for its organization is gone ends quietly", async () => {
    let runs = 0;
    const { task, payload } = await setUp(async () => void runs++);
    await task({ ...payload, organizationId: newId() }, helpersOf(1, 5));
    expect(runs).toBe(0);
  });
});

test("an import that no job carries out is given up after two days, and none that a job will go on with", async () => {
  const runtime = await testRuntime();
  const pool = new pg.Pool({ connectionString: (await testDatabase()).url, max: 1 });
  const sql = await adminSql();
  const [old, young] = [await makeOrganization(runtime), await makeOrganization(runtime)];
  const bring = async (organization: typeof old, enqueue: boolean) => {
    const { importId } = await execute(runtime, systemCaller(organization), imports.receive, {
      ...{ fileName: "homes.csv", enqueue },
      bytes: bytesOf("id,price,address\nA1,350000,1 Mill Lane\n"),
    });
    return importId;
  };
  const look = (organization: typeof old, id: string) =>
    execute(runtime, systemCaller(organization), imports.get, { id });
  const forward = (organization: typeof old, hours: number) =>
    runtime.database.withOrganization(organization.id, (tx) =>
      tx.update(organizations).set({ clockOffsetMs: hours * 3_600_000 }),
    );
  try {
    const [abandoned, queued, recent] = [await bring(old, false), await bring(old, true), await bring(young, false)];
    await forward(old, 49);
    await forward(young, 47);
    expect(await failAbandonedImports(runtime, pool)).toBeGreaterThanOrEqual(1);
    expect(await look(old, abandoned)).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("import the file again"),
    });
    expect((await look(young, recent)).status).toBe("waiting");
    expect((await look(old, queued)).status).toBe("waiting");
    await sql`update graphile_worker._private_jobs set attempts = max_attempts where payload ->> 'importId' = ${queued}`;
    await failAbandonedImports(runtime, pool);
    expect((await look(old, queued)).status).toBe("failed");
  } finally {
    await pool.end();
  }
});
