import { conversations, leads } from "@katek/db/schema";
import { and, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import { newId, type TransactionContext } from "../kernel";
import { announceLead } from "./announce-lead";
import { type ContactDetails, readContactDetails } from "./contact/contact-details";
import { lockContacts } from "./lock-contacts";
import { refreshLead } from "./refresh-lead";
import { routeLead } from "./route-lead";

type LeadRow = typeof leads.$inferSelect;
type Conversation = typeof conversations.$inferSelect;

/**
 * Makes or finds the lead of a buyer who leaves an email address or a phone number, and keeps the lead of one who is known
 * up to date. A part of `conversations.send`, in its transaction, after the message was stored. What a lead already has is
 * never overwritten.
 */
export async function captureLead(
  context: TransactionContext,
  { conversationId, text }: { conversationId: string; text: string },
): Promise<void> {
  const { country, assistantName } = context.organization;
  const said = readContactDetails(text, { country, assistantName });
  if (said.email || said.phone) await lockContacts(context.tx);
  const [conversation] = await context.tx.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!conversation) return;
  const lead = await whoWrites(context, conversation, said);
  if (lead === "new") await begin(context, conversation, said);
  else if (lead) await goOn(context, conversation, lead, said);
}

/** Who this is, by email, then by phone, then by the browser that was here before; null for somebody who said nothing. */
async function whoWrites(
  context: TransactionContext,
  conversation: Conversation,
  said: ContactDetails,
): Promise<LeadRow | "new" | null> {
  const known = conversation.leadId ? await findLead(context, eq(leads.id, conversation.leadId)) : null;
  if (said.email) {
    const byEmail = await findLead(context, eq(leads.email, said.email));
    if (byEmail) return byEmail;
    // Another address than the one that is kept: somebody else, or a mistake put right. Neither may be lost.
    const fitting = known ?? (said.phone ? await findLead(context, eq(leads.phone, said.phone)) : null);
    return fitting && !fitting.email ? fitting : "new";
  }
  if (known) return known;
  if (said.phone) return (await findLead(context, eq(leads.phone, said.phone))) ?? "new";
  return await leadOfVisitor(context, conversation);
}

async function begin(context: TransactionContext, conversation: Conversation, said: ContactDetails): Promise<void> {
  const { tx, organization, now } = context;
  const at = now();
  const id = newId();
  const assigneeId = await routeLead(context);
  const { channel: source, filters: wants } = conversation;
  await tx.insert(leads).values({
    organizationId: organization.id,
    id,
    ...said,
    phone: await unlessTaken(context, said.phone),
    source,
    assigneeId,
    wants,
    createdAt: at,
    updatedAt: at,
    stageChangedAt: at,
    lastActivityAt: at,
  });
  await link(context, conversation, id);
  await announceLead(context, { id, source, assigneeId, conversationId: conversation.id });
  await refreshLead(context, id, { silent: true });
}

async function goOn(context: TransactionContext, conversation: Conversation, lead: LeadRow, said: ContactDetails) {
  const details = {
    ...(said.name && !lead.name && { name: said.name }),
    ...(said.email && !lead.email && { email: said.email }),
    ...(said.phone && !lead.phone && (await unlessTaken(context, said.phone)) && { phone: said.phone }),
  };
  if (conversation.leadId !== lead.id) {
    await link(context, conversation, lead.id);
    await context.emit("lead.returned", { leadId: lead.id, conversationId: conversation.id });
  }
  await refreshLead(context, lead.id, { details, active: true });
}

const link = ({ tx }: TransactionContext, { id }: Conversation, leadId: string) =>
  tx.update(conversations).set({ leadId }).where(eq(conversations.id, id));

async function findLead({ tx }: TransactionContext, condition: SQL): Promise<LeadRow | null> {
  const [lead] = await tx.select().from(leads).where(condition);
  return lead ?? null;
}

/** A number that somebody else has stays theirs. */
async function unlessTaken(context: TransactionContext, phone: string | null): Promise<string | null> {
  return phone && !(await findLead(context, eq(leads.phone, phone))) ? phone : null;
}

/** Whoever left their details in an earlier conversation from the same browser. */
async function leadOfVisitor(context: TransactionContext, { visitorId }: Conversation): Promise<LeadRow | null> {
  const [earlier] = await context.tx
    .select({ leadId: conversations.leadId })
    .from(conversations)
    .where(and(eq(conversations.visitorId, visitorId), isNotNull(conversations.leadId)))
    .orderBy(desc(conversations.lastMessageAt))
    .limit(1);
  return earlier?.leadId ? await findLead(context, eq(leads.id, earlier.leadId)) : null;
}
