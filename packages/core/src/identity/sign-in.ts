import { memberships } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { platformCommand } from "../kernel";
import { findOrMakeUser } from "./find-or-make-user";
import { makeFirstOrganization } from "./first-organization";
import { ProvenIdentity } from "./schemas";
import { newSessionToken, sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/**
 * Lets in a person whom an identity provider vouches for, and gives their browser its token. Whoever belongs to no
 * organization gets one of their own.
 */
export const signIn = platformCommand({
  name: "identity.signIn",
  permission: "sessions:manage",
  input: ProvenIdentity,
  async run(context, identity) {
    const { tx } = context;
    const user = await findOrMakeUser(context, identity);
    const [membership] = await tx
      .select({ organizationId: memberships.organizationId })
      .from(memberships)
      .where(eq(memberships.userId, user.id))
      .orderBy(asc(memberships.createdAt), asc(memberships.organizationId))
      .limit(1);
    const activeOrganizationId =
      membership?.organizationId ?? (await makeFirstOrganization(context, { id: user.id, name: identity.name }));
    const token = newSessionToken();
    await sessionsIn(tx).createSession(user.id, { activeOrganizationId }, { sessionId: sessionIdOf(token) });
    return { token, userId: user.id, isNew: user.isNew, madeOrganization: !membership };
  },
});
