import type { Tx } from "@katek/db";
import { sessions, users } from "@katek/db/schema";
import { and, eq, gt } from "drizzle-orm";
import { Unauthenticated } from "../kernel";
import { sessionIdOf } from "./session-token";

/**
 * The person whom this session's token belongs to, locked where they are to be changed. Needs the system role.
 * @throws Unauthenticated for a token that is unknown or has run out.
 */
export async function sessionHolder(tx: Tx, token: string, now: Date, lock = false) {
  const found = tx
    .select({ id: users.id, name: users.name, email: users.email, deletionDueAt: users.deletionDueAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionIdOf(token)), gt(sessions.expiresAt, now)));
  const [user] = await (lock ? found.for("update", { of: users }) : found);
  if (!user) throw new Unauthenticated("signed_out", "Sign in to go on.");
  return user;
}
