import { memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { command, Invalid, type TransactionContext } from "../kernel";
import { giveLeadsOn } from "../leads";
import { type LockedMember, lockMember, mustNotBeLastOwner } from "./lock-members";
import { mustOwn } from "./owners-only";
import { RemoveMemberInput } from "./schemas";

/**
 * Removes a member, from their next request on. Their leads go to somebody else in the same transaction.
 * @throws NotFound, Forbidden for an owner by somebody who is none, Conflict (`last_owner`), Invalid for oneself.
 */
export const removeMember = command({
  name: "people.remove",
  permission: "people:manage",
  input: RemoveMemberInput,
  async run(context, { userId }) {
    const { actor } = context;
    if (actor.kind === "user" && actor.id === userId)
      throw new Invalid("oneself", "To go yourself, leave the organization.");
    const { member, owners } = await lockMember(context, userId);
    if (member.role === "owner") mustOwn(actor);
    return await partWith(context, member, owners);
  },
  audit: ({ userId }, { role, leads }) => ({ target: userId, before: { role }, after: { leads } }),
});

/** Leaves the organization. One's leads go to somebody else. @throws Conflict (`last_owner`), Invalid for no person. */
export const leaveOrganization = command({
  name: "people.leave",
  permission: "people:leave",
  input: z.object({}),
  async run(context) {
    const { actor } = context;
    if (actor.kind !== "user") throw new Invalid("not_a_person", "Only a member can leave.");
    const { member, owners } = await lockMember(context, actor.id);
    return { userId: actor.id, ...(await partWith(context, member, owners)) };
  },
  audit: (_input, { userId, role, leads }) => ({ target: userId, before: { role }, after: { leads } }),
});

async function partWith(context: TransactionContext, member: LockedMember, owners: string[]) {
  mustNotBeLastOwner(context, member, owners);
  const leads = await giveLeadsOn(context, member.userId);
  await context.tx.delete(memberships).where(eq(memberships.userId, member.userId));
  return { role: member.role, leads };
}
