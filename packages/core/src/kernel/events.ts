import { LEAD_SOURCES, LEAD_STAGES } from "@katek/db/schema";
import { z } from "zod";

interface EventDefinition<S extends z.ZodType = z.ZodType> {
  payload: S;
  /** `public` events can be subscribed to by webhooks; `internal` ones never leave the house. */
  audience: "public" | "internal";
  /** Live events are also NOTIFYed. Few are: NOTIFY takes a lock on every commit that uses it. */
  live: boolean;
}

const define = <S extends z.ZodType>(
  payload: S,
  { audience = "internal", live = false }: Partial<Omit<EventDefinition, "payload">> = {},
): EventDefinition<S> => ({ payload, audience, live });

const listing = z.object({ listingId: z.uuid() });
const conversation = z.object({ conversationId: z.uuid() });
const lead = z.object({ leadId: z.uuid() });

/** What the organization's own listings say of a home's price on the day of the event. Money in minor units of `currency`. */
export const MarketFigures = z.object({
  currency: z.string(),
  /** What the price for an area is for: a square foot or a square metre. */
  areaUnits: z.enum(["sqft", "sqm"]).nullable(),
  pricePerArea: z.number().nullable(),
  daysOnMarket: z.int().nullable(),
  /** Of how many homes like it price and area are known; the next three are null where these are fewer than three. */
  compared: z.int(),
  medianPricePerArea: z.number().nullable(),
  medianDaysOnMarket: z.int().nullable(),
  /** Of the homes compared, how many per cent cost less for the same area. */
  percentile: z.int().nullable(),
  /** The homes compared, the most alike first. */
  comparableIds: z.array(z.uuid()),
});

/** Everything that can happen, by name. */
export const EVENTS = {
  "organization.created": define(z.object({ slug: z.string() })),
  "listing.created": define(listing.extend({ importId: z.uuid().nullable() }), { audience: "public" }),
  "listing.updated": define(listing.extend({ importId: z.uuid().nullable() }), { audience: "public" }),
  "listing.deleted": define(listing, { audience: "public" }),
  /**
   * Highlights and a summary were made of its facts, by a model or by rules; `market` compares its price with the organization's
   * own homes that are like it, and is null where it has no price or none is known to be near.
   */
  "listing.enriched": define(
    listing.extend({ madeBy: z.enum(["model", "rules"]), market: MarketFigures.nullable().default(null) }),
    { audience: "public" },
  ),
  "import.started": define(z.object({ importId: z.uuid() }), { live: true }),
  "import.completed": define(
    z.object({ importId: z.uuid(), created: z.int(), updated: z.int(), unchanged: z.int(), failed: z.int() }),
    { audience: "public", live: true },
  ),
  "import.failed": define(z.object({ importId: z.uuid() }), { live: true }),
  "conversation.started": define(conversation.extend({ channel: z.enum(["chat_page", "widget"]) }), {
    audience: "public",
    live: true,
  }),
  "message.received": define(conversation.extend({ messageId: z.uuid() }), { live: true }),
  "message.answered": define(conversation.extend({ messageId: z.uuid(), status: z.string() }), { live: true }),
  /** Somebody tries whether events arrive; goes to this one endpoint. */
  "webhook.tested": define(z.object({ endpointId: z.uuid() })),
  "lead.created": define(
    lead.extend({ conversationId: z.uuid().nullable(), source: z.enum(LEAD_SOURCES), assigneeId: z.uuid().nullable() }),
    { audience: "public", live: true },
  ),
  /** `fields` names what changed: contact details, name, wishes, score. */
  "lead.updated": define(lead.extend({ fields: z.array(z.string()) }), { audience: "public" }),
  "lead.stage_changed": define(lead.extend({ from: z.enum(LEAD_STAGES), to: z.enum(LEAD_STAGES) }), {
    audience: "public",
    live: true,
  }),
  "lead.assigned": define(lead.extend({ from: z.uuid().nullable(), to: z.uuid().nullable() }), { audience: "public" }),
  "lead.noted": define(lead.extend({ noteId: z.uuid() })),
  "lead.notified": define(lead.extend({ userId: z.uuid() })),
  "lead.returned": define(lead.extend({ conversationId: z.uuid() })),
} as const;

export type EventName = keyof typeof EVENTS;
export type EventPayload<N extends EventName> = z.input<(typeof EVENTS)[N]["payload"]>;
export type Emission = { [N in EventName]: { name: N; payload: EventPayload<N> } }[EventName];
