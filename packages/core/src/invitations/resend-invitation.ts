import { z } from "zod";
import { command } from "../kernel";
import { mustHaveSeats, mustOwn } from "../people";
import { lockInvitations } from "./invite-people";
import { pendingInvitation } from "./own-invitation";
import { sendInvitation } from "./send-invitation";

/**
 * Sends an invitation anew, with a link that works for another seven days.
 * @throws NotFound, Conflict once it was accepted or revoked, LimitReached (`seats_taken`).
 */
export const resendInvitation = command({
  name: "invitations.resend",
  permission: "people:invite",
  limit: "invitations",
  input: z.object({ invitationId: z.uuid() }),
  async run(context, { invitationId }) {
    await lockInvitations(context);
    const { email, role } = await pendingInvitation(context, invitationId);
    if (role === "owner") mustOwn(context.actor);
    await sendInvitation(context, { id: invitationId, email, role, isNew: false });
    await mustHaveSeats(context);
    return { email };
  },
  audit: ({ invitationId }) => ({ target: invitationId }),
});
