import { invitations, organizations, users } from "@katek/db/schema";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { identity, isOpen } from "../identity";
import { execute, platformQuery, type Runtime } from "../kernel";
import { logoUrlOf } from "../organizations";
import type { WaitingInvitation } from "./schemas";

/** The invitations that can be accepted by a verified address, the one that ends first first. */
export const waitingInvitations = platformQuery({
  name: "invitations.waiting",
  permission: "invitations:find",
  input: z.object({ email: z.string().max(320) }),
  async run({ tx, now }, { email }): Promise<WaitingInvitation[]> {
    const rows = await tx
      .select({ id: invitations.id, role: invitations.role, organization: organizations, inviterName: users.name })
      .from(invitations)
      .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
      .leftJoin(users, eq(users.id, invitations.invitedBy))
      .where(and(eq(invitations.email, email.toLowerCase()), isOpen(now())))
      .orderBy(asc(invitations.expiresAt), asc(invitations.id));
    return rows.map(({ organization, ...row }) => ({
      ...row,
      organization: {
        name: organization.name,
        brandColor: organization.brandColor,
        logoUrl: logoUrlOf(organization),
      },
    }));
  },
});

/** Those of the person who holds this session's token, by the address that Google verified; none for an unknown one. */
export async function listWaitingInvitations(runtime: Runtime, token: string): Promise<WaitingInvitation[]> {
  const as = { actor: { kind: "system", id: "invitations" }, organization: null } as const;
  const signedIn = await execute(runtime, as, identity.session, { token });
  return signedIn ? execute(runtime, as, waitingInvitations, { email: signedIn.user.email }) : [];
}
