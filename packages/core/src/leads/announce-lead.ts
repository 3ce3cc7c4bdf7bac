import type { TransactionContext } from "../kernel";
import type { LeadSource } from "./schemas";

interface NewLead {
  id: string;
  source: LeadSource;
  assigneeId: string | null;
  /** Where they left their details; null for a lead that a person or a key made. */
  conversationId: string | null;
}

/**
 * Tells of a new lead, in its transaction: every way to make one ends here. Whoever is to look after it gets a mail, except
 * a person who made it themselves.
 */
export async function announceLead({ emit, enqueue, actor }: TransactionContext, lead: NewLead): Promise<void> {
  const { id: leadId, source, assigneeId, conversationId } = lead;
  await emit("lead.created", { leadId, conversationId, source, assigneeId });
  if (assigneeId !== actor.id) await enqueue("notifications.newLead", { leadId });
}
