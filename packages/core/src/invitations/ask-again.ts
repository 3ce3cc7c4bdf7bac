import { invitations, memberships, users } from "@katek/db/schema";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { invitationHash } from "../identity";
import {
  type Caller,
  Conflict,
  command,
  execute,
  NotFound,
  RateLimited,
  type Runtime,
  type TransactionContext,
} from "../kernel";
import { postTeamMail } from "../notifications";
import { organizations } from "../organizations";
import { findInvitationsPlace } from "./find-place";
import { pendingInvitation } from "./own-invitation";
import { ASK_AGAIN_MINUTES } from "./schemas";

const MINUTE_MS = 60_000;

/** Asks for a new invitation in place of an expired one. A step of {@link askForNewInvitation}. */
const askAgain = command({
  name: "invitations.askAgain",
  permission: "invitations:find",
  input: z.object({ invitationId: z.uuid() }),
  async run(context, { invitationId }) {
    const { tx, now } = context;
    const invitation = await pendingInvitation(context, invitationId);
    const at = now();
    if (invitation.expiresAt > at) throw new Conflict("invitation_open", "This invitation works still.");
    const next = invitation.askedAt ? invitation.askedAt.getTime() + ASK_AGAIN_MINUTES * MINUTE_MS : 0;
    if (next > at.getTime())
      throw new RateLimited("asked_already", "A new invitation was asked for less than an hour ago.", {
        retryAfterSeconds: Math.ceil((next - at.getTime()) / 1_000),
      });
    await tx.update(invitations).set({ askedAt: at }).where(eq(invitations.id, invitationId));
    for (const recipient of await whoInvites(context, invitation.invitedBy))
      await postTeamMail(context, { kind: "invitation_asked", recipient, invitationId });
  },
});

/** Whoever invited, if they still may; else all who may. */
async function whoInvites({ tx }: TransactionContext, inviter: string | null): Promise<string[]> {
  const rows = await tx
    .select({ userId: users.id, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(inArray(memberships.role, ["owner", "admin"]));
  const own = rows.filter(({ userId }) => userId === inviter);
  return (own.length ? own : rows).map(({ email }) => email);
}

const SYSTEM: Caller = { actor: { kind: "system", id: "invitations" }, organization: null };

/**
 * Asks for a new invitation as whoever holds the link of an expired one: who invited them gets an email, once an hour.
 * @throws NotFound, Conflict for one that works, was used or was revoked, RateLimited.
 */
export async function askForNewInvitation(runtime: Runtime, link: string): Promise<void> {
  const place = await execute(runtime, SYSTEM, findInvitationsPlace, { tokenHash: invitationHash(link) });
  const organization = place && (await execute(runtime, SYSTEM, organizations.findById, { id: place.organizationId }));
  if (!organization) throw new NotFound("invitation_not_found", "There is no such invitation any more.");
  await execute(runtime, { ...SYSTEM, organization }, askAgain, { invitationId: place.id });
}
