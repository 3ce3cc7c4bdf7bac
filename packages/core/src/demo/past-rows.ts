import { randomBytes } from "node:crypto";
import type { conversations, events, leadNotes, leads, messages, visitors } from "@katek/db/schema";
import { UUID } from "uuidv7";
import type { z } from "zod";
import { EVENTS, type EventName, type EventPayload } from "../kernel";
import type { DemoPast } from "./schemas";

type Past = z.output<typeof DemoPast>;
interface Rows {
  visitors: (typeof visitors.$inferInsert)[];
  leads: (typeof leads.$inferInsert)[];
  conversations: (typeof conversations.$inferInsert)[];
  messages: (typeof messages.$inferInsert)[];
  leadNotes: (typeof leadNotes.$inferInsert)[];
  events: (typeof events.$inferInsert)[];
}

/** The rows that a past leaves, with the events that would have been emitted when it happened. */
export function pastRows(organizationId: string, past: Past): Rows {
  const rows: Rows = { visitors: [], leads: [], conversations: [], messages: [], leadNotes: [], events: [] };
  const happened = <N extends EventName>(
    name: N,
    payload: EventPayload<N>,
    occurredAt: Date,
    [actorKind, actorId]: [kind: string, id: string] = ["system", "demo"],
  ) => {
    const parsed = EVENTS[name].payload.parse(payload) as Record<string, unknown>;
    rows.events.push({ organizationId, id: idAt(occurredAt), name, payload: parsed, actorKind, actorId, occurredAt });
  };

  const leadIds = past.leads.map(({ createdAt }) => idAt(createdAt));
  const lastWords = new Map<number, Date>();
  const firstConversation = new Map<number, string>();

  for (const { channel, filters, messages: said, lead } of past.conversations) {
    const [first, last] = [said[0]!.at, said.at(-1)!.at];
    const [id, visitorId] = [idAt(first), idAt(first)];
    const leadId = lead === null ? null : (leadIds[lead] ?? null);
    rows.visitors.push({ organizationId, id: visitorId, tokenHash: `demo ${visitorId}`, createdAt: first });
    rows.conversations.push({
      ...{ organizationId, id, visitorId, leadId, channel, filters, createdAt: first, lastMessageAt: last },
    });
    happened("conversation.started", { conversationId: id, channel }, first, ["visitor", visitorId]);
    said.forEach(({ author, text, listingIds, search, at }, i) => {
      const messageId = idAt(at);
      rows.messages.push({
        ...{ organizationId, id: messageId, conversationId: id, position: i + 1, author, status: "complete" },
        parts: [{ type: "text", text }, ...(listingIds.length ? [{ type: "listings" as const, listingIds }] : [])],
        search: search && { ...search, listingIds },
        createdAt: at,
        completedAt: at,
      });
      if (author === "buyer")
        happened("message.received", { conversationId: id, messageId }, at, ["visitor", visitorId]);
      else
        happened("message.answered", { conversationId: id, messageId, status: "complete" }, at, ["visitor", visitorId]);
    });
    if (lead === null) continue;
    if (!firstConversation.has(lead)) firstConversation.set(lead, id);
    lastWords.set(lead, last);
  }

  past.leads.forEach(({ stages, notes, ...lead }, i) => {
    const id = leadIds[i]!;
    const changed = stages.at(-1);
    const touched = [changed?.at, notes.at(-1)?.at, lead.createdAt].flatMap((at) => at?.getTime() ?? []);
    const score = lead.scoreReasons.reduce((sum, { points }) => sum + points, 0);
    rows.leads.push({
      ...lead,
      ...{ organizationId, id, score: Math.min(100, score), stage: changed?.to ?? "new" },
      updatedAt: new Date(Math.max(...touched)),
      stageChangedAt: changed?.at ?? lead.createdAt,
      lastActivityAt: lastWords.get(i) ?? lead.createdAt,
    });
    const { source, assigneeId, createdAt } = lead;
    const conversationId = firstConversation.get(i) ?? null;
    happened("lead.created", { leadId: id, conversationId, source, assigneeId }, createdAt);
    let from: (typeof stages)[number]["to"] = "new";
    for (const { to, by, at } of stages) {
      happened("lead.stage_changed", { leadId: id, from, to }, at, ["user", by]);
      from = to;
    }
    for (const { by, body, at } of notes) {
      const noteId = idAt(at);
      rows.leadNotes.push({ organizationId, id: noteId, leadId: id, authorId: by, body, createdAt: at });
      happened("lead.noted", { leadId: id, noteId }, at, ["user", by]);
    }
  });
  return rows;
}

/** A UUIDv7 of that moment, so that the past sorts as it would have. */
function idAt(at: Date): string {
  const random = randomBytes(10);
  return UUID.fromFieldsV7(
    at.getTime(),
    random.readUInt16BE(0) & 0xfff,
    random.readUInt32BE(2) & 0x3fffffff,
    random.readUInt32BE(6),
  ).toString();
}
