import { invitations, memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { enterOrganization, identity, invitationHash } from "../identity";
import {
  type Caller,
  Conflict,
  command,
  execute,
  Forbidden,
  NotFound,
  type Origin,
  type Runtime,
  Unauthenticated,
} from "../kernel";
import { organizations } from "../organizations";
import { findInvitationsPlace } from "./find-place";
import { pendingInvitation } from "./own-invitation";

/**
 * Makes the person whose address it was sent to a member. Once: the second one finds it used. A step of
 * {@link acceptInvitation}, which knows that the address is the person's.
 */
const takeInvitation = command({
  name: "invitations.accept",
  permission: "invitations:accept",
  input: z.object({ invitationId: z.uuid(), userId: z.uuid(), email: z.string() }),
  async run(context, { invitationId, userId, email }) {
    const { tx, organization, now } = context;
    const invitation = await pendingInvitation(context, invitationId);
    const at = now();
    if (invitation.email !== email.toLowerCase())
      throw new Forbidden(
        "other_address",
        `This invitation is for ${invitation.email}. You are signed in as ${email}.`,
      );
    if (invitation.expiresAt <= at) throw new Conflict("invitation_expired", "This invitation has expired.");
    await tx
      .insert(memberships)
      .values({ organizationId: organization.id, userId, role: invitation.role, createdAt: at })
      .onConflictDoNothing();
    await tx.update(invitations).set({ acceptedAt: at, tokenSealed: null }).where(eq(invitations.id, invitationId));
    return { role: invitation.role };
  },
  audit: ({ invitationId, userId }, { role }) => ({ target: invitationId, after: { member: userId, role } }),
});

const SYSTEM: Caller = { actor: { kind: "system", id: "invitations" }, organization: null };

/**
 * Accepts an invitation as the person who holds this session's token, and lets them work there from the next request on.
 * The address must be the one that Google verified at their last sign-in.
 * @throws Unauthenticated, NotFound, Forbidden (`other_address`), Conflict for one that was used, was revoked or has expired,
 * and (`account_closing`) where the account waits to be deleted.
 */
export async function acceptInvitation(
  runtime: Runtime,
  { token, invitation, origin }: { token: string; invitation: { link: string } | { id: string }; origin?: Origin },
): Promise<{ id: string; name: string }> {
  const signedIn = await execute(runtime, SYSTEM, identity.session, { token });
  if (!signedIn) throw new Unauthenticated("signed_out", "Sign in to go on.");
  if (signedIn.user.deletionDueAt)
    throw new Conflict("account_closing", "Your account waits to be deleted. Keep it first, then accept.");
  const place = await execute(runtime, SYSTEM, findInvitationsPlace, {
    ...("link" in invitation ? { tokenHash: invitationHash(invitation.link) } : { id: invitation.id }),
  });
  const organization = place && (await execute(runtime, SYSTEM, organizations.findById, { id: place.organizationId }));
  if (!organization) throw new NotFound("invitation_not_found", "There is no such invitation any more.");
  const { id: userId, email } = signedIn.user;
  const actor = { kind: "user", id: userId, role: place.role } as const;
  await execute(runtime, { actor, organization, origin }, takeInvitation, { invitationId: place.id, userId, email });
  return enterOrganization(runtime, { token, organizationId: organization.id });
}
