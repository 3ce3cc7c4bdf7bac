import type { WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";

export interface HeartbeatOptions {
  /** Of this process, a UUID. */
  id: string;
  pool: Pool;
  /** Where graphile-worker tells which worker ids it lives under. */
  events: WorkerEvents;
  beatMs: number;
  onFreed(jobs: number): void;
  onError(error: unknown): void;
}

/** After so many beats that did not come, a process counts as dead. */
const MISSED_BEATS = 3;
/** A job that outlives so many workers is taken to kill them. */
export const MOST_ATTEMPTS = 100;

/**
 * Says every `beatMs` that this process lives, and frees the jobs of those that no longer say so. graphile-worker itself
 * leaves the jobs of a killed worker locked for four hours. Times are the database's, so that clocks need not agree.
 */
export function startHeartbeat({ id, pool, events, beatMs, onFreed, onError }: HeartbeatOptions) {
  const workerIds = new Set<string>();
  events.on("pool:create", ({ workerPool }) => workerIds.add(workerPool.id));
  events.on("worker:create", ({ worker }) => workerIds.add(worker.workerId));
  let running: Promise<void> = Promise.resolve();

  const beat = async () => {
    await pool.query(
      `insert into worker_heartbeats (id, worker_ids, seen_at) values ($1, $2, now())
       on conflict (id) do update set worker_ids = excluded.worker_ids, seen_at = now()`,
      [id, [...workerIds]],
    );
    const freed = await freeJobsOfTheDead(pool, beatMs * MISSED_BEATS);
    if (freed) onFreed(freed);
  };
  const tick = () => {
    running = beat().catch(onError);
  };
  const timer = setInterval(tick, beatMs);
  return {
    beat,
    /** Takes this process off the list: its jobs must be done or given back by now. */
    async stop() {
      clearInterval(timer);
      await running;
      await pool.query("delete from worker_heartbeats where id = $1", [id]);
    },
  };
}

/**
 * Frees jobs whose worker has not been heard of for `deadMs`. A killed attempt is not counted against the job, up to
 * MOST_ATTEMPTS: it was not the job that failed.
 * @returns how many jobs were freed.
 */
async function freeJobsOfTheDead(pool: Pool, deadMs: number): Promise<number> {
  const { rows } = await pool.query<{ freed: number }>(
    `with orphaned as (
       select j.id, j.locked_by from graphile_worker._private_jobs j
       where j.locked_at < now() - $1 * interval '1 ms' and not exists (
         select from worker_heartbeats h where j.locked_by = any (h.worker_ids) and h.seen_at > now() - $1 * interval '1 ms')
     ), excused as (
       update graphile_worker._private_jobs j
       set locked_at = null, locked_by = null, max_attempts = greatest(j.max_attempts, least(j.max_attempts + 1, $2))
       from orphaned o where j.id = o.id and j.locked_by = o.locked_by
       returning j.id
     ), unlocked_queues as (
       update graphile_worker._private_job_queues q set locked_at = null, locked_by = null
       where q.locked_by in (select locked_by from orphaned)
     ), forgotten as (
       delete from worker_heartbeats where seen_at < now() - 10 * $1 * interval '1 ms'
     )
     select count(*)::int as freed from excused`,
    [deadMs, MOST_ATTEMPTS],
  );
  return rows[0]?.freed ?? 0;
}

/** Gives a job back the attempt that this process cut short by stopping. */
export async function excuseAttempt(pool: Pool, jobId: string): Promise<void> {
  await pool.query(
    "update graphile_worker._private_jobs set max_attempts = greatest(max_attempts, least(max_attempts + 1, $2)) where id = $1",
    [jobId, MOST_ATTEMPTS],
  );
}
