import type { Database } from "@katek/db";
import { sql } from "drizzle-orm";

/** A worker beats every ten seconds; after so long without one there is none. */
const SILENT_AFTER_MS = 45_000;

/** Whether any worker process lives, by the heartbeats they leave. */
export async function readWorkerHealth(database: Database): Promise<{ alive: boolean; lastSeenAt: Date | null }> {
  const [row] = await database.asSystem(
    "worker health",
    (tx) =>
      tx.execute<{ seen_at: string | null; silent_ms: number | null }>(
        sql`select max(seen_at) as seen_at, (extract(epoch from now() - max(seen_at)) * 1000)::float8 as silent_ms from worker_heartbeats`,
      ),
    "read only",
  );
  if (!row?.seen_at || row.silent_ms === null) return { alive: false, lastSeenAt: null };
  return { alive: Number(row.silent_ms) < SILENT_AFTER_MS, lastSeenAt: new Date(row.seen_at) };
}
