import type { Tx } from "@katek/db";
import { conversations, imports, leads, listings, memberships, users } from "@katek/db/schema";
import { and, eq, getTableColumns, inArray } from "drizzle-orm";

/** What an event can be about, and the name in its payload that holds the id. The first that is there counts. */
const KINDS = { leadId: "lead", listingId: "listing", conversationId: "conversation", importId: "import" } as const;
export type RecordKind = (typeof KINDS)[keyof typeof KINDS];
export interface RecordRef {
  kind: RecordKind;
  id: string;
}

/** What an event is about; null for a test. */
export function recordOf(payload: Record<string, unknown>): RecordRef | null {
  for (const [key, kind] of Object.entries(KINDS)) {
    const id = payload[key];
    if (typeof id === "string") return { kind, id };
  }
  return null;
}

export interface WebhookRecord {
  /** How a person would call it. */
  label: string | null;
  /** What is sent of it. */
  sent: Record<string, unknown>;
}

/** The records that events are about, as they are now, by id. What was deleted is not there. */
export async function readRecords(tx: Tx, refs: readonly RecordRef[]): Promise<Map<string, WebhookRecord>> {
  const found = new Map<string, WebhookRecord>();
  for (const kind of Object.values(KINDS)) {
    const ids = [...new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id))];
    if (ids.length) for (const record of await READERS[kind](tx, ids)) found.set(String(record.sent.id), record);
  }
  return found;
}

const READERS: Record<RecordKind, (tx: Tx, ids: string[]) => Promise<WebhookRecord[]>> = {
  lead: readLeads,
  listing: readListings,
  conversation: readConversations,
  import: readImports,
};

async function readLeads(tx: Tx, ids: string[]): Promise<WebhookRecord[]> {
  const { id, name, email, phone, stage, source, score, wants, createdAt, updatedAt } = getTableColumns(leads);
  const rows = await tx
    .select({
      lead: { id, name, email, phone, stage, source, score, wants, createdAt, updatedAt },
      assignee: { name: users.name, email: users.email },
    })
    .from(leads)
    .leftJoin(
      memberships,
      and(eq(memberships.organizationId, leads.organizationId), eq(memberships.userId, leads.assigneeId)),
    )
    .leftJoin(users, eq(users.id, memberships.userId))
    .where(inArray(leads.id, ids));
  return rows.map(({ lead, assignee }) => ({
    label: lead.name ?? lead.email ?? lead.phone,
    sent: { ...lead, assignee },
  }));
}

async function readListings(tx: Tx, ids: string[]): Promise<WebhookRecord[]> {
  const { id, source, sourceId, listingType, propertyType, standardStatus, listPrice, currency } =
    getTableColumns(listings);
  const { bedroomsTotal, bathroomsTotal, unparsedAddress, city, listingUrl, updatedAt } = getTableColumns(listings);
  const rows = await tx
    .select({
      ...{ id, source, sourceId, listingType, propertyType, standardStatus, listPrice, currency },
      ...{ bedroomsTotal, bathroomsTotal, unparsedAddress, city, listingUrl, updatedAt },
    })
    .from(listings)
    .where(inArray(listings.id, ids));
  return rows.map((row) => ({ label: row.unparsedAddress ?? row.sourceId, sent: row }));
}

async function readConversations(tx: Tx, ids: string[]): Promise<WebhookRecord[]> {
  const { id, channel, leadId, createdAt, lastMessageAt } = getTableColumns(conversations);
  const rows = await tx
    .select({ id, channel, leadId, createdAt, lastMessageAt })
    .from(conversations)
    .where(inArray(conversations.id, ids));
  return rows.map((row) => ({ label: null, sent: row }));
}

async function readImports(tx: Tx, ids: string[]): Promise<WebhookRecord[]> {
  const { id, fileName, source, status, created, updated, unchanged, failed, finishedAt } = getTableColumns(imports);
  const rows = await tx
    .select({ id, fileName, source, status, created, updated, unchanged, failed, finishedAt })
    .from(imports)
    .where(inArray(imports.id, ids));
  return rows.map((row) => ({ label: row.fileName, sent: row }));
}
