import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { embeddedDatabaseUrl, stopEmbeddedDatabase } from "./attach";
import { copyDataDirectory } from "./copy-data-directory";
import { dataDirectory } from "./data-directory";
import { lockHolder } from "./data-directory-lock";
import { runScript } from "./run-script";
import { scratchDirectory } from "./scratch-directory";

const template = scratchDirectory();
const scratch: ReturnType<typeof scratchDirectory>[] = [];
const open = (url: string) => postgres(url, { max: 1, onnotice: () => {}, fetch_types: false });
const holder = (dataDir: string) => lockHolder(dataDirectory.lock(dataDir));
const logOf = (dataDir: string) => readFileSync(dataDirectory.log(dataDir), "utf8");

/** A data directory with a database that has been closed. */
async function copied(): Promise<string> {
  const { dataDir } = newScratch();
  await copyDataDirectory(template.dataDir, dataDir);
  return dataDir;
}

function newScratch() {
  const made = scratchDirectory();
  scratch.push(made);
  return made;
}

beforeAll(async () => {
  // The very first start was cut off half way: it begins again.
  const half = dataDirectory.postgres(template.dataDir);
  mkdirSync(half);
  writeFileSync(`${half}/PG_VERSION`, "18\n");
  writeFileSync(`${half}.initializing`, "");
  const sql = open(await embeddedDatabaseUrl(template.dataDir));
  await sql`create table kept (id int)`;
  await sql.end();
  await stopEmbeddedDatabase(template.dataDir);
}, 90_000);

afterEach(async () => {
  for (const { remove } of scratch.splice(0)) await remove();
}, 60_000);
afterAll(template.remove);

test("acknowledged writes survive the owner's kill -9, and the URL stays the same", async () => {
  const dataDir = await copied();
  let acknowledged = -1;
  for (let round = 0; round < 2; round++) {
    const url = await embeddedDatabaseUrl(dataDir);
    const sql = open(url);
    const before = acknowledged;
    // A slow machine gets the time that it needs for enough of them.
    const killed = (async () => {
      await sleep(500);
      while (acknowledged <= before + 10) await sleep(20);
      process.kill(holder(dataDir)!.pid, "SIGKILL");
    })();
    try {
      for (;;) {
        await sql`insert into kept values (${acknowledged + 1})`;
        acknowledged++;
      }
    } catch (error) {
      expect((error as { code: string }).code).toMatch(/CONNECTION_CLOSED|ECONNRESET|ECONNREFUSED/);
    }
    await killed;
    await sql.end({ timeout: 0 });
    expect(acknowledged).toBeGreaterThan(before + 10);
    expect(await embeddedDatabaseUrl(dataDir)).toBe(url);
    const again = open(url);
    const rows = await again<{ id: number }[]>`select distinct id from kept order by id`;
    await again.end();
    const ids = rows.map(({ id }) => id);
    // One more than acknowledged may be there: committed, and the answer lost with the owner.
    expect(ids.slice(0, acknowledged + 1)).toEqual(Array.from({ length: acknowledged + 1 }, (_, id) => id));
    expect(ids.length).toBeLessThanOrEqual(acknowledged + 2);
    acknowledged = ids.length - 1;
  }
}, 60_000);

test("processes that come at once to a directory share one owner", async () => {
  const dataDir = await copied();
  const results = await Promise.all([1, 2, 3].map(() => runScript("attaching.script.ts", dataDir)));
  const url = await embeddedDatabaseUrl(dataDir);
  expect(results.map(({ output }) => output.trim())).toEqual([url, url, url]);
  expect(logOf(dataDir).match(/starting/g)).toHaveLength(1);
}, 60_000);

test("a backend that crashes ends the owner with code 70, and the next client gets a new one", async () => {
  const dataDir = await copied();
  const sql = open(await embeddedDatabaseUrl(dataDir));
  await sql`insert into kept values (1)`;
  // PostgreSQL panics when its control file is out of reach.
  const control = `${dataDirectory.postgres(dataDir)}/global/pg_control`;
  renameSync(control, `${control}.away`);
  const panic = sql.unsafe("set session authorization postgres; checkpoint");
  await expect(panic).rejects.toMatchObject({ code: expect.stringMatching(/CONNECTION_CLOSED|ECONNRESET/) });
  renameSync(`${control}.away`, control);
  await sql.end({ timeout: 0 });
  await expect.poll(() => holder(dataDir)).toBeUndefined();
  expect(logOf(dataDir)).toContain("the backend crashed");
  const again = open(await embeddedDatabaseUrl(dataDir));
  expect(await again`select id from kept`).toEqual([{ id: 1 }]);
  await again.end();
}, 60_000);

test("the owner leaves when its last client has left, and not before", async () => {
  const dataDir = await copied();
  const sql = open(await embeddedDatabaseUrl(dataDir, { idleExitMs: 6_000 }));
  // On a busy machine the first connection takes seconds; whoever waits longer than that finds the owner gone.
  await sql`select 1`;
  await sleep(7_000);
  expect(holder(dataDir)).toBeDefined();
  await sql.end();
  await expect.poll(() => holder(dataDir), { timeout: 30_000 }).toBeUndefined();
  expect(existsSync(dataDirectory.lock(dataDir))).toBe(false);
  expect(logOf(dataDir)).toContain("stopping: nobody is left");
}, 60_000);

test("stopping closes the database under a client that is in a transaction", async () => {
  const dataDir = await copied();
  const client = new pg.Client({ connectionString: await embeddedDatabaseUrl(dataDir) });
  const told = new Promise<Error>((resolve) => client.on("error", resolve));
  await client.connect();
  await client.query("begin; insert into kept values (1)");
  await expect(copyDataDirectory(dataDir, newScratch().dataDir)).rejects.toThrow("in use");
  await stopEmbeddedDatabase(dataDir);
  expect(await told).toMatchObject({ code: "57P01" });
  expect(existsSync(dataDirectory.lock(dataDir))).toBe(false);
  expect(logOf(dataDir)).not.toMatch(/error/i);
  const again = open(await embeddedDatabaseUrl(dataDir));
  expect(await again`select id from kept`).toEqual([]);
  await again.end();
}, 60_000);

test("a database that cannot be opened says why, soon", async () => {
  const { dataDir } = newScratch();
  writeFileSync(dataDirectory.postgres(dataDir), "not a directory");
  await expect(embeddedDatabaseUrl(dataDir)).rejects.toThrow(
    /ended with code 1\. The end of its log:[\s\S]*could not be opened/,
  );
}, 60_000);

test("a copy is of a database, and never over another", async () => {
  const dataDir = await copied();
  await expect(copyDataDirectory(template.dataDir, dataDir)).rejects.toThrow("already");
  await expect(copyDataDirectory(newScratch().dataDir, newScratch().dataDir)).rejects.toThrow("no embedded database");
});
