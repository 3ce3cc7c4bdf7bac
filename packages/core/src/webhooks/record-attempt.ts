import { webhookAttempts, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { nextTry } from "./retry-schedule";
import { DeliveryRef, FAILING_DAYS } from "./schemas";

const Answer = z.discriminatedUnion("answered", [
  z.object({
    answered: z.literal(true),
    status: z.int(),
    retryAfter: z.string().nullable(),
    body: z.string(),
    durationMs: z.int(),
  }),
  z.object({ answered: z.literal(false), why: z.string(), durationMs: z.int() }),
]);

const GONE = 410;
const REDIRECT = "The receiver sends elsewhere. Redirects are not followed: enter the final address.";
const DAY_MS = 86_400_000;

/**
 * Keeps what a receiver answered: done, to be tried again, or given up. An endpoint that has failed for days, or that says
 * it is gone, is stopped; what waits for it stays. A step of `webhooks.deliver`.
 */
export const recordAttempt = command({
  name: "webhooks.record",
  permission: "webhooks:deliver",
  input: DeliveryRef.extend({ leasedUntil: z.date(), answer: Answer, chance: z.number().min(0).max(1) }),
  async run({ tx, organization, newId, now }, { endpointId, eventId, leasedUntil, answer, chance }) {
    const at = now();
    const this_ = and(eq(webhookDeliveries.eventId, eventId), eq(webhookDeliveries.endpointId, endpointId));
    const [delivery] = await tx.select().from(webhookDeliveries).where(this_).for("update");
    // Deleted with its endpoint while the call was under way.
    if (!delivery) return;
    const status = answer.answered ? answer.status : null;
    const arrived = status !== null && status >= 200 && status < 300;
    await tx.insert(webhookAttempts).values({
      organizationId: organization.id,
      id: newId(),
      eventId,
      endpointId,
      responseStatus: status,
      responseBody: answer.answered ? answer.body : null,
      failure: answer.answered ? (status && status >= 300 && status < 400 ? REDIRECT : null) : answer.why,
      durationMs: answer.durationMs,
      attemptedAt: at,
    });
    const attempts = delivery.attempts + 1;
    const endpoint = eq(webhookEndpoints.id, endpointId);
    if (arrived) {
      if (delivery.status === "pending")
        await tx
          .update(webhookDeliveries)
          .set({ status: "delivered", attempts, deliveredAt: at, leasedUntil: null })
          .where(this_);
      await tx
        .update(webhookEndpoints)
        .set({ failingSince: null })
        .where(and(endpoint, isNotNull(webhookEndpoints.failingSince)));
      return;
    }
    // Whoever took it over after this lease ran out has the say.
    if (delivery.status === "pending" && delivery.leasedUntil?.getTime() === leasedUntil.getTime()) {
      const next = nextTry(attempts, at, answer.answered ? answer.retryAfter : null, chance);
      await tx
        .update(webhookDeliveries)
        .set({ attempts, leasedUntil: null, ...(next ? { nextAttemptAt: next } : { status: "dead" as const }) })
        .where(this_);
    }
    const [failing] = await tx
      .update(webhookEndpoints)
      .set({ failingSince: sql`coalesce(${webhookEndpoints.failingSince}, ${at.toISOString()}::timestamptz)` })
      .where(endpoint)
      .returning({ since: webhookEndpoints.failingSince, disabledAt: webhookEndpoints.disabledAt });
    const givenUp = failing?.since && at.getTime() - failing.since.getTime() >= FAILING_DAYS * DAY_MS;
    if (!failing?.disabledAt && (givenUp || status === GONE))
      await tx
        .update(webhookEndpoints)
        .set({ disabledAt: at, disabledBecause: status === GONE ? "gone" : "failing" })
        .where(endpoint);
  },
});
