import { createHash } from "node:crypto";
import { idempotencyKeys } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { TransactionContext } from "./context";
import { Conflict, Invalid } from "./errors";

/** How long an answer is kept. */
export const KEPT_HOURS = 24;

/** A name that a request has of itself: sent again under it, it is answered as the first time. */
export interface Idempotency {
  key: string;
  /** Told when the answer is a kept one. */
  onReplay?(): void;
}

interface Request {
  operation: string;
  /** As the operation's schema parsed it. */
  input: unknown;
}

/**
 * Runs a command once for each organization, actor and key. The answer is kept in the command's own transaction: it is there
 * if and only if the command's effect is, so a process that dies leaves nothing half-done. A command that fails keeps
 * nothing, and may be sent again.
 * @throws Conflict while the first one runs, Invalid for another request under the same key.
 */
export async function once<T>(
  context: TransactionContext,
  { key, onReplay }: Idempotency,
  { operation, input }: Request,
  run: () => Promise<T>,
): Promise<T> {
  const { tx, organization, actor, now } = context;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Invalid("invalid_idempotency_key", "An Idempotency-Key has 1 to 255 visible ASCII characters.");
  const row = { organizationId: organization.id, actorKind: actor.kind, actorId: actor.id, key };
  const lock = `idempotency ${row.organizationId} ${actor.kind} ${actor.id} ${key}`;
  const [taken] = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as free`,
  );
  if (!taken?.free)
    throw new Conflict(
      "idempotency_in_progress",
      "A request with this Idempotency-Key is still at work. Wait a moment, then send it again.",
      { retryAfterSeconds: 1 },
    );
  const own = and(
    eq(idempotencyKeys.actorKind, row.actorKind),
    eq(idempotencyKeys.actorId, row.actorId),
    eq(idempotencyKeys.key, key),
  );
  const [kept] = await tx.select().from(idempotencyKeys).where(own);
  const requestHash = createHash("sha256")
    .update(JSON.stringify([operation, input]))
    .digest("base64url");
  const at = now();
  if (kept && at.getTime() - kept.createdAt.getTime() < KEPT_HOURS * 3_600_000) {
    if (kept.requestHash !== requestHash)
      throw new Invalid(
        "idempotency_key_reused",
        "This Idempotency-Key belongs to another request. Give each request a key of its own.",
      );
    onReplay?.();
    return kept.answer as T;
  }
  const answer = await run();
  const values = { requestHash, answer: answer ?? null, createdAt: at };
  await tx
    .insert(idempotencyKeys)
    .values({ ...row, ...values })
    .onConflictDoUpdate({
      target: [idempotencyKeys.organizationId, idempotencyKeys.actorKind, idempotencyKeys.actorId, idempotencyKeys.key],
      set: values,
    });
  return answer;
}
