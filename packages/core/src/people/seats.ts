import { PLANS } from "@katek/config";
import { invitations, memberships } from "@katek/db/schema";
import { count, eq } from "drizzle-orm";
import { isOpen } from "../identity";
import { LimitReached, type TransactionContext } from "../kernel";
import type { Seats } from "./schemas";

export async function countSeats({
  tx,
  organization,
  now,
}: Pick<TransactionContext, "tx" | "organization" | "now">): Promise<Seats> {
  const [[members], [open]] = await Promise.all([
    tx.select({ n: count() }).from(memberships).where(eq(memberships.organizationId, organization.id)),
    tx.select({ n: count() }).from(invitations).where(isOpen(now())),
  ]);
  return { limit: PLANS[organization.plan].sizes.seats, members: members?.n ?? 0, invitations: open?.n ?? 0 };
}

/** @throws LimitReached (`seats_taken`) when more seats are taken than the plan has; call it after the rows were written. */
export async function mustHaveSeats(context: TransactionContext): Promise<void> {
  const seats = await countSeats(context);
  if (seats.limit === null || seats.members + seats.invitations <= seats.limit) return;
  throw new LimitReached(
    "seats_taken",
    `${PLANS[context.organization.plan].name} has ${seats.limit} seats, and this would need ${seats.members + seats.invitations}. Nobody was invited.`,
    { ...seats },
  );
}
