import type { Tx } from "@katek/db";
import { auditEntries } from "@katek/db/schema";
import type { Actor } from "./actor";
import type { Origin } from "./origin";

/** What an audit entry says beside who, when and which operation. Values only for settings; else ids and field names. */
export interface AuditDeclaration {
  target?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

const LONGEST_USER_AGENT = 400;

/** @param origin where the request came from; none for jobs and the command line. */
export async function writeAuditEntry(
  context: { tx: Tx; organization: { id: string }; actor: Actor; now(): Date; newId(): string },
  operation: string,
  declaration: AuditDeclaration,
  origin?: Origin,
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
    address: origin?.address ?? null,
    userAgent: origin?.userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
    occurredAt: context.now(),
  });
}
