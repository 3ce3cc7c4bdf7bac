import { AUDIT_DAYS, type AuditFilters } from "@katek/core/audit/schemas";
import { FilterChip, Select } from "@katek/ui";
import { useNavigate } from "@remix-run/react";
import { auditQuery } from "./audit-params";

interface AuditFilterBarProps {
  filters: AuditFilters;
  people: { id: string; name: string }[];
  features: { feature: string; words: string }[];
  /** What the record of the filter is called. */
  targetName: string | null;
  total: number;
}

const DAYS: Record<(typeof AUDIT_DAYS)[number], string> = {
  1: "Last 24 hours",
  7: "Last 7 days",
  30: "Last 30 days",
  90: "Last 90 days",
  365: "Last year",
};

/** Who, which part of the product, since when; each choice applies at once. */
export function AuditFilterBar({ filters, people, features, targetName, total }: AuditFilterBarProps) {
  const navigate = useNavigate();
  const go = (change: AuditFilters) => navigate(auditQuery({ ...filters, ...change }), { preventScrollReset: true });
  const somebodyElse = filters.actorId && !people.some(({ id }) => id === filters.actorId);
  return (
    <div className="grid grid-cols-2 gap-u1 md:flex md:flex-wrap md:items-center">
      <Select
        size="sm"
        aria-label="Who"
        className="md:w-[180px]"
        value={filters.actorId ?? ""}
        onChange={({ target }) => go({ actorId: target.value || undefined })}
      >
        <option value="">Everybody</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {somebodyElse ? <option value={filters.actorId}>Somebody who has left</option> : null}
      </Select>
      <Select
        size="sm"
        aria-label="Part of the product"
        className="md:w-[162px]"
        value={filters.feature ?? ""}
        onChange={({ target }) => go({ feature: target.value || undefined })}
      >
        <option value="">Everything</option>
        {features.map(({ feature, words }) => (
          <option key={feature} value={feature}>
            {words}
          </option>
        ))}
      </Select>
      <Select
        size="sm"
        aria-label="Since when"
        className="col-span-2 md:w-[150px]"
        value={filters.days ?? ""}
        onChange={({ target }) => go({ days: AUDIT_DAYS.find((days) => String(days) === target.value) })}
      >
        <option value="">At any time</option>
        {AUDIT_DAYS.map((days) => (
          <option key={days} value={days}>
            {DAYS[days]}
          </option>
        ))}
      </Select>
      {filters.target ? (
        <FilterChip
          name="On"
          value={targetName ?? `${filters.target.slice(0, 8)}…`}
          removeHref={auditQuery({ ...filters, target: undefined })}
        />
      ) : null}
      <p role="status" className="num col-span-2 text-ui text-ink-3 md:ml-auto">
        <span className="font-medium text-ink">
          {total.toLocaleString("en-US")}
          {total === 10_000 ? "+" : ""}
        </span>{" "}
        {total === 1 ? "entry" : "entries"}
      </p>
    </div>
  );
}
