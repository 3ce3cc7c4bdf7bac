import { memberships, organizations, sessions } from "@katek/db/schema";
import { and, asc, eq, gt } from "drizzle-orm";
import { z } from "zod";
import { execute, platformQuery, type Role, type Runtime } from "../kernel";
import { logoUrlOf } from "../organizations";
import { sessionIdOf } from "./session-token";

/** An organization as one of its people sees it in the switcher. */
export interface OwnOrganization {
  id: string;
  slug: string;
  name: string;
  brandColor: string;
  /** Where the logo is served; null without one. */
  logoUrl: string | null;
  /** What the person is there. */
  role: Role;
}

/** The organizations that the holder of this session's token belongs to, by name; none for an unknown token. */
export const ownOrganizations = platformQuery({
  name: "identity.organizations",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run({ tx, now }, { token }): Promise<OwnOrganization[]> {
    const rows = await tx
      .select({
        id: organizations.id,
        slug: organizations.slug,
        name: organizations.name,
        brandColor: organizations.brandColor,
        logoId: organizations.logoId,
        role: memberships.role,
      })
      .from(sessions)
      .innerJoin(memberships, eq(memberships.userId, sessions.userId))
      .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
      .where(and(eq(sessions.id, sessionIdOf(token)), gt(sessions.expiresAt, now())))
      .orderBy(asc(organizations.name), asc(organizations.id));
    return rows.map(({ logoId, ...own }) => ({ ...own, logoUrl: logoUrlOf({ id: own.id, logoId }) }));
  },
});

/** The same for whoever holds the token: it is all that says whose organizations they are. */
export const listOwnOrganizations = (runtime: Runtime, token: string): Promise<OwnOrganization[]> =>
  execute(runtime, { actor: { kind: "system", id: "switcher" }, organization: null }, ownOrganizations, { token });
