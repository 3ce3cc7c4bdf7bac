import type { Tx } from "@katek/db";
import { conversations, leads, memberships, messages, users } from "@katek/db/schema";
import { and, asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { SearchFilters } from "../search/schemas";
import { filterChips } from "../understanding";

const MESSAGES_SHOWN = 3;
const LONGEST_MESSAGE = 500;

/** A new lead as its email tells of it, and whom it is for; null when it is gone. A step of `notifications.newLead`. */
export const newLeadFacts = query({
  name: "notifications.newLeadFacts",
  permission: "leads:notify",
  input: z.object({ leadId: z.uuid() }),
  async run({ tx, organization }, { leadId }) {
    const [lead] = await tx.select().from(leads).where(eq(leads.id, leadId));
    if (!lead) return null;
    const wants = SearchFilters.safeParse(lead.wants);
    return {
      name: lead.name,
      email: lead.email,
      phone: lead.phone,
      score: lead.score,
      source: lead.source,
      assigned: lead.assigneeId !== null,
      wants: wants.success ? filterChips(wants.data, organization.currency).map(({ label }) => label) : [],
      said: await lastWords(tx, leadId),
      recipients: await recipientsOf(tx, lead.assigneeId),
    };
  },
});

/** The assignee; of a lead that is nobody's, every member, since each may claim it. */
function recipientsOf(tx: Tx, assigneeId: string | null) {
  return tx
    .select({ userId: users.id, name: users.name, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(assigneeId ? eq(memberships.userId, assigneeId) : undefined)
    .orderBy(asc(memberships.createdAt), asc(users.id));
}

/** What they wrote last, oldest first. */
async function lastWords(tx: Tx, leadId: string): Promise<string[]> {
  const rows = await tx
    .select({ parts: messages.parts })
    .from(messages)
    .innerJoin(
      conversations,
      and(
        eq(conversations.organizationId, messages.organizationId),
        eq(conversations.id, messages.conversationId),
        eq(conversations.leadId, leadId),
      ),
    )
    .where(eq(messages.author, "buyer"))
    .orderBy(desc(messages.createdAt), desc(messages.position))
    .limit(MESSAGES_SHOWN);
  return rows
    .reverse()
    .map(({ parts }) =>
      cut(
        parts
          .map((part) => (part.type === "text" ? part.text : ""))
          .join("")
          .trim(),
      ),
    )
    .filter(Boolean);
}

const cut = (words: string) =>
  words.length > LONGEST_MESSAGE ? `${[...words].slice(0, LONGEST_MESSAGE - 1).join("")}…` : words;
