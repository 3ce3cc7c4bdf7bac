import type { Tx } from "@katek/db";
import { conversations, leads, listings, messages } from "@katek/db/schema";
import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { scoreLead } from "./score-lead";

type LeadRow = typeof leads.$inferSelect;
/** Of what they wrote, the latest are read. */
const MESSAGES_READ = 200;

interface Change {
  /** Contact details that are new. */
  details?: Partial<Pick<LeadRow, "name" | "email" | "phone">>;
  /** They did something themselves just now. */
  active?: boolean;
  /** Nobody is told: the lead is being made. */
  silent?: boolean;
}

/**
 * Brings a lead up to date with its conversations: what they look for, when they were last there, the score. Tells of it
 * if anything but the time has changed.
 */
export async function refreshLead(context: TransactionContext, leadId: string, change: Change = {}): Promise<void> {
  const { tx, now, emit } = context;
  const [lead] = await tx.select().from(leads).where(eq(leads.id, leadId)).for("update");
  if (!lead) return;
  const { details = {}, active = false, silent = false } = change;
  const next = { ...lead, ...details };
  next.wants = await latestWants(tx, leadId, lead.wants);
  const { score, reasons } = scoreLead({ ...next, ...(await whatTheySaid(tx, leadId)) });
  const fields = [
    ...Object.keys(details),
    ...(same(next.wants, lead.wants) ? [] : ["wants"]),
    ...(score === lead.score && same(reasons, lead.scoreReasons) ? [] : ["score"]),
  ];
  const at = now();
  if (!fields.length && !active) return;
  await tx
    .update(leads)
    .set({
      ...details,
      wants: next.wants,
      score,
      scoreReasons: reasons,
      ...(fields.length && { updatedAt: at }),
      ...(active && { lastActivityAt: at }),
    })
    .where(eq(leads.id, leadId));
  if (fields.length && !silent) await emit("lead.updated", { leadId, fields });
}

/** What their latest conversation that asked for something asked for. */
async function latestWants(tx: Tx, leadId: string, before: LeadRow["wants"]): Promise<LeadRow["wants"]> {
  const [latest] = await tx
    .select({ filters: conversations.filters })
    .from(conversations)
    .where(and(eq(conversations.leadId, leadId), ne(conversations.filters, sql`'{}'::jsonb`)))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(1);
  return latest?.filters ?? before;
}

/** Their words, the homes that they were shown and when they came: what a score is made of beside the lead's row. */
export async function whatTheySaid(tx: Tx, leadId: string) {
  const began = await tx
    .select({ id: conversations.id, createdAt: conversations.createdAt })
    .from(conversations)
    .where(eq(conversations.leadId, leadId))
    .orderBy(asc(conversations.createdAt));
  const ids = began.map(({ id }) => id);
  const rows = ids.length
    ? await tx
        .select({ author: messages.author, parts: messages.parts, search: messages.search })
        .from(messages)
        .where(inArray(messages.conversationId, ids))
        .orderBy(desc(messages.createdAt), desc(messages.position))
        .limit(MESSAGES_READ)
    : [];
  const said = rows
    .filter(({ author }) => author === "buyer")
    .map(({ parts }) => parts.flatMap((part) => (part.type === "text" ? part.text : [])).join("\n"))
    .reverse();
  const shown = [
    ...new Set(rows.flatMap(({ parts }) => parts.flatMap((part) => (part.type === "listings" ? part.listingIds : [])))),
  ];
  return {
    messages: said,
    shown,
    streets: await streetsOf(tx, shown),
    conversationsBegan: began.map((c) => c.createdAt),
  };
}

async function streetsOf(tx: Tx, listingIds: string[]): Promise<string[]> {
  if (!listingIds.length) return [];
  const rows = await tx
    .select({ street: sql<string>`lower(split_part(${listings.unparsedAddress}, ',', 1))` })
    .from(listings)
    .where(and(inArray(listings.id, listingIds), isNotNull(listings.unparsedAddress)));
  return rows.map(({ street }) => street);
}

/** The same value, whatever the order of its keys (jsonb has its own). */
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );

/** The same for the lead of a conversation, if it has one. */
export async function refreshLeadOf(context: TransactionContext, conversationId: string): Promise<void> {
  const [conversation] = await context.tx
    .select({ leadId: conversations.leadId })
    .from(conversations)
    .where(and(eq(conversations.id, conversationId), isNotNull(conversations.leadId)));
  if (conversation?.leadId) await refreshLead(context, conversation.leadId);
}
