import type { Tx } from "@katek/db";
import { invitations } from "@katek/db/schema";
import { and, eq, isNull } from "drizzle-orm";
import { may, type Role } from "../kernel";

/**
 * Revokes what a member invited and could not invite any more: all of it without the right to invite, those of owners
 * without being one. Nobody comes in on the word of somebody who may not let them in. @returns how many.
 * @param role what they are from now on; null for a member who goes.
 */
export async function revokeInvitationsOf(
  { tx, organization, now }: { tx: Tx; organization: { id: string }; now(): Date },
  userId: string,
  role: Role | null,
): Promise<number> {
  const mayInvite = (permission: "people:invite" | "people:own") =>
    role !== null && may({ kind: "user", id: userId, role }, permission);
  if (mayInvite("people:own")) return 0;
  const revoked = await tx
    .update(invitations)
    .set({ revokedAt: now(), tokenSealed: null })
    .where(
      and(
        eq(invitations.organizationId, organization.id),
        eq(invitations.invitedBy, userId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        mayInvite("people:invite") ? eq(invitations.role, "owner") : undefined,
      ),
    )
    .returning({ id: invitations.id });
  return revoked.length;
}
