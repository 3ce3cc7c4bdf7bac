import type { Tx } from "@katek/db";
import { memberships, users } from "@katek/db/schema";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { Conflict, NotFound, type Role, type TransactionContext } from "../kernel";

export interface LockedMember {
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** When their account is deleted; null unless they asked for that. */
  leavesAt: Date | null;
}

/**
 * The owners who stay: one whose account waits to be deleted is none to rely on. All owners are locked until the transaction
 * ends, so that two who go at once go one after the other.
 */
export async function lockOwners(tx: Tx, organizationId: string): Promise<string[]> {
  const owners = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.organizationId, organizationId), eq(memberships.role, "owner")))
    .orderBy(asc(memberships.userId))
    .for("update");
  const ids = owners.map(({ userId }) => userId);
  // Read after the lock: whoever closed their account meanwhile is not counted.
  const staying = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, ids), isNull(users.deletionDueAt)));
  return staying.map(({ id }) => id);
}

/** The member, and the owners who stay, locked until the transaction ends. @throws NotFound */
export async function lockMember(
  { tx, organization }: TransactionContext,
  userId: string,
): Promise<{ member: LockedMember; owners: string[] }> {
  const owners = await lockOwners(tx, organization.id);
  await tx.select({ userId: memberships.userId }).from(memberships).where(eq(memberships.userId, userId)).for("update");
  const [member] = await tx
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      leavesAt: users.deletionDueAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.userId, userId));
  if (!member) throw new NotFound("member_not_found", "There is no such member here any more.");
  return { member, owners };
}

/** @throws Conflict (`last_owner`) if this member is an owner, and no other one stays. */
export function mustNotBeLastOwner(
  organization: { name: string },
  { userId, role }: Pick<LockedMember, "userId" | "role">,
  owners: string[],
): void {
  if (role !== "owner" || owners.some((owner) => owner !== userId)) return;
  throw new Conflict(
    "last_owner",
    `${organization.name} needs an owner, and there is no other one. Make somebody else an owner first.`,
  );
}
