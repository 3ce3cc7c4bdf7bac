import { webhookEndpoints } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command, flow } from "../kernel";
import { endpointChange } from "./endpoint-settings";
import { endpointToChange } from "./find-endpoint";
import { refuseAddress } from "./refuse-address";
import { EndpointRef, WebhookEndpointInput } from "./schemas";

const Input = WebhookEndpointInput.extend(EndpointRef.shape);

/** Changes name, address and events. What waits goes to the new address. @throws NotFound, Invalid */
export const updateEndpoint = flow({
  name: "webhooks.update",
  permission: "webhooks:write",
  input: Input,
  async run(context, input) {
    await refuseAddress(context, input.url);
    return context.run(changeEndpoint, input);
  },
  audit: ({ endpointId }, change) => change && { target: endpointId, ...change },
});

/** A step of `webhooks.update`. */
const changeEndpoint = command({
  name: "webhooks.change",
  permission: "webhooks:write",
  input: Input,
  async run({ tx }, { endpointId, ...values }) {
    const stored = await endpointToChange(tx, endpointId);
    await tx
      .update(webhookEndpoints)
      // A new address has not failed yet.
      .set(stored.url === values.url ? values : { ...values, failingSince: null })
      .where(eq(webhookEndpoints.id, endpointId));
    return endpointChange(stored, values);
  },
});
