import type { Tx } from "@katek/db";
import { events, webhookAttempts, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { sql } from "drizzle-orm";

/** What became of an endpoint's deliveries. */
export interface EndpointFigures {
  /** Events sent in the last seven days, and those of them that arrived without a failed try. */
  sent: number;
  firstTry: number;
  /** The median time of an answer in those days, in milliseconds. */
  medianMs: number | null;
  lastAttemptAt: Date | null;
  /** Not sent yet, or waiting for another try. */
  waiting: number;
  /** Waiting for another try, or given up. */
  failed: number;
  /** What happened since it was stopped, and would be sent if it were started. */
  missed: number;
}

const DAYS = 7;

/** The figures of these endpoints, by id. */
export async function endpointFigures(
  tx: Tx,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, EndpointFigures>> {
  if (!ids.length) return new Map();
  const since = new Date(now.getTime() - DAYS * 86_400_000).toISOString();
  const rows = await tx.execute<
    Omit<EndpointFigures, "lastAttemptAt"> & { id: string; lastAttemptAt: string | null }
  >(sql`
    select w.id, t.sent, t."firstTry", t."medianMs", l."lastAttemptAt", d.waiting, d.failed, m.missed
    from ${webhookEndpoints} w,
    lateral (
      select count(*)::int as sent, count(*) filter (where clean)::int as "firstTry", (
        select percentile_cont(0.5) within group (order by a.duration_ms)::int from ${webhookAttempts} a
        where a.endpoint_id = w.id and a.attempted_at >= ${since}::timestamptz and a.response_status is not null
      ) as "medianMs"
      from (
        select bool_and(coalesce(a.response_status between 200 and 299, false)) as clean from ${webhookAttempts} a
        where a.endpoint_id = w.id and a.attempted_at >= ${since}::timestamptz group by a.event_id
      ) tried
    ) t,
    lateral (select max(a.attempted_at) as "lastAttemptAt" from ${webhookAttempts} a where a.endpoint_id = w.id) l,
    lateral (
      select count(*) filter (where d.status = 'pending')::int as waiting,
        count(*) filter (where d.status = 'dead' or (d.status = 'pending' and d.attempts > 0))::int as failed
      from ${webhookDeliveries} d where d.endpoint_id = w.id and d.status <> 'delivered'
    ) d,
    lateral (
      select count(*)::int as missed from ${events} e
      where w.disabled_at is not null and e.name = any (w.event_names) and e.occurred_at >= w.disabled_at
    ) m
    where w.id = any (${`{${ids.join(",")}}`}::uuid[])`);
  return new Map(
    rows.map(({ id, lastAttemptAt, ...figures }) => [
      id,
      { ...figures, lastAttemptAt: lastAttemptAt === null ? null : new Date(lastAttemptAt) },
    ]),
  );
}
