import type { Tx } from "@katek/db";
import { conversations, events, leadNotes, leads, messages, users } from "@katek/db/schema";
import { aliasedTable, and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { EVENTS, type EventName, query, visibleLeads } from "../kernel";
import { noSuchLead } from "./lead-rows";
import { type TimelineActor, TimelineCursor, type TimelineEntry } from "./schemas";

const QUOTE_LENGTH = 200;

/**
 * What happened with a lead, the latest first: events, notes and conversations in one line. `next` is where to go on; null
 * at its beginning. @throws NotFound
 */
export const readTimeline = query({
  name: "leads.timeline",
  permission: "leads:read",
  input: z.object({
    leadId: z.uuid(),
    before: TimelineCursor.nullish(),
    limit: z.int().min(1).max(100).default(30),
  }),
  async run({ tx, actor }, { leadId, before, limit }) {
    const [lead] = await tx
      .select({ id: leads.id })
      .from(leads)
      .where(and(eq(leads.id, leadId), visibleLeads(actor)));
    if (!lead) return noSuchLead();
    const page: Page = { tx, leadId, before: before ?? null, limit: limit + 1 };
    const found = (await Promise.all([eventsOf(page), notesOf(page), conversationsOf(page)])).flat();
    found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
    const entries = found.slice(0, limit);
    const last = entries.at(-1);
    return { entries, next: found.length > limit && last ? { at: last.at, id: last.id } : null };
  },
});

interface Page {
  tx: Tx;
  leadId: string;
  before: TimelineCursor | null;
  limit: number;
}

const earlier = ({ before }: Page, at: PgColumn, id: PgColumn): SQL | undefined =>
  before ? sql`(${at}, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)` : undefined;

async function notesOf(page: Page): Promise<TimelineEntry[]> {
  const rows = await page.tx
    .select({ id: leadNotes.id, at: leadNotes.createdAt, body: leadNotes.body, author: users.name })
    .from(leadNotes)
    .leftJoin(users, eq(users.id, leadNotes.authorId))
    .where(and(eq(leadNotes.leadId, page.leadId), earlier(page, leadNotes.createdAt, leadNotes.id)))
    .orderBy(desc(leadNotes.createdAt), desc(leadNotes.id))
    .limit(page.limit);
  return rows.map(({ author, ...note }) => ({ ...note, type: "note", actor: memberOf(author) }));
}

/** At the time of their last message. */
async function conversationsOf(page: Page): Promise<TimelineEntry[]> {
  const rows = await page.tx
    .select({ id: conversations.id, at: conversations.lastMessageAt, channel: conversations.channel })
    .from(conversations)
    .where(and(eq(conversations.leadId, page.leadId), earlier(page, conversations.lastMessageAt, conversations.id)))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(page.limit);
  const facts = await factsOf(
    page.tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    type: "conversation",
    conversationId: row.id,
    actor: { kind: "lead" },
    answers: facts.get(row.id)?.answers ?? 0,
    quote: facts.get(row.id)?.quote ?? null,
  }));
}

async function factsOf(tx: Tx, ids: string[]): Promise<Map<string, { answers: number; quote: string | null }>> {
  if (!ids.length) return new Map();
  const rows = await tx
    .select({
      id: messages.conversationId,
      answers:
        sql<number>`count(*) filter (where ${messages.author} = 'assistant' and ${messages.status} in ('complete', 'stopped'))`.mapWith(
          Number,
        ),
      quote: sql<
        string | null
      >`(array_agg(${messages.parts} -> 0 ->> 'text' order by ${messages.position} desc) filter (where ${messages.author} = 'buyer'))[1]`,
    })
    .from(messages)
    .where(inArray(messages.conversationId, ids))
    .groupBy(messages.conversationId);
  return new Map(rows.map(({ id, answers, quote }) => [id, { answers, quote: quote && shortened(quote) }]));
}

const shortened = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH).trimEnd()}…` : text;

/** Of changes only those of name and address: wishes and score go up and down with every message. */
const TOLD = sql`(${events.name} in ('lead.created', 'lead.stage_changed', 'lead.assigned', 'lead.notified', 'lead.returned')
  or (${events.name} = 'lead.updated' and ${events.payload} -> 'fields' ?| array['name', 'email', 'phone']))`;

async function eventsOf(page: Page): Promise<TimelineEntry[]> {
  const from = aliasedTable(users, "from_user");
  const to = aliasedTable(users, "to_user");
  const idIn = (...keys: string[]) =>
    sql`coalesce(${sql.join(
      keys.map(
        (key) =>
          sql`case when ${events.payload} ->> ${key} ~ '^[0-9a-f-]{36}$' then (${events.payload} ->> ${key})::uuid end`,
      ),
      sql`, `,
    )})`;
  const rows = await page.tx
    .select({
      id: events.id,
      name: events.name,
      at: events.occurredAt,
      payload: events.payload,
      actorKind: events.actorKind,
      actorName: users.name,
      from: from.name,
      to: to.name,
    })
    .from(events)
    .leftJoin(users, and(eq(events.actorKind, "user"), sql`${users.id}::text = ${events.actorId}`))
    .leftJoin(from, sql`${from.id} = ${idIn("from")}`)
    .leftJoin(to, sql`${to.id} = ${idIn("to", "userId")}`)
    .where(
      and(
        // As the partial index has it.
        sql`${events.payload} ? 'leadId' and ${events.payload} ->> 'leadId' = ${page.leadId}`,
        TOLD,
        earlier(page, events.occurredAt, events.id),
      ),
    )
    .orderBy(desc(events.occurredAt), desc(events.id))
    .limit(page.limit);
  return rows.flatMap(({ id, at, name, payload, actorKind, actorName, ...names }) => {
    const told = inWords(name as EventName, payload, names);
    return told ? [{ id, at, actor: actorOf(actorKind, actorName), ...told }] : [];
  });
}

type Told = TimelineEntry extends infer E ? (E extends TimelineEntry ? Omit<E, "id" | "at" | "actor"> : never) : never;

function inWords(
  name: EventName,
  payload: Record<string, unknown>,
  { from, to }: { from: string | null; to: string | null },
): Told | null {
  const read = <N extends EventName>(of: N) =>
    EVENTS[of].payload.parse(payload) as z.output<(typeof EVENTS)[N]["payload"]>;
  switch (name) {
    case "lead.created":
      return { type: "created", source: read("lead.created").source };
    case "lead.updated": {
      const { fields } = read("lead.updated");
      return {
        type: "details",
        fields: (["name", "email", "phone"] as const).filter((field) => fields.includes(field)),
      };
    }
    case "lead.stage_changed": {
      const change = read("lead.stage_changed");
      return { type: "stage", from: change.from, to: change.to };
    }
    case "lead.assigned": {
      const change = read("lead.assigned");
      return { type: "assigned", from: change.from && (from ?? FORMER), to: change.to && (to ?? FORMER) };
    }
    case "lead.notified":
      return { type: "notified", to: to ?? FORMER };
    case "lead.returned":
      return { type: "returned" };
    default:
      return null;
  }
}

const FORMER = "A former member";
const memberOf = (name: string | null): TimelineActor => ({ kind: "member", name: name ?? FORMER });
const actorOf = (kind: string, name: string | null): TimelineActor =>
  kind === "user" ? memberOf(name) : kind === "visitor" ? { kind: "lead" } : { kind: "katek" };
