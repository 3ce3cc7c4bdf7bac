import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { imports, listings } from "@katek/core";
import { type Caller, execute } from "@katek/core/kernel";
import {
  adminSql,
  armFault,
  bytesOf,
  clearFaults,
  makeOrganization,
  onPostgres,
  sandboxUrl,
  systemCaller,
  testDatabase,
  testRuntime,
} from "@katek/testing";
import { afterEach, describe, expect, test } from "vitest";
import { startWorker } from "./start-worker";

const HOMES =
  "id,price,address,description\nA1,350000,1 Mill Lane,A quiet house by the weir\nA2,420000,2 Mill Lane,A bright loft\n";
const BEAT_MS = 300;
const entry = fileURLToPath(new URL("./main.ts", import.meta.url));
const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  await clearFaults();
});

/** Reads the file and leaves the rest to jobs. */
async function bringFile(caller: Caller, runtime: Awaited<ReturnType<typeof testRuntime>>) {
  const { importId } = await execute(runtime, caller, imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf(HOMES),
  });
  return importId;
}

describe("a worker", () => {
  test("carries out an import and lets the assistant read its homes", async () => {
    const runtime = await testRuntime();
    const caller = systemCaller(await makeOrganization(runtime));
    const { url } = await testDatabase();
    const worker = await startWorker({ directUrl: url, runtime, beatMs: BEAT_MS });
    try {
      const importId = await bringFile(caller, runtime);
      await expect
        .poll(() => execute(runtime, caller, listings.reading, {}), { timeout: 20_000 })
        .toEqual({ total: 2, read: 2 });
      expect(await execute(runtime, caller, imports.get, { id: importId })).toMatchObject({
        status: "completed",
        created: 2,
      });
    } finally {
      await worker.stop();
    }
  });

  test("takes itself off the list of the living when it stops", async () => {
    const runtime = await testRuntime();
    const { url } = await testDatabase();
    const sql = await adminSql();
    const alive = () =>
      sql.begin(async (tx) => {
        await tx`set local role katek_worker`;
        return tx`select id from worker_heartbeats`;
      });
    const worker = await startWorker({ directUrl: url, runtime, beatMs: BEAT_MS });
    expect(await alive()).toHaveLength(1);
    await worker.stop();
    expect(await alive()).toHaveLength(0);
  });
});

describe.skipIf(!onPostgres())("of two workers (needs two backends: skipped on the embedded database)", () => {
  test("one goes on with the job of the other, which was killed", async () => {
    const { caller, runtime } = await oneAtWork();
    const second = await startProcess();
    started[0]?.kill("SIGKILL");
    const killedAt = Date.now();
    await expect
      .poll(() => execute(runtime, caller, listings.reading, {}), { timeout: 25_000 })
      .toEqual({ total: 2, read: 2 });
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    await stopped(second);
  });

  test("one goes on with the job that the other gave back when it was asked to stop", async () => {
    const { caller, runtime, first } = await oneAtWork();
    const second = await startProcess();
    expect(await stopped(first)).toBe(0);
    await expect
      .poll(() => execute(runtime, caller, listings.reading, {}), { timeout: 25_000 })
      .toEqual({ total: 2, read: 2 });
    const sql = await adminSql();
    // What comes after the reading, such as summing the homes up, ends too.
    await expect.poll(() => sql`select attempts from graphile_worker._private_jobs`, { timeout: 25_000 }).toEqual([]);
    await stopped(second);
  });
});

/** A worker that waits for the embeddings of an organization's homes, which will not come. */
async function oneAtWork() {
  const runtime = await testRuntime();
  const caller = systemCaller(await makeOrganization(runtime));
  await armFault("openai", { kind: "delay", ms: 120_000 });
  const first = await startProcess();
  await bringFile(caller, runtime);
  await expect.poll(seenByOpenAI, { timeout: 20_000 }).toBeGreaterThan(0);
  return { runtime, caller, first };
}

async function seenByOpenAI(): Promise<number> {
  const response = await fetch(`${sandboxUrl()}/_control/requests?vendor=openai`);
  const { requests } = (await response.json()) as { requests: { outcome: string }[] };
  return requests.filter(({ outcome }) => outcome === "pending").length;
}

async function startProcess(): Promise<ChildProcess> {
  const dataDirectory = await mkdtemp(join(tmpdir(), "katek-worker-"));
  const { url } = await testDatabase();
  const child = spawn(process.execPath, ["--import", "tsx", entry, "--beat", String(BEAT_MS)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: url,
      KATEK_DATA_DIR: dataDirectory,
      SANDBOX_PORT: new URL(sandboxUrl()).port,
      LOG_LEVEL: "info",
    },
  });
  started.push(child);
  child.once("close", () => rm(dataDirectory, { recursive: true, force: true }));
  await new Promise<void>((resolve, reject) => {
    child.once("close", (code) => reject(new Error(`The worker ended with code ${code}.`)));
    child.stdout?.on("data", (line: Buffer) => line.includes("the worker is ready") && resolve());
  });
  return child;
}

/** Asks a process to stop. @returns its exit code. */
async function stopped(child: ChildProcess): Promise<number | null> {
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}
