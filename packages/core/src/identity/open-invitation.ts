import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@katek/db";
import { invitations } from "@katek/db/schema";
import { and, eq, gt, isNull, or } from "drizzle-orm";

/** 256 unguessable bits, as the link of an invitation carries them. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of them. */
export const invitationHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** An invitation that can be accepted at this time. */
export const isOpen = (at: Date) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, at));

/**
 * Whether an invitation waits for this address, or behind this link. The transaction must be one of the system role.
 * @param token of the link that the person followed, if they did.
 */
export async function isInvited(tx: Tx, email: string, token: string | null, at: Date): Promise<boolean> {
  const mine = eq(invitations.email, email.toLowerCase());
  const [waiting] = await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(isOpen(at), token ? or(mine, eq(invitations.tokenHash, invitationHash(token))) : mine))
    .limit(1);
  return waiting !== undefined;
}
