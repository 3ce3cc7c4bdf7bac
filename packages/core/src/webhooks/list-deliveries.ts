import { events, webhookAttempts, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { and, asc, count, desc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { failedDeliveries } from "./failed-deliveries";
import { noEndpoint } from "./find-endpoint";
import { readRecords, recordOf } from "./records";
import { DeliveryFilter, EndpointRef } from "./schemas";

/** A page of what was sent to an endpoint, the newest event first, with every try. @throws NotFound */
export const listDeliveries = query({
  name: "webhooks.deliveries",
  permission: "webhooks:read",
  input: EndpointRef.extend({
    filter: DeliveryFilter.default("all"),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(100).default(20),
  }),
  async run({ tx }, { endpointId, filter, page, pageSize }) {
    const [endpoint] = await tx
      .select({ id: webhookEndpoints.id })
      .from(webhookEndpoints)
      .where(eq(webhookEndpoints.id, endpointId));
    if (!endpoint) throw noEndpoint();
    const wanted = and(
      eq(webhookDeliveries.endpointId, endpointId),
      filter === "failed" ? failedDeliveries : undefined,
    );
    const [counted] = await tx.select({ n: count() }).from(webhookDeliveries).where(wanted);
    const rows = await tx
      .select({
        eventId: webhookDeliveries.eventId,
        status: webhookDeliveries.status,
        attempts: webhookDeliveries.attempts,
        nextAttemptAt: webhookDeliveries.nextAttemptAt,
        deliveredAt: webhookDeliveries.deliveredAt,
        name: events.name,
        payload: events.payload,
        occurredAt: events.occurredAt,
      })
      .from(webhookDeliveries)
      .innerJoin(
        events,
        and(eq(events.organizationId, webhookDeliveries.organizationId), eq(events.id, webhookDeliveries.eventId)),
      )
      .where(wanted)
      .orderBy(desc(webhookDeliveries.eventId))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const eventIds = rows.map(({ eventId }) => eventId);
    const tries = eventIds.length
      ? await tx
          .select({
            eventId: webhookAttempts.eventId,
            at: webhookAttempts.attemptedAt,
            status: webhookAttempts.responseStatus,
            body: webhookAttempts.responseBody,
            failure: webhookAttempts.failure,
            durationMs: webhookAttempts.durationMs,
          })
          .from(webhookAttempts)
          .where(and(eq(webhookAttempts.endpointId, endpointId), inArray(webhookAttempts.eventId, eventIds)))
          .orderBy(asc(webhookAttempts.id))
      : [];
    const records = await readRecords(
      tx,
      rows.flatMap(({ payload }) => recordOf(payload) ?? []),
    );
    return {
      total: counted?.n ?? 0,
      page,
      pageSize,
      deliveries: rows.map(({ payload, ...row }) => {
        const about = recordOf(payload);
        return {
          ...row,
          /** What it was about, as a person would call it. */
          about: about && (records.get(about.id)?.label ?? null),
          tries: tries.filter(({ eventId }) => eventId === row.eventId).map(({ eventId: _, ...each }) => each),
        };
      }),
    };
  },
});
