import { memberships, organizations, users } from "@katek/db/schema";
import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { sessionHolder } from "../identity";
import { Conflict, execute, platformCommand, type Runtime } from "../kernel";

/**
 * Keeps the account of this session's holder, and opens the organizations again that would have gone with it.
 * @throws Unauthenticated, Conflict (`deletion_under_way`) once its day has come.
 */
export const keepOwnAccount = platformCommand({
  name: "account.keep",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run({ tx, now }, { token }) {
    const user = await sessionHolder(tx, token, now(), true);
    if (!user.deletionDueAt) return;
    if (user.deletionDueAt <= now())
      throw new Conflict("deletion_under_way", "Your account is being deleted; it is too late to keep it.");
    await tx.update(users).set({ deletionDueAt: null }).where(eq(users.id, user.id));
    const own = tx
      .select({ id: memberships.organizationId })
      .from(memberships)
      .where(and(eq(memberships.userId, user.id), eq(memberships.role, "owner")));
    await tx
      .update(organizations)
      .set({ deletionDueAt: null, deletionBecause: null })
      .where(and(inArray(organizations.id, own), eq(organizations.deletionBecause, "account")));
  },
});

/** The same for whoever holds the token. */
export const keepAccount = (runtime: Runtime, token: string): Promise<void> =>
  execute(runtime, { actor: { kind: "system", id: "account" }, organization: null }, keepOwnAccount, { token });
