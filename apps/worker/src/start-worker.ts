import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { Log, Runtime } from "@katek/core/kernel";
import { Logger, parseCronItems, run, type WorkerEvents, WorkerPreset } from "graphile-worker";
import pg from "pg";
import { startHeartbeat } from "./heartbeat";
import { taskList } from "./task-list";
import { DELETION_TIMES } from "./tasks/deletions-sweep";
import { RECHECK_TIMES } from "./tasks/domains-recheck";
import { SWEEP_TIMES } from "./tasks/imports-sweep";
import { REQUEST_SWEEP_TIMES } from "./tasks/requests-sweep";

export interface WorkerOptions {
  /** Reaches PostgreSQL itself, not a pooler: the worker LISTENs. */
  directUrl: string;
  runtime: Runtime;
  /** How often the process says that it lives. Its jobs are freed three beats after the last. */
  beatMs?: number;
}

export interface RunningWorker {
  /** Settles when the worker ended, by `stop` or by a failure. */
  ended: Promise<void>;
  /** Takes no more jobs; those at work have three seconds before they are asked to stop, and are given back. */
  stop(): Promise<void>;
}

const CONCURRENT_JOBS = 4;
const LISTENER_AND_HEARTBEAT = 2;

/** Carries out the jobs of the database until it is stopped. */
export async function startWorker({ directUrl, runtime, beatMs = 10_000 }: WorkerOptions): Promise<RunningWorker> {
  const { log } = runtime;
  const pool = openPool(directUrl, log);
  const events: WorkerEvents = new EventEmitter();
  const heartbeat = startHeartbeat({
    id: randomUUID(),
    pool,
    events,
    beatMs,
    onFreed: (jobs) => log.warn({ jobs }, "freed the jobs of a worker that died"),
    onError: (error) => log.error({ error }, "the heartbeat did not come through"),
  });
  try {
    const runner = await run({
      pgPool: pool,
      events,
      noHandleSignals: true,
      parsedCronItems: parseCronItems([SWEEP_TIMES, RECHECK_TIMES, REQUEST_SWEEP_TIMES, DELETION_TIMES]),
      logger: jobLogger(log),
      taskList: taskList(runtime, pool),
      preset: {
        extends: [WorkerPreset],
        worker: {
          concurrentJobs: CONCURRENT_JOBS,
          localQueue: { size: 20 },
          completeJobBatchDelay: 10,
          failJobBatchDelay: 10,
          gracefulShutdownAbortTimeout: 3_000,
        },
      },
    });
    await heartbeat.beat();
    return {
      ended: runner.promise,
      async stop() {
        await runner.stop();
        await heartbeat.stop();
        await pool.end();
      },
    };
  } catch (error) {
    await heartbeat.stop().catch(() => {});
    await pool.end();
    throw error;
  }
}

/** A lost connection is an event on the pool and on its clients; without a listener it would end the process. */
function openPool(directUrl: string, log: Log): pg.Pool {
  const pool = new pg.Pool({
    connectionString: directUrl,
    max: CONCURRENT_JOBS + LISTENER_AND_HEARTBEAT,
    application_name: "katek worker",
  });
  const onError = (error: Error) => log.warn({ error }, "a connection of the worker was lost");
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  return pool;
}

/** graphile-worker's own messages. Their details hold payloads, so only the words are passed on. */
const jobLogger = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === "error") log.error({}, message);
    else if (level === "warning") log.warn({}, message);
    else log.debug({}, message);
  });
