import { AUDIT_DAYS, AuditFilters } from "@katek/core/audit/schemas";

/** The filters as the address of the audit log holds them; what is none is left out. */
export function readAuditFilters(params: URLSearchParams): AuditFilters {
  const given = {
    actorId: params.get("who") || undefined,
    feature: params.get("part") || undefined,
    target: params.get("on") || undefined,
    days: AUDIT_DAYS.find((days) => String(days) === params.get("days")),
  };
  const read = AuditFilters.safeParse(given);
  return read.success ? read.data : {};
}

/** The same as a query, with the page that begins after `cursor`. */
export function auditQuery({ actorId, feature, target, days }: AuditFilters, cursor?: string | null): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ who: actorId, part: feature, on: target, days, after: cursor }))
    if (value) params.set(name, String(value));
  return `?${params}`;
}
