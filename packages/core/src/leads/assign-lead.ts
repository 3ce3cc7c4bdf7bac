import { leads, memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, Invalid, NotFound, type TransactionContext } from "../kernel";
import { ownLead } from "./lead-rows";

/**
 * Gives a lead to a member, or back to nobody where whoever claims it first has it.
 * @throws NotFound for a lead or a member that is not here, Conflict for nobody where leads go to each agent in turn.
 */
export const assignLead = command({
  name: "leads.assign",
  permission: "leads:assign",
  input: z.object({ leadId: z.uuid(), assigneeId: z.uuid().nullable() }),
  async run(context, { leadId, assigneeId }) {
    const lead = await ownLead(context, leadId);
    if (assigneeId) await mustBeMember(context, assigneeId);
    else if (lead.assigneeId && context.organization.leadRouting !== "first_to_claim")
      throw new Conflict(
        "lead_needs_agent",
        "New leads go to each agent in turn here, so every lead has somebody. Choose who takes this one.",
      );
    return await give(context, lead, assigneeId);
  },
  audit: ({ leadId }, { from, to }) => ({ target: leadId, before: { assignee: from }, after: { assignee: to } }),
});

/** Takes a lead that nobody has. @throws NotFound for a colleague's, Conflict for one that somebody has. */
export const claimLead = command({
  name: "leads.claim",
  permission: "leads:write",
  input: z.object({ leadId: z.uuid() }),
  async run(context, { leadId }) {
    const lead = await ownLead(context, leadId);
    const { actor } = context;
    if (actor.kind !== "user") throw new Invalid("not_a_person", "Only a member can take a lead.");
    if (lead.assigneeId && lead.assigneeId !== actor.id)
      throw new Conflict("lead_taken", "Somebody else takes care of this lead already.");
    await mustBeMember(context, actor.id);
    return await give(context, lead, actor.id);
  },
  audit: ({ leadId }, { from, to }) => ({ target: leadId, before: { assignee: from }, after: { assignee: to } }),
});

async function mustBeMember({ tx }: TransactionContext, userId: string): Promise<void> {
  const [member] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(eq(memberships.userId, userId));
  if (!member) throw new NotFound("member_not_found", "There is no such member here any more.");
}

async function give(
  { tx, now, emit }: TransactionContext,
  { id: leadId, assigneeId: from }: { id: string; assigneeId: string | null },
  to: string | null,
) {
  if (from === to) return { from, to };
  await tx.update(leads).set({ assigneeId: to, updatedAt: now() }).where(eq(leads.id, leadId));
  await emit("lead.assigned", { leadId, from, to });
  return { from, to };
}
