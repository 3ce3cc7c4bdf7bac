import type { Tx } from "@katek/db";
import { events } from "@katek/db/schema";
import { inArray, sql } from "drizzle-orm";
import { readRecords, recordOf } from "./records";

/**
 * What is sent for these events, as JSON by event id (Standard Webhooks: type, timestamp, data). `data` holds the event's
 * own facts, the record that it is about as it is now (null once it is deleted), and `sequence`: the event's place among
 * those of its record. A receiver that has seen a higher one knows that this is older.
 */
export async function webhookBodies(tx: Tx, eventIds: readonly string[]): Promise<Map<string, string>> {
  if (!eventIds.length) return new Map();
  const happened = await tx
    .select({
      id: events.id,
      name: events.name,
      payload: events.payload,
      occurredAt: events.occurredAt,
      sequence: sql<number>`(select count(*)::int from ${events} earlier where earlier.organization_id = ${events}.organization_id and earlier.record_id = ${events}.record_id and earlier.id <= ${events}.id)`,
    })
    .from(events)
    .where(inArray(events.id, [...eventIds]));
  const records = await readRecords(
    tx,
    happened.flatMap(({ payload }) => recordOf(payload) ?? []),
  );
  return new Map(
    happened.map(({ id, name, payload, occurredAt, sequence }) => {
      const about = recordOf(payload);
      const record = about && { [about.kind]: records.get(about.id)?.sent ?? null, sequence };
      return [id, JSON.stringify({ type: name, timestamp: occurredAt.toISOString(), data: { ...payload, ...record } })];
    }),
  );
}
