import { leads } from "@katek/db/schema";
import { asc, isNull } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { handOut } from "./hand-out";
import { lockContacts } from "./lock-contacts";
import { whoIsNext } from "./route-lead";

/** Gives the leads that are nobody's to the agents in their turns. @returns how many found somebody. */
export async function spreadPool(context: TransactionContext): Promise<number> {
  const { tx } = context;
  await lockContacts(tx);
  const pool = await tx
    .select({ id: leads.id, assigneeId: leads.assigneeId })
    .from(leads)
    .where(isNull(leads.assigneeId))
    .orderBy(asc(leads.createdAt), asc(leads.id))
    .for("update");
  const next = await whoIsNext(tx);
  if (!next.length) return 0;
  await handOut(context, pool, next);
  return pool.length;
}
