import { auditEntries } from "@katek/db/schema";
import { and, eq, gte, like, type SQL } from "drizzle-orm";
import type { AuditFilters } from "./schemas";

const DAY_MS = 86_400_000;

/** The condition of a filter; undefined where nothing is filtered. */
export const entriesThatPass = ({ actorId, feature, target, days }: AuditFilters, now: Date): SQL | undefined =>
  and(
    actorId === undefined ? undefined : eq(auditEntries.actorId, actorId),
    feature === undefined ? undefined : like(auditEntries.operation, `${feature}.%`),
    target === undefined ? undefined : eq(auditEntries.target, target),
    days === undefined ? undefined : gte(auditEntries.occurredAt, new Date(now.getTime() - days * DAY_MS)),
  );
