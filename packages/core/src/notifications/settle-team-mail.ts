import { invitations, teamMails } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";

/**
 * What became of an email about the team. `uncertain`: it may have been taken, and a later try looks first. `again`: it was
 * turned away for now. Once an invitation was taken, its link is kept as a hash alone. A step of `notifications.teamMail`.
 */
export const settleTeamMail = command({
  name: "notifications.settleTeamMail",
  permission: "people:notify",
  input: z.object({
    mailId: z.uuid(),
    outcome: z.enum(["sent", "final", "uncertain", "again"]),
    messageId: z.string().optional(),
    failure: z.string().optional(),
  }),
  async run({ tx, now }, { mailId, outcome, messageId, failure }) {
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
    if (mail?.kind === "invitation" && mail.invitationId && (outcome === "sent" || outcome === "final"))
      await tx.update(invitations).set({ tokenSealed: null }).where(eq(invitations.id, mail.invitationId));
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
