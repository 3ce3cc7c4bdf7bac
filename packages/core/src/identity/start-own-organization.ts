import { memberships, sessions } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, execute, platformCommand, type Runtime, Unauthenticated } from "../kernel";
import { makeFirstOrganization } from "./first-organization";
import { sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/**
 * Makes an organization of their own for somebody who belongs to none, such as one who does not want what they were
 * invited to. @throws Unauthenticated, Conflict for a member of any organization.
 */
export const startOwnOrganization = platformCommand({
  name: "identity.startOrganization",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run(context, { token }) {
    const { tx } = context;
    const { user, session } = await sessionsIn(tx).validateSession(sessionIdOf(token));
    if (!user) throw new Unauthenticated("signed_out", "Sign in to go on.");
    const [member] = await tx
      .select({ organizationId: memberships.organizationId })
      .from(memberships)
      .where(eq(memberships.userId, user.id))
      .limit(1);
    if (member) throw new Conflict("has_organization", "You belong to an organization already.");
    const activeOrganizationId = await makeFirstOrganization(context, { id: user.id, name: user.name });
    await tx.update(sessions).set({ activeOrganizationId }).where(eq(sessions.id, session.id));
  },
});

/** The same for whoever holds the token. */
export const startOrganization = (runtime: Runtime, token: string): Promise<void> =>
  execute(runtime, { actor: { kind: "system", id: "sign-in" }, organization: null }, startOwnOrganization, { token });
