import { memberships } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, command, Invalid } from "../kernel";
import { postTeamMail } from "../notifications";
import { lockMember } from "./lock-members";
import { mustOwn } from "./owners-only";
import { revokeInvitationsOf } from "./revoke-invitations-of";
import { TransferOwnershipInput } from "./schemas";

/**
 * Makes a member the owner in the actor's place, who becomes an admin. Both get an email.
 * @throws Invalid when the organization's name is not the one that was typed, or for oneself; NotFound; Conflict
 * (`member_leaving`) for one whose account waits to be deleted.
 */
export const transferOwnership = command({
  name: "people.transferOwnership",
  permission: "people:own",
  input: TransferOwnershipInput,
  async run(context, { userId, confirmation }) {
    const { tx, actor, organization } = context;
    if (actor.kind !== "user") throw new Invalid("not_a_person", "Only an owner can hand the organization over.");
    if (actor.id === userId) throw new Invalid("oneself", "You are its owner already.");
    if (confirmation.trim() !== organization.name)
      throw new Invalid("not_confirmed", `Write ${organization.name} to confirm.`, {
        issues: [{ path: "confirmation", message: `Write ${organization.name} to confirm.` }],
      });
    const { member: giver } = await lockMember(context, actor.id);
    mustOwn({ ...actor, role: giver.role });
    const { member: taker } = await lockMember(context, userId);
    if (taker.leavesAt)
      throw new Conflict("member_leaving", `${taker.name}’s account waits to be deleted. Choose somebody who stays.`);
    await tx.update(memberships).set({ role: "owner" }).where(eq(memberships.userId, taker.userId));
    await tx.update(memberships).set({ role: "admin" }).where(eq(memberships.userId, giver.userId));
    await revokeInvitationsOf(context, giver.userId, "admin");
    const names = { giver: giver.name, taker: taker.name };
    await postTeamMail(context, { kind: "ownership_given", recipient: giver.email, names });
    await postTeamMail(context, { kind: "ownership_received", recipient: taker.email, names });
    return { giver: giver.userId, taker: taker.userId, before: taker.role };
  },
  audit: (_input, { giver, taker, before }) => ({
    target: taker,
    before: { [giver]: "owner", [taker]: before },
    after: { [giver]: "admin", [taker]: "owner" },
  }),
});
