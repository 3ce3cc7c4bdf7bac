import { memberships } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { platformCommand } from "../kernel";
import { findOrMakeUser } from "./find-or-make-user";
import { makeFirstOrganization } from "./first-organization";
import { isInvited } from "./open-invitation";
import { ProvenIdentity, SignInPlace } from "./schemas";
import { newSessionToken, sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/**
 * Lets in a person whom an identity provider vouches for, and gives their browser its token. Whoever belongs to no
 * organization gets one of their own, unless an invitation waits for them.
 */
export const signIn = platformCommand({
  name: "identity.signIn",
  permission: "sessions:manage",
  input: ProvenIdentity.extend({
    ...SignInPlace.shape,
    /** The token of the invitation whose link they followed. */
    invitation: z.string().max(200).nullable().default(null),
  }),
  async run(context, { invitation, userAgent, address, ...identity }) {
    const { tx, now } = context;
    const user = await findOrMakeUser(context, identity);
    const [membership] = await tx
      .select({ organizationId: memberships.organizationId })
      .from(memberships)
      .where(eq(memberships.userId, user.id))
      .orderBy(asc(memberships.createdAt), asc(memberships.organizationId))
      .limit(1);
    const invited = !membership && (await isInvited(tx, identity.email, invitation, now()));
    const activeOrganizationId =
      membership?.organizationId ??
      (invited ? null : await makeFirstOrganization(context, { id: user.id, name: identity.name }));
    const token = newSessionToken();
    const place = { userAgent, address, lastSeenAt: null };
    await sessionsIn(tx).createSession(user.id, { activeOrganizationId, ...place }, { sessionId: sessionIdOf(token) });
    return { token, userId: user.id, isNew: user.isNew, invited, madeOrganization: !membership && !invited };
  },
});
