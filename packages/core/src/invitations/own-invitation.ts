import { invitations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, NotFound, type TransactionContext } from "../kernel";

/** The invitation, locked, if it waits still or has expired. @throws NotFound, Conflict once it was accepted or revoked. */
export async function pendingInvitation({ tx }: TransactionContext, invitationId: string) {
  const [invitation] = await tx.select().from(invitations).where(eq(invitations.id, invitationId)).for("update");
  if (!invitation) throw new NotFound("invitation_not_found", "There is no such invitation.");
  if (invitation.acceptedAt)
    throw new Conflict("invitation_accepted", `${invitation.email} has accepted the invitation already.`);
  if (invitation.revokedAt) throw new Conflict("invitation_revoked", "This invitation was revoked already.");
  return invitation;
}
