import { z } from "zod";
import { type FlowContext, flow, type ResultOf } from "../kernel";
import { leaseDeliveries } from "./lease-deliveries";
import { recordAttempt } from "./record-attempt";
import { scheduleDeliveries } from "./schedule-deliveries";
import { signedHeaders } from "./signature";

type Leased = ResultOf<typeof leaseDeliveries>[number];

const AT_ONCE = 8;
const UNREADABLE = "The signing secret cannot be read. Rotate it to get a new one.";

/**
 * Sends a batch of what is due, and sees to it that the rest is sent when its time comes. At least once: a process killed
 * after a call leaves no trace of it, so the event is sent again with the same `webhook-id`.
 */
export const deliverWebhooks = flow({
  name: "webhooks.deliver",
  permission: "webhooks:deliver",
  input: z.object({}),
  async run(context) {
    const leased = await context.run(leaseDeliveries, {});
    const waiting = leased.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const delivery of waiting) await deliver(context, delivery);
      }),
    );
    await context.run(scheduleDeliveries, {});
    return { tried: leased.length };
  },
});

async function deliver(context: FlowContext, { eventId, endpointId, leasedUntil, url, secrets, body }: Leased) {
  const { integrations, signal, run } = context;
  // Receivers compare the timestamp with their own clock, so it is the real time, whatever the organization's clock says.
  const answer = secrets
    ? await integrations.outbound.post(url, {
        headers: signedHeaders(secrets, eventId, new Date(), body),
        body,
        signal,
      })
    : { answered: false as const, why: UNREADABLE, durationMs: 0 };
  await run(recordAttempt, { eventId, endpointId, leasedUntil, answer, chance: Math.random() });
}
