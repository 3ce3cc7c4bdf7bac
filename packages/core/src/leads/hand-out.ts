import { leads } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";

/**
 * Gives locked leads to these members, one after the other; to nobody where there are none. In one statement, with an
 * event for each.
 */
export async function handOut(
  { tx, now, organization, emitMany }: TransactionContext,
  given: { id: string; assigneeId: string | null }[],
  to: string[],
): Promise<void> {
  if (!given.length) return;
  const moves = given.map(({ id, assigneeId: from }, index) => ({ id, from, to: to[index % to.length] ?? null }));
  await tx
    .update(leads)
    .set({ assigneeId: sql`moves.receiver`, updatedAt: now() })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(moves.map(({ id, to: receiver }) => ({ lead: id, receiver })))}::jsonb) as moves(lead uuid, receiver uuid)`,
    )
    .where(and(eq(leads.organizationId, organization.id), sql`${leads.id} = moves.lead`));
  await emitMany(
    moves.map(({ id: leadId, from, to }) => ({ name: "lead.assigned" as const, payload: { leadId, from, to } })),
  );
}
