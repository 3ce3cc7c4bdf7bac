import { z } from "zod";
import { command } from "../kernel";
import { mustHaveSeats, mustOwn } from "../people";
import { lockInvitations } from "./invite-people";
import { pendingInvitation } from "./own-invitation";
import { isJustSent, sendInvitation } from "./send-invitation";

/**
 * Sends an invitation anew, with a link that works for another seven days; one that was sent seconds ago stays
 * as it is.
 * @throws NotFound, Conflict once it was accepted or revoked, LimitReached (`seats_taken`).
 */
export const resendInvitation = command({
  name: "invitations.resend",
  permission: "people:invite",
  limit: "invitations",
  input: z.object({ invitationId: z.uuid() }),
  async run(context, { invitationId }) {
    await lockInvitations(context);
    const invitation = await pendingInvitation(context, invitationId);
    const { email, role } = invitation;
    if (role === "owner") mustOwn(context.actor);
    if (await isJustSent(context, invitation)) return { email, sent: false };
    await sendInvitation(context, { id: invitationId, email, role, isNew: false });
    await mustHaveSeats(context);
    return { email, sent: true };
  },
  audit: ({ invitationId }, { sent }) => (sent ? { target: invitationId } : null),
});
