import { webhookDeliveries } from "@katek/db/schema";
import { command } from "../kernel";
import { endpointToChange } from "./find-endpoint";
import { refuseStopped } from "./replay-deliveries";
import { EndpointRef } from "./schemas";

/** Sends `webhook.tested` to one endpoint, so that its owner sees whether events arrive. @throws NotFound, Conflict */
export const sendTest = command({
  name: "webhooks.sendTest",
  permission: "webhooks:write",
  input: EndpointRef,
  async run({ tx, organization, now, emit, enqueue }, { endpointId }) {
    refuseStopped(await endpointToChange(tx, endpointId));
    const eventId = await emit("webhook.tested", { endpointId });
    await tx
      .insert(webhookDeliveries)
      .values({ organizationId: organization.id, eventId, endpointId, nextAttemptAt: now() });
    await enqueue("webhooks.deliver", {}, { key: "webhooks" });
    return { eventId };
  },
  audit: ({ endpointId }, { eventId }) => ({ target: endpointId, after: { eventId } }),
});
