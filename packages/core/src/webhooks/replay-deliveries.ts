import { webhookDeliveries } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { Conflict, command, NotFound } from "../kernel";
import { failedDeliveries } from "./failed-deliveries";
import { endpointToChange } from "./find-endpoint";
import { DeliveryRef, EndpointRef } from "./schemas";

/** Sends an event again, now, whether it arrived or not. @throws NotFound, Conflict while the endpoint is paused. */
export const replayDelivery = command({
  name: "webhooks.replay",
  permission: "webhooks:write",
  input: DeliveryRef,
  async run({ tx, now, enqueue }, { endpointId, eventId }) {
    refuseStopped(await endpointToChange(tx, endpointId));
    const [replayed] = await tx
      .update(webhookDeliveries)
      .set(again(now()))
      .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.eventId, eventId)))
      .returning({ eventId: webhookDeliveries.eventId });
    if (!replayed) throw noDelivery();
    await enqueue("webhooks.deliver", {}, { key: "webhooks" });
  },
  audit: ({ endpointId, eventId }) => ({ target: endpointId, after: { eventId } }),
});

/** Sends again, now, all that waits for another try or was given up. @throws NotFound, Conflict while it is paused. */
export const replayFailed = command({
  name: "webhooks.replayFailed",
  permission: "webhooks:write",
  input: EndpointRef,
  async run({ tx, now, enqueue }, { endpointId }) {
    refuseStopped(await endpointToChange(tx, endpointId));
    const replayed = await tx
      .update(webhookDeliveries)
      .set(again(now()))
      .where(and(eq(webhookDeliveries.endpointId, endpointId), failedDeliveries))
      .returning({ eventId: webhookDeliveries.eventId });
    if (replayed.length) await enqueue("webhooks.deliver", {}, { key: "webhooks" });
    return { replayed: replayed.length };
  },
  audit: ({ endpointId }, { replayed }) => ({ target: endpointId, after: { replayed } }),
});

/** Gives a delivery up that waits for another try; it can still be replayed. @throws NotFound */
export const stopRetrying = command({
  name: "webhooks.stopRetrying",
  permission: "webhooks:write",
  input: DeliveryRef,
  async run({ tx }, { endpointId, eventId }) {
    await endpointToChange(tx, endpointId);
    const [stopped] = await tx
      .update(webhookDeliveries)
      .set({ status: "dead", leasedUntil: null })
      .where(
        and(
          eq(webhookDeliveries.endpointId, endpointId),
          eq(webhookDeliveries.eventId, eventId),
          eq(webhookDeliveries.status, "pending"),
        ),
      )
      .returning({ eventId: webhookDeliveries.eventId });
    if (!stopped) throw noDelivery();
  },
  audit: ({ endpointId, eventId }) => ({ target: endpointId, after: { eventId } }),
});

/** What was given up or had arrived starts over; what waits only waits no longer. A call under way is left to end. */
const again = (at: Date) => ({
  status: "pending" as const,
  nextAttemptAt: at,
  attempts: sql<number>`case ${webhookDeliveries.status} when 'pending' then ${webhookDeliveries.attempts} else 0 end`,
});

const noDelivery = () => new NotFound("delivery_not_found", "There is no such delivery, or it does not wait any more.");

export function refuseStopped({ disabledAt }: { disabledAt: Date | null }): void {
  if (disabledAt) throw new Conflict("webhook_stopped", "The endpoint is stopped. Start it first.");
}
