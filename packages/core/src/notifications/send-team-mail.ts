import { z } from "zod";
import { type FlowContext, flow, type ResultOf } from "../kernel";
import { claimTeamMail } from "./claim-team-mail";
import { settleTeamMail } from "./settle-team-mail";

type Claimed = Extract<ResultOf<typeof claimTeamMail>, { kind: unknown }>;

/** Under which name a message at Postmark carries the id of its row. */
const METADATA = "team_mail";

/**
 * Sends an email about the team, once, however often it runs and wherever it was cut off.
 * @throws Error when it must be tried again later.
 */
export const sendTeamMail = flow({
  name: "notifications.teamMail",
  permission: "people:notify",
  input: z.object({ mailId: z.uuid() }),
  async run(context, { mailId }) {
    const claim = await context.run(claimTeamMail, { mailId });
    if (claim.next === "done") return;
    if (claim.next === "wait") throw new Error("Postmark cannot tell yet whether it has this email.");
    const { integrations, organization, log } = context;
    const tokenHash = claim.invitation?.tokenHash;
    const before = claim.next === "look" ? await integrations.postmark.find(METADATA, mailId) : null;
    if (before) return context.run(settleTeamMail, { mailId, outcome: "sent", messageId: before, tokenHash });
    const answer = await integrations.postmark.send({
      to: claim.recipient,
      fromName: organization.name,
      metadata: { [METADATA]: mailId },
      ...(await written(context, claim)),
    });
    if (answer.ok)
      return context.run(settleTeamMail, { mailId, outcome: "sent", messageId: answer.messageId, tokenHash });
    const { reason } = answer;
    log.warn({ mailId, reason }, "an email about the team was not taken");
    const outcome = reason === "unknown" ? "uncertain" : reason === "not_taken" ? "again" : "final";
    await context.run(settleTeamMail, { mailId, outcome, failure: reason, tokenHash });
    if (outcome !== "final") throw new Error(`Postmark did not take an email about the team: ${reason}.`);
  },
});

async function written({ organization, publicUrl }: FlowContext, { kind, names, invitation }: Claimed) {
  // The templates' library takes a second to load, which only this job should wait for.
  const emails = await import("@katek/emails");
  const until = (at: Date) =>
    at.toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: organization.timeZone });
  const members = `${publicUrl}/settings/members`;
  if (kind === "invitation" && invitation?.token)
    return emails.renderInvitation({
      organization,
      inviterName: invitation.inviterName,
      role: invitation.role,
      email: invitation.email,
      until: until(invitation.expiresAt),
      url: `${publicUrl}/invitations/${invitation.token}`,
    });
  if (invitation)
    return emails.renderInvitationAsked({ organization, email: invitation.email, role: invitation.role, url: members });
  const { giver = "", taker = "" } = names;
  return emails.renderOwnership({ organization, giver, taker, received: kind === "ownership_received", url: members });
}
