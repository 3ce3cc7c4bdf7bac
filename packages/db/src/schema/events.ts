import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";

/** What happened, in the words of the event catalogue. Append-only. */
export const events = pgTable(
  "events",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    payload: jsonb("payload").$type<Record<string, unknown>>().notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id").notNull(),
    occurredAt: instant("occurred_at").notNull(),
    /** What it is about: the first id of these in its payload. */
    recordId: text("record_id").generatedAlwaysAs(
      sql`coalesce(payload->>'leadId', payload->>'listingId', payload->>'conversationId', payload->>'importId')`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    index("events_record_idx").on(t.organizationId, t.recordId, t.id),
    index("events_name_idx").on(t.organizationId, t.name, t.occurredAt),
    index("events_lead_idx")
      .on(t.organizationId, sql`(payload->>'leadId')`, t.occurredAt)
      .where(sql`payload ? 'leadId'`),
  ],
);

export const webhookEndpoints = pgTable(
  "webhook_endpoints",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** What its owner calls it: "HubSpot". */
    name: text("name").notNull(),
    url: text("url").notNull(),
    /** The signing secret (Standard Webhooks), encrypted under a versioned key. */
    secret: text("secret").notNull(),
    /** The names of the events it wants. */
    eventNames: text("event_names").array().notNull(),
    /** Since when every delivery has failed; null after one that arrived. */
    failingSince: instant("failing_since"),
    disabledAt: instant("disabled_at"),
    /** `person` for one who paused it, `failing` where KaTek gave up, `gone` where the receiver said so (410). */
    disabledBecause: text("disabled_because", { enum: ["person", "failing", "gone"] }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.id] })],
);

/** One event for one endpoint: written with the event, so that it exists if and only if the event does. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    organizationId: organizationId(),
    eventId: uuid("event_id").notNull(),
    endpointId: uuid("endpoint_id").notNull(),
    status: text("status", { enum: ["pending", "delivered", "dead"] })
      .notNull()
      .default("pending"),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    /** Until then the process that took it has it to itself. */
    leasedUntil: instant("leased_until"),
    deliveredAt: instant("delivered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.eventId, t.endpointId] }),
    foreignKey({ columns: [t.organizationId, t.eventId], foreignColumns: [events.organizationId, events.id] }),
    foreignKey({
      columns: [t.organizationId, t.endpointId],
      foreignColumns: [webhookEndpoints.organizationId, webhookEndpoints.id],
    }).onDelete("cascade"),
    index("webhook_deliveries_endpoint_idx").on(t.organizationId, t.endpointId, t.eventId),
    index("webhook_deliveries_due_idx").on(t.organizationId, t.status, t.nextAttemptAt),
  ],
);

/** One try of a delivery, and what the receiver answered. */
export const webhookAttempts = pgTable(
  "webhook_attempts",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    eventId: uuid("event_id").notNull(),
    endpointId: uuid("endpoint_id").notNull(),
    /** The HTTP status; null where there was no answer. */
    responseStatus: integer("response_status"),
    /** The beginning of the answer. */
    responseBody: text("response_body"),
    /** Why there was no answer: a sentence. */
    failure: text("failure"),
    durationMs: integer("duration_ms").notNull(),
    attemptedAt: instant("attempted_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "webhook_attempts_delivery_fk",
      columns: [t.organizationId, t.eventId, t.endpointId],
      foreignColumns: [webhookDeliveries.organizationId, webhookDeliveries.eventId, webhookDeliveries.endpointId],
    }).onDelete("cascade"),
    index("webhook_attempts_delivery_idx").on(t.organizationId, t.endpointId, t.eventId, t.attemptedAt),
  ],
);

/** Who did what to which row. Ids and field names; values for settings only. Append-only. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    operation: text("operation").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id").notNull(),
    target: text("target"),
    before: jsonb("before").$type<Record<string, unknown>>(),
    after: jsonb("after").$type<Record<string, unknown>>(),
    /** Where the request came from; null for what no request asked for. */
    address: text("address"),
    /** What the browser or program called itself (`User-Agent`), cut off. */
    userAgent: text("user_agent"),
    occurredAt: instant("occurred_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    index("audit_entries_occurred_idx").on(t.organizationId, t.occurredAt, t.id),
  ],
);
