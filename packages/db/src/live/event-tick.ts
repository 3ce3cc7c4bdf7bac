import { and, gt, inArray } from "drizzle-orm";
import type { Sql } from "postgres";
import { events } from "../schema";
import { withOrganization } from "../tenancy";

/** Transactions that were still open at the last look may commit events that are older than it. */
const OVERLAP_MS = 10_000;

/**
 * Looks for events that have come since the last look, for where NOTIFY is not delivered. The first look at an
 * organization finds nothing: it only learns what is there.
 */
export class EventTick {
  /** What was seen of each organization within the overlap. */
  private readonly seen = new Map<string, Set<string>>();

  constructor(private readonly sql: Sql) {}

  /** The names of the new events. */
  async look(organizationId: string, names: readonly string[]): Promise<string[]> {
    const since = lowestId(Date.now() - OVERLAP_MS);
    const rows = await withOrganization(
      this.sql,
      organizationId,
      (tx) =>
        tx
          .select({ id: events.id, name: events.name })
          .from(events)
          .where(and(gt(events.id, since), inArray(events.name, [...names]))),
      "read only",
    );
    const before = this.seen.get(organizationId);
    this.seen.set(organizationId, new Set(rows.map(({ id }) => id)));
    return before ? [...new Set(rows.filter(({ id }) => !before.has(id)).map(({ name }) => name))] : [];
  }

  /** Forgets the organizations that nobody listens for any more. */
  keepOnly(organizationIds: Set<string>): void {
    for (const id of this.seen.keys()) if (!organizationIds.has(id)) this.seen.delete(id);
  }
}

/** The lowest UUIDv7 of this millisecond. */
function lowestId(ms: number): string {
  const hex = ms.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
