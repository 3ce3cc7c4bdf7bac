import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import type { Actor } from "./actor";
import { type Emission, EVENTS } from "./events";

export interface EmitContext {
  tx: Tx;
  actor: Actor;
  now(): Date;
  newId(): string;
}

/**
 * Writes events and one delivery for each endpoint that wants them, in one statement of the caller's transaction: they
 * exist if and only if it commits. Set-based: a thousand events cost one statement.
 * @throws ZodError when a payload is not what the catalogue says.
 */
export async function emitMany(context: EmitContext, emissions: Emission[]): Promise<void> {
  if (!emissions.length) return;
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
    )
    select pg_notify('katek_live', current_setting('app.organization_id') || ' ' || name)
    from unnest(${`{${live.join(",")}}`}::text[]) name`);
}
