import { webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { NotFound, query } from "../kernel";
import { DeliveryRef } from "./schemas";
import { unsignedHeaders } from "./signature";
import { webhookBodies } from "./webhook-bodies";

/**
 * What a delivery sends when it is sent now: address, body as JSON, and the headers without time and signature, which are
 * made anew for each try. @throws NotFound
 */
export const deliveryRequest = query({
  name: "webhooks.request",
  permission: "webhooks:read",
  input: DeliveryRef,
  async run({ tx }, { endpointId, eventId }) {
    const [delivery] = await tx
      .select({ url: webhookEndpoints.url })
      .from(webhookDeliveries)
      .innerJoin(
        webhookEndpoints,
        and(
          eq(webhookEndpoints.organizationId, webhookDeliveries.organizationId),
          eq(webhookEndpoints.id, webhookDeliveries.endpointId),
        ),
      )
      .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(webhookDeliveries.eventId, eventId)));
    const body = delivery && (await webhookBodies(tx, [eventId])).get(eventId);
    if (!delivery || body === undefined) throw new NotFound("delivery_not_found", "There is no such delivery.");
    return { url: delivery.url, headers: unsignedHeaders(eventId), body };
  },
});
