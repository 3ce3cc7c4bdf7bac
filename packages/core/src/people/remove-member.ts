import { memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { command, Invalid, type TransactionContext } from "../kernel";
import { giveLeadsOn } from "../leads";
import { type LockedMember, lockMember, mustNotBeLastOwner } from "./lock-members";
import { mustOwn } from "./owners-only";
import { revokeInvitationsOf } from "./revoke-invitations-of";
import { RemoveMemberInput } from "./schemas";

/**
 * Removes a member, from their next request on. Their leads go to somebody else in the same transaction, and
 * who waits for an invitation of theirs is no longer invited.
 * @throws NotFound, Forbidden for an owner by somebody who is none, Conflict (`last_owner`), Invalid for oneself.
 */
export const removeMember = command({
  name: "people.remove",
  permission: "people:manage",
  input: RemoveMemberInput,
  whileClosing: true,
  async run(context, { userId }) {
    const { actor } = context;
    if (actor.kind === "user" && actor.id === userId)
      throw new Invalid("oneself", "To go yourself, leave the organization.");
    const { member, owners } = await lockMember(context, userId);
    if (member.role === "owner") mustOwn(actor);
    return await partWith(context, member, owners);
  },
  audit: ({ userId }, { role, leads, revoked }) => ({
    target: userId,
    before: { role },
    after: { leads, ...(revoked && { invitationsRevoked: revoked }) },
  }),
});

/** Leaves the organization. One's leads go to somebody else. @throws Conflict (`last_owner`), Invalid for no person. */
export const leaveOrganization = command({
  name: "people.leave",
  permission: "people:leave",
  input: z.object({}),
  whileClosing: true,
  async run(context) {
    const { actor } = context;
    if (actor.kind !== "user") throw new Invalid("not_a_person", "Only a member can leave.");
    const { member, owners } = await lockMember(context, actor.id);
    return { userId: actor.id, ...(await partWith(context, member, owners)) };
  },
  audit: (_input, { userId, role, leads, revoked }) => ({
    target: userId,
    before: { role },
    after: { leads, ...(revoked && { invitationsRevoked: revoked }) },
  }),
});

async function partWith(context: TransactionContext, member: LockedMember, owners: string[]) {
  mustNotBeLastOwner(context.organization, member, owners);
  const leads = await giveLeadsOn(context, member.userId);
  const revoked = await revokeInvitationsOf(context, member.userId, null);
  await context.tx.delete(memberships).where(eq(memberships.userId, member.userId));
  return { role: member.role, leads, revoked };
}
