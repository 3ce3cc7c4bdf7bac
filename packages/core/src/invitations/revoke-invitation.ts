import { invitations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { pendingInvitation } from "./own-invitation";

/** Takes an invitation back: its link stops working. @throws NotFound, Conflict once it was accepted or revoked. */
export const revokeInvitation = command({
  name: "invitations.revoke",
  permission: "people:invite",
  input: z.object({ invitationId: z.uuid() }),
  whileClosing: true,
  async run(context, { invitationId }) {
    const { email } = await pendingInvitation(context, invitationId);
    await context.tx
      .update(invitations)
      .set({ revokedAt: context.now(), tokenSealed: null })
      .where(eq(invitations.id, invitationId));
    return { email };
  },
  audit: ({ invitationId }) => ({ target: invitationId }),
});
