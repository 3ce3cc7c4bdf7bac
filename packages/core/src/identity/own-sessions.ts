import { sessions } from "@katek/db/schema";
import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import { z } from "zod";
import {
  execute,
  type PlatformContext,
  platformCommand,
  platformQuery,
  type Runtime,
  Unauthenticated,
} from "../kernel";
import { sessionIdOf } from "./session-token";

/** A place where a person is signed in. */
export interface OwnSession {
  /** A hash: it lets nobody in. */
  id: string;
  /** The one that asks. */
  current: boolean;
  userAgent: string | null;
  address: string | null;
  createdAt: Date;
  lastSeenAt: Date | null;
}

/** Where the holder of this session's token is signed in, this one first; none for an unknown token. */
export const ownSessions = platformQuery({
  name: "identity.sessions",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run(context, { token }): Promise<OwnSession[]> {
    const holder = await holderOf(context, token);
    if (!holder) return [];
    const { id, userAgent, address, createdAt, lastSeenAt } = sessions;
    const rows = await context.tx
      .select({ id, userAgent, address, createdAt, lastSeenAt })
      .from(sessions)
      .where(and(eq(sessions.userId, holder.userId), gt(sessions.expiresAt, context.now())))
      .orderBy(desc(sql`${id} = ${holder.id}`), sql`${lastSeenAt} desc nulls last`, desc(createdAt));
    return rows.map((row) => ({ ...row, current: row.id === holder.id }));
  },
});

/** Signs one of the person's own sessions out, from its next request on; one of somebody else's stays as it is. */
export const endOwnSession = platformCommand({
  name: "identity.endOwnSession",
  permission: "sessions:manage",
  input: z.object({ token: z.string(), sessionId: z.string().max(200) }),
  async run(context, { token, sessionId }) {
    const { userId } = await mustHold(context, token);
    await context.tx.delete(sessions).where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));
  },
});

/** Signs the person out everywhere but here. @returns how many sessions ended. */
export const endOtherSessions = platformCommand({
  name: "identity.endOtherSessions",
  permission: "sessions:manage",
  input: z.object({ token: z.string() }),
  async run(context, { token }) {
    const { id, userId } = await mustHold(context, token);
    const ended = await context.tx
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), ne(sessions.id, id)))
      .returning({ id: sessions.id });
    return { ended: ended.length };
  },
});

async function holderOf({ tx, now }: PlatformContext, token: string) {
  const [session] = await tx
    .select({ id: sessions.id, userId: sessions.userId })
    .from(sessions)
    .where(and(eq(sessions.id, sessionIdOf(token)), gt(sessions.expiresAt, now())));
  return session ?? null;
}

async function mustHold(context: PlatformContext, token: string) {
  const holder = await holderOf(context, token);
  if (!holder) throw new Unauthenticated("signed_out", "Sign in to go on.");
  return holder;
}

const BY_TOKEN = { actor: { kind: "system", id: "own sessions" }, organization: null } as const;

/** The same for whoever holds the token: it is all that says whose sessions they are. */
export const listOwnSessions = (runtime: Runtime, token: string): Promise<OwnSession[]> =>
  execute(runtime, BY_TOKEN, ownSessions, { token });
export const endSessionOf = (runtime: Runtime, input: { token: string; sessionId: string }): Promise<void> =>
  execute(runtime, BY_TOKEN, endOwnSession, input);
export const endOtherSessionsOf = (runtime: Runtime, token: string): Promise<{ ended: number }> =>
  execute(runtime, BY_TOKEN, endOtherSessions, { token });
