import type { Tx } from "@katek/db";
import { memberships, organizations, sessions, users } from "@katek/db/schema";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { sessionHolder } from "../identity";
import { Conflict, dueAfter, execute, Invalid, platformCommand, type ResultOf, type Runtime } from "../kernel";
import { organizationsWithout } from "./own-organizations";
import { RequestAccountDeletionInput } from "./schemas";

/**
 * Has the account of this session's holder deleted after a time of grace, and signs them out everywhere. Organizations of
 * which nobody else is a member who stays are closed and go with it.
 * @throws Unauthenticated, Invalid (`email_differs`), Conflict (`last_owner`) with the organizations that would have no owner.
 */
export const requestOwnDeletion = platformCommand({
  name: "account.requestDeletion",
  permission: "sessions:manage",
  input: RequestAccountDeletionInput.extend({ token: z.string() }),
  async run({ tx, now }, { token, email }) {
    const user = await sessionHolder(tx, token, now(), true);
    if (email.toLowerCase() !== user.email.toLowerCase()) {
      const message = `Type ${user.email}.`;
      throw new Invalid("email_differs", message, { issues: [{ path: "email", message }] });
    }
    await lockOwnersAround(tx, user.id);
    const { alone, stranded } = await organizationsWithout(tx, user.id, "staying");
    if (stranded.length)
      throw new Conflict(
        "last_owner",
        `You are the last owner of ${inWords(stranded.map(({ name }) => name))}, where others work too. Make somebody else an owner first.`,
        { organizations: stranded },
      );
    const deletionDueAt = dueAfter(now());
    await tx.update(users).set({ deletionDueAt }).where(eq(users.id, user.id));
    if (alone.length)
      await tx
        .update(organizations)
        .set({
          deletionDueAt: sql`${deletionDueAt.toISOString()}::timestamptz + ${organizations.clockOffsetMs} * interval '1 ms'`,
          deletionBecause: "account",
        })
        .where(
          and(
            inArray(
              organizations.id,
              alone.map(({ id }) => id),
            ),
            isNull(organizations.deletionDueAt),
          ),
        );
    await tx.delete(sessions).where(eq(sessions.userId, user.id));
    return { name: user.name, email: user.email, deletionDueAt };
  },
});

/** Two owners who close their accounts at once go one after the other, or each would rely on the other. */
async function lockOwnersAround(tx: Tx, userId: string): Promise<void> {
  const own = tx.select({ id: memberships.organizationId }).from(memberships).where(eq(memberships.userId, userId));
  await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(inArray(memberships.organizationId, own), eq(memberships.role, "owner")))
    .orderBy(asc(memberships.organizationId), asc(memberships.userId))
    .for("update");
}

const inWords = (names: string[]) => new Intl.ListFormat("en", { type: "conjunction" }).format(names);

/** The same for whoever holds the token, as the page of the account does it. They are told by email. */
export async function requestAccountDeletion(
  runtime: Runtime,
  input: { token: string; email: string },
): Promise<{ deletionDueAt: Date }> {
  const asked = await execute(
    runtime,
    { actor: { kind: "system", id: "account" }, organization: null },
    requestOwnDeletion,
    input,
  );
  await tell(runtime, asked);
  return { deletionDueAt: asked.deletionDueAt };
}

/** The account is closed whether or not this arrives: signing in says the same. */
async function tell({ integrations, log, publicUrl }: Runtime, asked: ResultOf<typeof requestOwnDeletion>) {
  const { renderNotice } = await import("@katek/emails");
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" }).format(asked.deletionDueAt);
  const answer = await integrations.postmark.send({
    to: asked.email,
    fromName: "KaTek",
    metadata: { account_deletion: String(asked.deletionDueAt.getTime()) },
    ...(await renderNotice({
      organization: null,
      subject: `Your account will be deleted on ${day}`,
      heading: `Your account will be deleted on ${day}`,
      paragraphs: [
        `${asked.name}, you asked for your account to be deleted, and were signed out everywhere.`,
        "Sign in before that day to keep it, or to download your data. If this was not you, sign in and keep it.",
      ],
      button: { label: "Sign in", url: `${publicUrl}/sign-in` },
      foot: "KaTek wrote this because an account has this address.",
    })),
  });
  if (!answer.ok) log.warn({ reason: answer.reason }, "an email about an account's deletion was not taken");
}
