import { events, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { endpointToChange } from "./find-endpoint";
import { EndpointRef } from "./schemas";

/** Sends nothing more to an endpoint until it is resumed. What waits for it stays. @throws NotFound */
export const pauseEndpoint = command({
  name: "webhooks.pause",
  permission: "webhooks:write",
  input: EndpointRef,
  async run({ tx, now }, { endpointId }) {
    const { disabledAt } = await endpointToChange(tx, endpointId);
    if (disabledAt) return { changed: false };
    await tx
      .update(webhookEndpoints)
      .set({ disabledAt: now(), disabledBecause: "person" })
      .where(eq(webhookEndpoints.id, endpointId));
    return { changed: true };
  },
  audit: ({ endpointId }, { changed }) =>
    changed ? { target: endpointId, before: { stopped: false }, after: { stopped: true } } : null,
});

/**
 * Sends to an endpoint again: what waits for it, and with `sendMissed` also what happened while it was stopped.
 * @throws NotFound
 */
export const resumeEndpoint = command({
  name: "webhooks.resume",
  permission: "webhooks:write",
  input: EndpointRef.extend({ sendMissed: z.boolean().default(true) }),
  async run({ tx, now, enqueue }, { endpointId, sendMissed }) {
    const { disabledAt } = await endpointToChange(tx, endpointId);
    if (!disabledAt) return { changed: false };
    const at = now().toISOString();
    if (sendMissed)
      await tx.execute(sql`
        insert into ${webhookDeliveries} (organization_id, event_id, endpoint_id, next_attempt_at)
        select e.organization_id, e.id, w.id, ${at}::timestamptz
        from ${webhookEndpoints} w
        join ${events} e on e.organization_id = w.organization_id and e.name = any (w.event_names) and e.occurred_at >= w.disabled_at
        where w.id = ${endpointId}
        on conflict do nothing`);
    await tx
      .update(webhookEndpoints)
      .set({ disabledAt: null, disabledBecause: null, failingSince: null })
      .where(eq(webhookEndpoints.id, endpointId));
    await enqueue("webhooks.deliver", {}, { key: "webhooks" });
    return { changed: true };
  },
  audit: ({ endpointId, sendMissed }, { changed }) =>
    changed ? { target: endpointId, before: { stopped: true }, after: { stopped: false, sendMissed } } : null,
});
