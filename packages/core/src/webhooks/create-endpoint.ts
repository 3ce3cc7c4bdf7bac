import { organizations, webhookEndpoints } from "@katek/db/schema";
import { count, eq } from "drizzle-orm";
import { Conflict, command, flow } from "../kernel";
import { newSecret, sealSecret } from "./endpoint-secret";
import { endpointSettings } from "./endpoint-settings";
import { refuseAddress } from "./refuse-address";
import { WebhookEndpointInput } from "./schemas";

const MOST_ENDPOINTS = 20;

/**
 * Adds an endpoint. The secret is in the answer, this once and never again.
 * @throws Invalid for an address that may not be called, Conflict when there are 20 already.
 */
export const createEndpoint = flow({
  name: "webhooks.create",
  permission: "webhooks:write",
  input: WebhookEndpointInput,
  async run(context, input) {
    await refuseAddress(context, input.url);
    return context.run(insertEndpoint, input);
  },
  audit: (input, { endpointId }) => ({ target: endpointId, after: endpointSettings(input) }),
});

/** A step of `webhooks.create`. */
const insertEndpoint = command({
  name: "webhooks.insert",
  permission: "webhooks:write",
  input: WebhookEndpointInput,
  async run({ tx, organization, cipher, newId, now }, input) {
    // Two at once would both find room.
    await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("no key update");
    const [there] = await tx.select({ n: count() }).from(webhookEndpoints);
    if ((there?.n ?? 0) >= MOST_ENDPOINTS)
      throw new Conflict("too_many_webhooks", `There are ${MOST_ENDPOINTS} endpoints already. Delete one first.`);
    const row = { organizationId: organization.id, id: newId() };
    const secret = newSecret();
    await tx.insert(webhookEndpoints).values({
      ...row,
      ...input,
      secret: sealSecret(cipher, row, { current: secret, previous: null }),
      createdAt: now(),
    });
    return { endpointId: row.id, secret };
  },
});
