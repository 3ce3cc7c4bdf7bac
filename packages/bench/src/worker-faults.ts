import { setTimeout as sleep } from "node:timers/promises";
import { imports } from "@katek/core";
import { type Caller, execute, type Runtime } from "@katek/core/kernel";
import { startSandboxProcess } from "@katek/testing/sandbox-process";
import postgres, { type Sql } from "postgres";
import type { BenchDatabase } from "./bench-database";
import { benchmark, type Findings } from "./benchmark";
import { atMost } from "./goal";
import { homesCsv, piecesOf } from "./invented-csv";
import { makeTenant, systemCaller, withProductRuntime } from "./product-runtime";
import { startWorkerProcess, type WorkerProcess } from "./worker-process";

/** Faster than in production, so that a run is short. */
const BEAT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

interface Run {
  database: BenchDatabase;
  sizes: { rows: number; kills: number };
  say: (progress: string) => void;
}
const FEW = { rows: 12_000, kills: 3 };

/** A few kills, for every day. */
export const workerFaults = benchmark({
  summary: "kill -9 a worker in mid-import a few times, and count its rows at the end",
  sizes: FEW,
  run: killWorkers,
});

/** As many kills as are promised to do no harm; takes some minutes. */
export const importFaults = benchmark({
  summary: "kill -9 a worker in mid-import fifty times, and count its rows at the end",
  sizes: { rows: 60_000, kills: 50 },
  embeddedSizes: FEW,
  run: killWorkers,
});

/** Kills workers in the middle of one import, again and again, and looks whether every row is there exactly once. */
function killWorkers({ database, sizes: { rows, kills }, say }: Run): Promise<Findings> {
  return withProductRuntime(database, async (runtime) => {
    const sql = postgres(database.bareUrl, { max: 1, onnotice: () => {} });
    const sandbox = await startSandboxProcess();
    // Of the vendors only the sandbox: the homes are also embedded, in a job of their own.
    const vendors = { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", SANDBOX_PORT: new URL(sandbox.url).port };
    const start = () => startWorkerProcess({ ...vendors, KATEK_MODE: "demo", ...database.environment }, BEAT_MS);
    let worker: WorkerProcess | undefined;
    try {
      const caller = systemCaller(await makeTenant(runtime, 1));
      const importId = await receive(runtime, caller, homesCsv(rows, 1));
      for (let kill = 1; kill <= kills; kill++) {
        worker = await start();
        const read = await readBeyond(runtime, caller, importId, (rows * kill) / (kills + 2));
        await sleep(Math.random() * 200); // anywhere within a batch
        await worker.kill();
        say(`killed worker ${kill} of ${kills} after some ${read} rows`);
      }
      const { rowsRead } = await progressOf(runtime, caller, importId);
      worker = await start();
      const since = performance.now();
      await readBeyond(runtime, caller, importId, rowsRead);
      const freedAfter = performance.now() - since;
      await finished(runtime, caller, importId);
      await worker.kill();
      const found = await count(sql);
      const apart = (n: number) => Math.abs(n - rows);
      return {
        figures: { ...found, worker_ready_to_next_batch_ms: Math.round(freedAfter) },
        goals: [
          atMost(0, " rows", "listings lost or doubled", apart(found.listings) + apart(found.distinct_source_ids)),
          atMost(
            0,
            " events",
            "listing.created lost or doubled",
            apart(found.created_events) + apart(found.distinct_created),
          ),
          atMost(0, " rows", "the import's own count is off by", apart(found.counted_by_import)),
          atMost(1, " event", "import.completed", found.completed_events),
        ],
      };
    } finally {
      await worker?.kill();
      sandbox.stop();
      await sql.end();
    }
  });
}

async function receive(runtime: Runtime, caller: Caller, file: Buffer): Promise<string> {
  const { importId } = await execute(runtime, caller, imports.receive, {
    fileName: "homes.csv",
    bytes: piecesOf(file),
  });
  return importId;
}

const progressOf = (runtime: Runtime, caller: Caller, id: string) => execute(runtime, caller, imports.get, { id });

/** Waits until more rows than these have been read. @throws when the import ends before, or does not go on. */
async function readBeyond(runtime: Runtime, caller: Caller, id: string, rows: number): Promise<number> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(20)) {
    const { rowsRead, status } = await progressOf(runtime, caller, id);
    if (status !== "waiting" && status !== "running")
      throw new Error(`The import was ${status} before its worker was killed. Give it more --rows.`);
    if (rowsRead > rows) return rowsRead;
  }
  throw new Error(`No worker went on with the import within ${LONGEST_WAIT_MS / 1000} s.`);
}

async function finished(runtime: Runtime, caller: Caller, id: string): Promise<void> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; Date.now() < deadline; await sleep(100))
    if ((await progressOf(runtime, caller, id)).status === "completed") return;
  throw new Error(`The import did not end within ${LONGEST_WAIT_MS / 1000} s.`);
}

/** The database holds one tenant with one import, so that everything in it came of that. */
async function count(sql: Sql) {
  const [found] = await sql<Record<Counted, number>[]>`
    select
      (select count(*)::int from listings) as listings,
      (select count(distinct source_id)::int from listings) as distinct_source_ids,
      (select count(*)::int from events where name = 'listing.created') as created_events,
      (select count(distinct payload ->> 'listingId')::int from events where name = 'listing.created') as distinct_created,
      (select count(*)::int from events where name = 'import.completed') as completed_events,
      (select created from imports) as counted_by_import`;
  if (!found) throw new Error("The counts did not come.");
  return found;
}

type Counted =
  | "listings"
  | "distinct_source_ids"
  | "created_events"
  | "distinct_created"
  | "completed_events"
  | "counted_by_import";
