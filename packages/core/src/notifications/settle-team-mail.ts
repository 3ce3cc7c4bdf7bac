import { invitations, teamMails } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";

/**
 * What became of an email about the team. `uncertain`: it may have been taken, and a later try looks first. `again`: it was
 * turned away for now. Once an invitation was taken, its link is kept as a hash alone, unless it was sent anew meanwhile: then
 * that link is still to be sent. A step of `notifications.teamMail`.
 */
export const settleTeamMail = command({
  name: "notifications.settleTeamMail",
  permission: "people:notify",
  input: z.object({
    mailId: z.uuid(),
    outcome: z.enum(["sent", "final", "uncertain", "again"]),
    messageId: z.string().optional(),
    failure: z.string().optional(),
    /** The hash of the link that the email has. */
    tokenHash: z.string().optional(),
  }),
  async run({ tx, now }, { mailId, outcome, messageId, failure, tokenHash }) {
    const [mail] = await tx
      .update(teamMails)
      .set({
        ...(outcome === "sent" && { status: "sent" as const, messageId, sentAt: now(), failure: null }),
        ...(outcome === "final" && { status: "failed" as const, failure }),
        ...(outcome === "again" && { begunAt: null, failure }),
        ...(outcome === "uncertain" && { failure }),
      })
      .where(and(eq(teamMails.id, mailId), eq(teamMails.status, "waiting")))
      .returning({ kind: teamMails.kind, invitationId: teamMails.invitationId });
    if (mail?.kind !== "invitation" || !mail.invitationId || !tokenHash) return;
    if (outcome !== "sent" && outcome !== "final") return;
    // A try that looked does not know which link its email has: one that waits to be sent keeps its own.
    const another = sql`exists (select 1 from ${teamMails} where ${teamMails.invitationId} = ${mail.invitationId} and ${teamMails.kind} = 'invitation' and ${teamMails.status} = 'waiting')`;
    await tx
      .update(invitations)
      .set({ tokenSealed: null })
      .where(and(eq(invitations.id, mail.invitationId), eq(invitations.tokenHash, tokenHash), sql`not ${another}`));
  },
});

/** Gives up an email about the team that was turned away every time. For the worker's last try. */
export const giveUpTeamMail = command({
  name: "notifications.giveUpTeamMail",
  permission: "people:notify",
  input: z.object({ mailId: z.uuid() }),
  async run({ tx }, { mailId }) {
    await tx
      .update(teamMails)
      .set({ status: "failed" })
      .where(and(eq(teamMails.id, mailId), eq(teamMails.status, "waiting")));
  },
});
