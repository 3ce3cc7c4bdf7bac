import { leads } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { handOut } from "./hand-out";
import { lockContacts } from "./lock-contacts";
import { whoIsNext } from "./route-lead";

/**
 * Gives all leads of a member who is about to go to somebody else: to the others in their turns, or to nobody where
 * whoever claims one first has it. @returns how many.
 */
export async function giveLeadsOn(context: TransactionContext, userId: string): Promise<number> {
  const { tx, organization } = context;
  await lockContacts(tx);
  const theirs = await tx
    .select({ id: leads.id, assigneeId: leads.assigneeId })
    .from(leads)
    .where(eq(leads.assigneeId, userId))
    .orderBy(asc(leads.createdAt), asc(leads.id))
    .for("update");
  const next = organization.leadRouting === "first_to_claim" ? [] : await whoIsNext(tx, userId);
  await handOut(context, theirs, next);
  return theirs.length;
}
