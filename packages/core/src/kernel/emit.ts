import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import type { Actor } from "./actor";
import { type Emission, EVENTS } from "./events";

/** One queued job for each organization, however many events it has: tenants take turns. */
const DELIVERY_JOB = "webhooks";

export interface EmitContext {
  tx: Tx;
  actor: Actor;
  now(): Date;
  newId(): string;
}

/**
 * Writes events, one delivery for each endpoint that wants them, and the job that sends those, in one statement of the
 * caller's transaction: they exist if and only if it commits. Set-based: a thousand events cost one statement.
 * @returns the events' ids, in their order.
 * @throws ZodError when a payload is not what the catalogue says.
 */
export async function emitMany(context: EmitContext, emissions: Emission[]): Promise<string[]> {
  if (!emissions.length) return [];
  const { tx, actor, now, newId } = context;
  const at = now().toISOString();
  const rows = emissions.map(({ name, payload }) => ({
    id: newId(),
    name,
    payload: EVENTS[name].payload.parse(payload),
    audience: EVENTS[name].audience,
  }));
  const live = [...new Set(rows.filter((row) => EVENTS[row.name].live).map((row) => row.name))];
  await tx.execute(sql`
    with arrived as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, name text, payload jsonb, audience text)
    ), written as (
      insert into events (organization_id, id, name, payload, actor_kind, actor_id, occurred_at)
      select current_setting('app.organization_id')::uuid, id, name, payload, ${actor.kind}, ${actor.id}, ${at}::timestamptz from arrived
    ), due as (
      insert into webhook_deliveries (organization_id, event_id, endpoint_id, next_attempt_at)
      select w.organization_id, a.id, w.id, ${at}::timestamptz from arrived a
      join webhook_endpoints w on a.name = any (w.event_names) and w.disabled_at is null
      where a.audience = 'public'
      returning event_id
    )
    select pg_notify('katek_live', current_setting('app.organization_id') || ' ' || name)::text
    from unnest(${`{${live.join(",")}}`}::text[]) name
    union all
    select enqueue('webhooks.deliver', '{}', ${DELIVERY_JOB})::text from (select from due limit 1) first`);
  return rows.map(({ id }) => id);
}
