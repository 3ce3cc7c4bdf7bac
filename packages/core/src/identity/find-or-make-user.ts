import { oauthAccounts, users } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { PlatformContext } from "../kernel";
import type { ProvenIdentity } from "./schemas";

/**
 * The person whom the issuer knows by this subject, made on the first meeting. Two people with one email are two people:
 * an email can change hands, a subject does not.
 */
export async function findOrMakeUser(
  { tx, newId, now }: PlatformContext,
  { issuer, subject, email, name }: ProvenIdentity,
): Promise<{ id: string; isNew: boolean }> {
  // Two first sign-ins at once must not make two people.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))`);
  const [account] = await tx
    .select({ userId: oauthAccounts.userId })
    .from(oauthAccounts)
    .where(and(eq(oauthAccounts.issuer, issuer), eq(oauthAccounts.subject, subject)));
  if (account) {
    await tx.update(users).set({ email }).where(eq(users.id, account.userId));
    return { id: account.userId, isNew: false };
  }
  const id = newId();
  const createdAt = now();
  await tx.insert(users).values({ id, email, name, createdAt });
  await tx.insert(oauthAccounts).values({ issuer, subject, userId: id, createdAt });
  return { id, isNew: true };
}
