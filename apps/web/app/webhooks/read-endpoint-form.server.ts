import type { WebhookEndpointInput } from "@katek/core/webhooks/schemas";
import type { z } from "zod";

/** The endpoint's form as the operation wants it; the operation checks it. */
export function readEndpointForm(form: FormData): z.input<typeof WebhookEndpointInput> {
  return {
    name: String(form.get("name") ?? ""),
    url: String(form.get("url") ?? ""),
    eventNames: form.getAll("eventNames").map(String) as z.input<typeof WebhookEndpointInput>["eventNames"],
  };
}
