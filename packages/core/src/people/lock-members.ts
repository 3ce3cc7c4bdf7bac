import { memberships, users } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { Conflict, NotFound, type Role, type TransactionContext } from "../kernel";

export interface LockedMember {
  userId: string;
  name: string;
  email: string;
  role: Role;
}

/**
 * The member, and every owner, locked until the transaction ends: two owners who go at once go one after the other.
 * @throws NotFound
 */
export async function lockMember(
  { tx }: TransactionContext,
  userId: string,
): Promise<{ member: LockedMember; owners: string[] }> {
  const owners = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(eq(memberships.role, "owner"))
    .orderBy(asc(memberships.userId))
    .for("update");
  await tx.select({ userId: memberships.userId }).from(memberships).where(eq(memberships.userId, userId)).for("update");
  const [member] = await tx
    .select({ userId: users.id, name: users.name, email: users.email, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.userId, userId));
  if (!member) throw new NotFound("member_not_found", "There is no such member here any more.");
  return { member, owners: owners.map((owner) => owner.userId) };
}

/** @throws Conflict (`last_owner`) if this member is the only owner. */
export function mustNotBeLastOwner(
  { organization }: TransactionContext,
  { userId }: LockedMember,
  owners: string[],
): void {
  if (owners.length !== 1 || owners[0] !== userId) return;
  throw new Conflict(
    "last_owner",
    `${organization.name} needs an owner, and there is no other one. Make somebody else an owner first.`,
  );
}
