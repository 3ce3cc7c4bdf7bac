import { invitations, teamMails, users } from "@katek/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { command, placeOf, type TransactionContext } from "../kernel";
import { LOOK_AFTER_MS } from "./look-later";

type Mail = typeof teamMails.$inferSelect;

/**
 * Takes an email about the team to send it, with all that it says. A step of `notifications.teamMail`.
 * - `done`: it was sent, cannot be, or is about an invitation that does not work any more
 * - `wait`: an earlier try was cut off a moment ago, and Postmark cannot tell yet whether it has it
 */
export const claimTeamMail = command({
  name: "notifications.claimTeamMail",
  permission: "people:notify",
  input: z.object({ mailId: z.uuid() }),
  async run(context, { mailId }) {
    const { tx, now } = context;
    const [mail] = await tx.select().from(teamMails).where(eq(teamMails.id, mailId)).for("update");
    if (mail?.status !== "waiting") return { next: "done" as const };
    const at = now();
    if (mail.begunAt && at.getTime() - mail.begunAt.getTime() < LOOK_AFTER_MS) return { next: "wait" as const };
    const invitation = mail.invitationId ? await invitationOf(context, mail) : null;
    if (mail.invitationId && !invitation) {
      await tx.update(teamMails).set({ status: "failed", failure: "outdated" }).where(eq(teamMails.id, mailId));
      return { next: "done" as const };
    }
    await tx.update(teamMails).set({ begunAt: at }).where(eq(teamMails.id, mailId));
    const { kind, recipient, names } = mail;
    return { next: mail.begunAt ? ("look" as const) : ("send" as const), kind, recipient, names, invitation };
  },
});

/** The invitation with its link's token, where the link is part of the email; null where it does not work any more. */
async function invitationOf({ tx, cipher }: TransactionContext, { kind, organizationId, invitationId }: Mail) {
  const [found] = await tx
    .select({ invitation: invitations, inviterName: users.name })
    .from(invitations)
    .leftJoin(users, eq(users.id, invitations.invitedBy))
    .where(and(eq(invitations.id, invitationId ?? ""), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)));
  if (!found) return null;
  const { id, email, role, expiresAt, tokenSealed, tokenHash } = found.invitation;
  if (kind === "invitation" && !tokenSealed) return null;
  const token =
    kind === "invitation" && tokenSealed
      ? cipher.open(tokenSealed, placeOf("invitations.token_sealed", { organizationId, id }))
      : null;
  return { email, role, expiresAt, inviterName: found.inviterName, token, tokenHash };
}
