import type { Tx } from "@katek/db";
import { memberships, organizations, sessions } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import type { Session } from "lucia";
import { z } from "zod";
import { execute, type Organization, platformCommand, type Role, type Runtime } from "../kernel";
import { sessionIdOf } from "./session-token";
import { sessionsIn } from "./sessions";

/** Somebody who signed in, as of now. */
export interface SignedIn {
  user: {
    id: string;
    name: string;
    email: string /** Their account waits to be deleted. */;
    deletionDueAt: Date | null;
  };
  /** The organization they work in and what they are there; null once they are no member of it any more. */
  membership: { organization: Organization; role: Role } | null;
}

/**
 * The person who holds this session's token, or null when it is unknown or has run out. Asked on every request: a member
 * who was removed or demoted is so on the next one. A command, since a visit in the second half renews the session.
 * @param slug of the organization whose subdomain was asked: it goes before the one that the session is in.
 */
export const findSession = platformCommand({
  name: "identity.session",
  permission: "sessions:manage",
  input: z.object({ token: z.string(), slug: z.string().nullable().default(null) }),
  async run({ tx, now }, { token, slug }): Promise<SignedIn | null> {
    const { user, session } = await sessionsIn(tx).validateSession(sessionIdOf(token));
    if (!user) return null;
    const { id, name, email, deletionDueAt } = user;
    const asked = slug ? eq(organizations.slug, slug) : activeIn(session);
    const [membership] = asked
      ? await tx
          .select({ organization: organizations, role: memberships.role })
          .from(memberships)
          .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
          .where(and(asked, eq(memberships.userId, id)))
      : [];
    await markSeen(tx, session, membership?.organization.id ?? null, now());
    return { user: { id, name, email, deletionDueAt }, membership: membership ?? null };
  },
});

const activeIn = ({ activeOrganizationId }: { activeOrganizationId: string | null }) =>
  activeOrganizationId ? eq(memberships.organizationId, activeOrganizationId) : null;

/** The same for whoever holds the token, also where they belong to no organization. */
export const findSignedIn = (runtime: Runtime, token: string): Promise<SignedIn | null> =>
  execute(runtime, { actor: { kind: "system", id: "session" }, organization: null }, findSession, { token });

const MINUTE_MS = 60_000;

/** Keeps when the session was last used, and when its person last worked in its organization: to the minute. */
async function markSeen(tx: Tx, session: Session, organizationId: string | null, at: Date): Promise<void> {
  if (session.lastSeenAt && at.getTime() - session.lastSeenAt.getTime() < MINUTE_MS) return;
  await tx.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, session.id));
  if (!organizationId) return;
  await tx
    .update(memberships)
    .set({ lastSeenAt: at })
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.userId, session.userId)));
}
