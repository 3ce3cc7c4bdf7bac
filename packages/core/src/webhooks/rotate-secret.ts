import { webhookEndpoints } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { newSecret, openSecret, rotated, sealSecret } from "./endpoint-secret";
import { endpointToChange } from "./find-endpoint";
import { EndpointRef } from "./schemas";

/**
 * Makes a new signing secret and tells it, this once. The old one signs beside it for another day; one that cannot be
 * read any more is simply replaced. @throws NotFound
 */
export const rotateSecret = command({
  name: "webhooks.rotateSecret",
  permission: "webhooks:write",
  input: EndpointRef,
  async run({ tx, cipher, now, log }, { endpointId }) {
    const endpoint = await endpointToChange(tx, endpointId);
    const secret = newSecret();
    const kept = () => {
      try {
        return rotated(openSecret(cipher, endpoint), secret, now());
      } catch {
        log.warn({ endpointId }, "a webhook's secret could not be read and was replaced");
        return { current: secret, previous: null };
      }
    };
    await tx
      .update(webhookEndpoints)
      .set({ secret: sealSecret(cipher, endpoint, kept()) })
      .where(eq(webhookEndpoints.id, endpointId));
    return { secret };
  },
  audit: ({ endpointId }) => ({ target: endpointId }),
});
