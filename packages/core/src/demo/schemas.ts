import { z } from "zod";
import { SearchFilters } from "../search/schemas";

const Stage = z.enum(["new", "contacted", "qualified", "converted", "lost"]);
const at = z.date();

const DemoMessage = z.object({
  author: z.enum(["buyer", "assistant"]),
  text: z.string().min(1),
  /** Homes that are shown below the words. */
  listingIds: z.array(z.uuid()).default([]),
  /** What was searched for this answer, and how many homes passed. */
  search: z
    .object({ filters: SearchFilters, total: z.int().min(0) })
    .nullable()
    .default(null),
  at,
});

const DemoConversation = z.object({
  channel: z.enum(["chat_page", "widget"]),
  filters: SearchFilters,
  messages: z.array(DemoMessage).min(1),
});

const DemoLead = z.object({
  name: z.string().nullable(),
  email: z.email().nullable(),
  /** E.164. */
  phone: z.string().nullable(),
  source: z.enum(["chat_page", "widget", "manual", "imported"]),
  assigneeId: z.uuid().nullable(),
  wants: SearchFilters,
  scoreReasons: z.array(z.object({ reason: z.string(), points: z.int() })),
  createdAt: at,
  /** Where they went from "new", in order. */
  stages: z.array(z.object({ to: Stage, by: z.uuid(), at })),
  notes: z.array(z.object({ by: z.uuid(), body: z.string(), at })),
});

/** A brokerage's past, made up: who wrote, what was answered, who became a lead and what came of it. */
export const DemoPast = z.object({
  /** A conversation with a lead became it at the lead's `createdAt`. */
  conversations: z.array(DemoConversation.extend({ lead: z.int().nullable() })),
  /** By their place in this list. */
  leads: z.array(DemoLead),
  /** Since when each works there, and when they were last seen. */
  members: z.array(z.object({ userId: z.uuid(), joinedAt: at, lastSeenAt: at })).default([]),
  /** Who was asked to join and let it pass. */
  expiredInvitations: z.array(z.object({ email: z.email(), by: z.uuid(), at })).default([]),
});
export type DemoPast = z.input<typeof DemoPast>;
