import { memberships, organizations, sessions } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { execute, NotFound, platformCommand, type Runtime, Unauthenticated } from "../kernel";
import { sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/**
 * Lets the holder of this token work in another organization of theirs from the next request on, in every tab.
 * @throws Unauthenticated for an unknown token, NotFound for an organization that they do not belong to.
 */
export const switchOrganization = platformCommand({
  name: "identity.switchOrganization",
  permission: "sessions:manage",
  input: z.object({ token: z.string(), organizationId: z.uuid() }),
  async run({ tx }, { token, organizationId }) {
    const { user, session } = await sessionsIn(tx).validateSession(sessionIdOf(token));
    if (!user) throw new Unauthenticated("signed_out", "Sign in to go on.");
    const [organization] = await tx
      .select({ id: organizations.id, slug: organizations.slug, name: organizations.name })
      .from(memberships)
      .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
      .where(and(eq(memberships.organizationId, organizationId), eq(memberships.userId, user.id)));
    if (!organization)
      throw new NotFound(
        "organization_not_found",
        "You do not belong to this organization, or it is not there any more.",
      );
    // Not seen there yet: the next request says so.
    await tx
      .update(sessions)
      .set({ activeOrganizationId: organization.id, lastSeenAt: null })
      .where(eq(sessions.id, session.id));
    return organization;
  },
});

/** The same for whoever holds the token, as the switcher of a page does it. */
export const enterOrganization = (
  runtime: Runtime,
  input: { token: string; organizationId: string },
): Promise<{ id: string; slug: string; name: string }> =>
  execute(runtime, { actor: { kind: "system", id: "switcher" }, organization: null }, switchOrganization, input);
