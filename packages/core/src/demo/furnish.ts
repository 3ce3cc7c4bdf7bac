import { loadMode } from "@katek/config";
import {
  conversations,
  events,
  invitations,
  leadNotes,
  leads,
  memberships,
  messages,
  ONBOARDING_STEPS,
  organizations,
  usageCounters,
  visitors,
} from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { z } from "zod";
import { invitationHash, newInvitationToken } from "../identity";
import { INVITATION_DAYS } from "../invitations/schemas";
import { command, Invalid, newId, type TransactionContext } from "../kernel";
import { usagePeriod } from "../kernel/usage";
import { pastRows } from "./past-rows";
import { DemoPast } from "./schemas";

/** PostgreSQL takes 65,535 parameters in a statement; the widest row has 16. */
const ROWS_AT_ONCE = 1_000;

/**
 * Gives the demo's organization its past, once: what is there stays. Nothing is delivered or sent for it, since it is long
 * over. @throws Invalid in production mode.
 */
export const furnish = command({
  name: "demo.furnish",
  permission: "demo:furnish",
  input: DemoPast,
  async run(context, past) {
    const { tx, organization, now } = context;
    if (loadMode() === "production")
      throw new Invalid("not_in_production", "The demo's past is not made up in production mode.");
    const [before] = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.name, "lead.created"), eq(events.actorId, "demo")))
      .limit(1);
    if (before) return { conversations: 0, leads: 0 };
    const rows = pastRows(organization.id, past);
    await insert(context, visitors, rows.visitors);
    await insert(context, leads, rows.leads);
    await insert(context, conversations, rows.conversations);
    await insert(context, messages, rows.messages);
    await insert(context, leadNotes, rows.leadNotes);
    await insert(context, events, rows.events);
    await insert(context, invitations, expiredInvitations(organization.id, past));
    for (const { userId, joinedAt: createdAt, lastSeenAt } of past.members)
      await tx.update(memberships).set({ createdAt, lastSeenAt }).where(eq(memberships.userId, userId));
    await countAnswers(context, rows.messages);
    if (!organization.onboarding.finishedAt)
      await tx
        .update(organizations)
        .set({ plan: "enterprise", onboarding: { done: [...ONBOARDING_STEPS], finishedAt: now().toISOString() } })
        .where(eq(organizations.id, organization.id));
    return { conversations: rows.conversations.length, leads: rows.leads.length };
  },
});

/** Their links were never sent: nothing opens them. */
const expiredInvitations = (organizationId: string, { expiredInvitations }: z.output<typeof DemoPast>) =>
  expiredInvitations.map(({ email, by, at }) => ({
    ...{ organizationId, id: newId(), email, role: "agent" as const, invitedBy: by, createdAt: at, sentAt: at },
    tokenHash: invitationHash(newInvitationToken()),
    expiresAt: new Date(at.getTime() + INVITATION_DAYS * 86_400_000),
  }));

async function insert<T extends PgTable>({ tx }: TransactionContext, table: T, rows: T["$inferInsert"][]) {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.insert(table).values(rows.slice(from, from + ROWS_AT_ONCE));
}

/** This month's answers are used up of the plan, as they would be. */
async function countAnswers(
  { tx, organization, now }: TransactionContext,
  rows: { author: string; createdAt: Date }[],
): Promise<void> {
  const period = usagePeriod(organization, now());
  const used = rows.filter(
    ({ author, createdAt }) => author === "assistant" && usagePeriod(organization, createdAt) === period,
  ).length;
  await tx
    .insert(usageCounters)
    .values({ organizationId: organization.id, resource: "ai_answers", period, used })
    .onConflictDoUpdate({
      target: [usageCounters.organizationId, usageCounters.resource, usageCounters.period],
      set: { used: sql`${usageCounters.used} + excluded.used` },
    });
}
