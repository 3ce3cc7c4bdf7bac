import { memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { lockMember, mustNotBeLastOwner } from "./lock-members";
import { mustOwn } from "./owners-only";
import { revokeInvitationsOf } from "./revoke-invitations-of";
import { ChangeRoleInput } from "./schemas";

/**
 * Makes a member something else, from their next request on. Invitations of theirs that the new role could not make are
 * revoked.
 * @throws NotFound, Forbidden where an owner is concerned and the actor is none, Conflict (`last_owner`).
 */
export const changeRole = command({
  name: "people.changeRole",
  permission: "people:manage",
  input: ChangeRoleInput,
  async run(context, { userId, role }) {
    const { member, owners } = await lockMember(context, userId);
    if (member.role === role) return { from: role, to: role, revoked: 0 };
    if (member.role === "owner" || role === "owner") mustOwn(context.actor);
    mustNotBeLastOwner(context.organization, member, owners);
    await context.tx.update(memberships).set({ role }).where(eq(memberships.userId, userId));
    const revoked = await revokeInvitationsOf(context, userId, role);
    return { from: member.role, to: role, revoked };
  },
  audit: ({ userId }, { from, to, revoked }) => ({
    target: userId,
    before: { role: from },
    after: { role: to, ...(revoked && { invitationsRevoked: revoked }) },
  }),
});
