import { auditEntries } from "@katek/db/schema";
import { and, count, desc } from "drizzle-orm";
import { query } from "../kernel";
import { cursorAfter, olderThan } from "./audit-cursor";
import { entriesThatPass } from "./entries-that-pass";
import { operationWords } from "./operation-words";
import { recordNames } from "./record-names";
import { type AuditEntry, ListAuditInput } from "./schemas";

/** Counting ends here: a screen needs to know no more than that there are more. */
const MOST_COUNTED = 10_000;

/**
 * Who did what, newest first. `names` says what the records of these entries are called today; `total` how many entries
 * pass the filters, at most 10,000. @throws Invalid for a cursor that is none.
 */
export const listAudit = query({
  name: "audit.list",
  permission: "audit:read",
  input: ListAuditInput,
  async run({ tx, now }, { cursor, limit, ...filters }) {
    const passing = entriesThatPass(filters, now());
    const rows = await tx
      .select()
      .from(auditEntries)
      .where(and(passing, olderThan(cursor)))
      .orderBy(desc(auditEntries.occurredAt), desc(auditEntries.id))
      .limit(limit + 1);
    const shown = rows.slice(0, limit);
    const names = await recordNames(
      tx,
      shown.map(({ actorId, target, before, after }) => [actorId, target, before, after]),
    );
    const some = tx.select({ id: auditEntries.id }).from(auditEntries).where(passing).limit(MOST_COUNTED).as("some");
    const [counted] = await tx.select({ total: count() }).from(some);
    const last = shown.at(-1);
    return {
      entries: shown.map(
        ({ id, occurredAt, operation, actorKind, actorId, target, before, after, address, userAgent }): AuditEntry => ({
          ...{ id, at: occurredAt, operation, words: operationWords(operation) },
          actor: { kind: actorKind, id: actorId, name: nameOf(actorKind, actorId, names) },
          ...{ target, before, after, address, userAgent },
        }),
      ),
      names,
      total: counted?.total ?? 0,
      nextCursor: rows.length > limit && last ? cursorAfter(last) : null,
    };
  },
});

function nameOf(kind: string, id: string, names: Record<string, string>): string | null {
  if (kind === "system") return "KaTek";
  return names[id] ?? (kind === "apiKey" ? "An API key" : null);
}
