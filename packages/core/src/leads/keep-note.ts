import { leadNotes } from "@katek/db/schema";
import type { TransactionContext } from "../kernel";

/** Keeps a note in the transaction of its cause, and tells of it. */
export async function keepNote(context: TransactionContext, leadId: string, body: string): Promise<string> {
  const { tx, organization, actor, newId, now, emit } = context;
  const id = newId();
  const authorId = actor.kind === "user" ? actor.id : null;
  await tx.insert(leadNotes).values({ organizationId: organization.id, id, leadId, authorId, body, createdAt: now() });
  await emit("lead.noted", { leadId, noteId: id });
  return id;
}
