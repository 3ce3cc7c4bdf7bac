import { invitations, organizations, users } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { invitationHash } from "../identity";
import { execute, platformQuery, type Runtime } from "../kernel";
import { logoUrlOf } from "../organizations";
import type { InvitationPage, InvitationState } from "./schemas";

const LONGEST_LINK = 200;

/** The invitation behind a link, for whoever holds it; null for a link that none has, or has any more. */
export const findInvitation = platformQuery({
  name: "invitations.find",
  permission: "invitations:find",
  input: z.object({ token: z.string().max(LONGEST_LINK) }),
  async run({ tx, now }, { token }): Promise<(InvitationPage & { id: string }) | null> {
    const [found] = await tx
      .select({ invitation: invitations, organization: organizations, inviterName: users.name })
      .from(invitations)
      .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(eq(invitations.tokenHash, invitationHash(token)));
    if (!found) return null;
    const { id: organizationId, name, brandColor, timeZone } = found.organization;
    const { id, email, role, sentAt, expiresAt, askedAt } = found.invitation;
    return {
      ...{ id, email, role, sentAt, expiresAt, askedAt, inviterName: found.inviterName },
      state: stateOf(found.invitation, new Date(now().getTime() + found.organization.clockOffsetMs)),
      organization: { id: organizationId, name, brandColor, timeZone, logoUrl: logoUrlOf(found.organization) },
    };
  },
});

function stateOf({ acceptedAt, revokedAt, expiresAt }: typeof invitations.$inferSelect, at: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt > at ? "open" : "expired";
}

/** The same for the invitation's page: the link is all that it takes to read it. One that is too long is none. */
export const readInvitation = async (
  runtime: Runtime,
  token: string,
): Promise<(InvitationPage & { id: string }) | null> =>
  token.length > LONGEST_LINK
    ? null
    : execute(runtime, { actor: { kind: "system", id: "invitation" }, organization: null }, findInvitation, { token });
