import { webhookEndpoints } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { endpointSettings } from "./endpoint-settings";
import { endpointToChange } from "./find-endpoint";
import { EndpointRef } from "./schemas";

/** Removes an endpoint with what waits for it and what was sent. The events stay. @throws NotFound */
export const deleteEndpoint = command({
  name: "webhooks.delete",
  permission: "webhooks:write",
  input: EndpointRef,
  async run({ tx }, { endpointId }) {
    const stored = await endpointToChange(tx, endpointId);
    await tx.delete(webhookEndpoints).where(eq(webhookEndpoints.id, endpointId));
    return endpointSettings(stored);
  },
  audit: ({ endpointId }, before) => ({ target: endpointId, before }),
});
