import type { Tx } from "@katek/db";
import { auditEntries, leadNotes, memberships, oauthAccounts, organizations, sessions, users } from "@katek/db/schema";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { sessionHolder } from "../identity";
import { execute, platformQuery, type ResultOf, type Runtime } from "../kernel";

/**
 * Every table that refers to a person, with the section of their data that it stands in, or the reason why it stands in none.
 * A test asks for each.
 */
export const ABOUT_A_PERSON: Readonly<Record<string, string>> = {
  users: "account",
  oauth_accounts: "signInAccounts",
  sessions: "sessions",
  memberships: "memberships",
  lead_notes: "notes",
  audit_entries: "actions",
  listing_views: "No data of theirs: a search of the organization's listings under a name.",
  leads: "No data of theirs: whom a lead is given to is the organization's.",
  invitations: "No data of theirs: who invited whom is the organization's.",
  api_keys: "No data of theirs: a key acts for the organization.",
  lead_notifications: "No data of theirs: which lead they were written to about is the organization's.",
};

/** All that KaTek keeps of the holder of this session, without what lets anybody in. @throws Unauthenticated */
export const ownData = platformQuery({
  name: "account.data",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run({ tx, now }, { token }) {
    const { id } = await sessionHolder(tx, token, now());
    return { madeAt: now(), ...(await accountOf(tx, id)), ...(await workOf(tx, id)) };
  },
});
export type OwnData = ResultOf<typeof ownData>;

async function accountOf(tx: Tx, id: string) {
  const [account] = await tx
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      createdAt: users.createdAt,
      deletionDueAt: users.deletionDueAt,
    })
    .from(users)
    .where(eq(users.id, id));
  const signInAccounts = await tx
    .select({ issuer: oauthAccounts.issuer, subject: oauthAccounts.subject, createdAt: oauthAccounts.createdAt })
    .from(oauthAccounts)
    .where(eq(oauthAccounts.userId, id));
  const ownSessions = await tx
    .select({
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      lastSeenAt: sessions.lastSeenAt,
      address: sessions.address,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(eq(sessions.userId, id))
    .orderBy(asc(sessions.createdAt));
  return { account: account ?? null, signInAccounts, sessions: ownSessions };
}

/** What they are and did in each organization. */
async function workOf(tx: Tx, id: string) {
  const organization = { organization: organizations.name };
  const own = await tx
    .select({ ...organization, role: memberships.role, title: memberships.title, createdAt: memberships.createdAt })
    .from(memberships)
    .innerJoin(organizations, eq(organizations.id, memberships.organizationId))
    .where(eq(memberships.userId, id))
    .orderBy(asc(memberships.createdAt));
  const notes = await tx
    .select({ ...organization, body: leadNotes.body, createdAt: leadNotes.createdAt })
    .from(leadNotes)
    .innerJoin(organizations, eq(organizations.id, leadNotes.organizationId))
    .where(eq(leadNotes.authorId, id))
    .orderBy(asc(leadNotes.createdAt));
  const actions = await tx
    .select({
      ...organization,
      operation: auditEntries.operation,
      occurredAt: auditEntries.occurredAt,
      address: auditEntries.address,
      userAgent: auditEntries.userAgent,
    })
    .from(auditEntries)
    .innerJoin(organizations, eq(organizations.id, auditEntries.organizationId))
    .where(and(eq(auditEntries.actorKind, "user"), eq(auditEntries.actorId, id)))
    .orderBy(asc(auditEntries.occurredAt));
  return { memberships: own, notes, actions };
}

/** The same for whoever holds the token. */
export const exportOwnData = (runtime: Runtime, token: string): Promise<OwnData> =>
  execute(runtime, { actor: { kind: "system", id: "account" }, organization: null }, ownData, { token });
