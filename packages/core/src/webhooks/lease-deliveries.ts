import { webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
import { z } from "zod";
import { command, type TransactionContext } from "../kernel";
import { openSecret, signingSecrets } from "./endpoint-secret";
import { webhookBodies } from "./webhook-bodies";

/** Few, so that one organization with much to send lets the others go in between. */
const BATCH = 24;
/** Longer than a batch takes when every receiver times out. */
const LEASE_MS = 120_000;

/**
 * Takes what is due for the one process that will send it, with all that it needs. A process that dies loses its lease,
 * and another one sends. A step of `webhooks.deliver`.
 */
export const leaseDeliveries = command({
  name: "webhooks.lease",
  permission: "webhooks:deliver",
  input: z.object({}),
  async run(context) {
    const { tx, now } = context;
    const at = now();
    const due = await tx
      .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints })
      .from(webhookDeliveries)
      .innerJoin(
        webhookEndpoints,
        and(
          eq(webhookEndpoints.organizationId, webhookDeliveries.organizationId),
          eq(webhookEndpoints.id, webhookDeliveries.endpointId),
          isNull(webhookEndpoints.disabledAt),
        ),
      )
      .where(
        and(
          eq(webhookDeliveries.status, "pending"),
          lte(webhookDeliveries.nextAttemptAt, at),
          or(isNull(webhookDeliveries.leasedUntil), lte(webhookDeliveries.leasedUntil, at)),
        ),
      )
      .orderBy(asc(webhookDeliveries.nextAttemptAt), asc(webhookDeliveries.eventId))
      .limit(BATCH)
      .for("update", { of: webhookDeliveries, skipLocked: true });
    if (!due.length) return [];
    const leasedUntil = new Date(at.getTime() + LEASE_MS);
    await tx
      .update(webhookDeliveries)
      .set({ leasedUntil })
      .where(
        or(
          ...due.map(({ delivery: { eventId, endpointId } }) =>
            and(eq(webhookDeliveries.eventId, eventId), eq(webhookDeliveries.endpointId, endpointId)),
          ),
        ),
      );
    const bodies = await webhookBodies(
      tx,
      due.map(({ delivery }) => delivery.eventId),
    );
    return due.map(({ delivery: { eventId, endpointId }, endpoint }) => ({
      eventId,
      endpointId,
      leasedUntil,
      url: endpoint.url,
      secrets: secretsOf(context, endpoint, at),
      body: bodies.get(eventId) ?? "",
    }));
  },
});

/** null when they cannot be read: the delivery then fails with a sentence, and the others go on. */
function secretsOf({ cipher, log }: TransactionContext, endpoint: typeof webhookEndpoints.$inferSelect, at: Date) {
  try {
    return signingSecrets(openSecret(cipher, endpoint), at);
  } catch {
    log.error({ endpointId: endpoint.id }, "a webhook's secret cannot be read");
    return null;
  }
}
