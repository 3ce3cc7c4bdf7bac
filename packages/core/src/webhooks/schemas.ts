import { z } from "zod";
import { oneLine } from "../kernel/one-line";

/** What can be sent to a webhook, with what it means. A test compares the names with the catalogue of events. */
export const PUBLIC_EVENTS = {
  "lead.created": "A buyer left an email or a number",
  "lead.updated": "Contact details, wishes or the score changed",
  "lead.stage_changed": "A lead moved on the board",
  "lead.assigned": "A lead went to somebody else",
  "conversation.started": "A buyer wrote for the first time",
  "listing.created": "A home came in",
  "listing.updated": "A home changed",
  "listing.enriched": "A home was summed up anew and compared with yours",
  "listing.deleted": "A home was taken out",
  "import.completed": "An import is done",
} as const;
export type PublicEvent = keyof typeof PUBLIC_EVENTS;
export const PUBLIC_EVENT_NAMES = Object.keys(PUBLIC_EVENTS) as [PublicEvent, ...PublicEvent[]];

const plainText = (text: string) => text.replaceAll("\0", "");

export const WebhookEndpointInput = z.object({
  name: oneLine().min(1, "Give it a name, such as HubSpot.").max(60, "A name has 60 characters at most."),
  url: z
    .string()
    .overwrite(plainText)
    .trim()
    .max(2_000, "An address has 2,000 characters at most.")
    .meta({ format: "uri" })
    .pipe(z.url({ protocol: /^https?$/, error: "Enter a whole address, such as https://hooks.example.com/katek." })),
  eventNames: z
    .array(z.enum(PUBLIC_EVENT_NAMES))
    .min(1, "Choose at least one event.")
    .max(50)
    .transform((names) => [...new Set(names)]),
});

export const EndpointRef = z.object({ endpointId: z.uuid() });
export const DeliveryRef = EndpointRef.extend({ eventId: z.uuid() });

/** Which deliveries of an endpoint are listed. `failed` are those that wait for another try and those given up. */
export const DeliveryFilter = z.enum(["all", "failed"]);
export type DeliveryFilter = z.infer<typeof DeliveryFilter>;

/** How long a secret that was replaced still signs, beside the new one. */
export const OLD_SECRET_HOURS = 24;
/** Tries of a delivery in all, over about three days. */
export const MOST_TRIES = 11;
/** An endpoint that nothing arrives at for so long is stopped. */
export const FAILING_DAYS = 5;
