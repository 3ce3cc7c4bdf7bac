import type { Tx } from "@katek/db";
import { auditEntries } from "@katek/db/schema";
import type { Actor } from "./actor";

/** What an audit entry says beside who, when and which operation. Values only for settings; else ids and field names. */
export interface AuditDeclaration {
  target?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

export async function writeAuditEntry(
  context: { tx: Tx; organization: { id: string }; actor: Actor; now(): Date; newId(): string },
  operation: string,
  declaration: AuditDeclaration,
): Promise<void> {
  await context.tx.insert(auditEntries).values({
    organizationId: context.organization.id,
    id: context.newId(),
    operation,
    actorKind: context.actor.kind,
    actorId: context.actor.id,
    target: declaration.target ?? null,
    before: declaration.before ?? null,
    after: declaration.after ?? null,
    occurredAt: context.now(),
  });
}
