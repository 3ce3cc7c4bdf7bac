import { type SQL, sql } from "drizzle-orm";
import type { EventName, TransactionContext } from "../kernel";
import type { PeriodDays } from "./schemas";

/** The last days of an organization's calendar, today included, as they stand at this moment. */
export interface Period {
  days: PeriodDays;
  /** IANA name. */
  timeZone: string;
  /** ISO instant. */
  now: string;
}

export const periodOf = ({ organization, now }: TransactionContext, days: PeriodDays): Period => ({
  days,
  timeZone: organization.timeZone,
  now: now().toISOString(),
});

/** The period's days, first to last, each YYYY-MM-DD. */
export function daysOf({ days, timeZone, now }: Period): string[] {
  const today = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date(now));
  const last = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: days }, (_, i) =>
    new Date(last - (days - 1 - i) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** An instant before the period before; what an index can use. No local day is longer than 25 hours. */
export const earliest = ({ days, now }: Period): SQL =>
  sql`(${now}::timestamptz - make_interval(days => ${days * 2 + 1}))`;

const localNow = ({ now, timeZone }: Period): SQL => sql`(${now}::timestamptz at time zone ${timeZone}::text)`;

/** Whether an instant lies in the period: on one of its days, and not in the future. */
export const within = (period: Period, instant: SQL): SQL =>
  sql`(${instant} > ${earliest(period)} and ${instant} <= ${period.now}::timestamptz
    and (${instant} at time zone ${period.timeZone}::text)::date > ${localNow(period)}::date - ${period.days}::int)`;

/**
 * The events of this name in the period and in the one before, which ends as long before its midnight as this one: columns
 * `payload`, `occurred_at`, the local `day`, and `is_now` for this period's. A day begins at the organization's midnight,
 * be it 23 or 25 hours long.
 */
export const happened = (period: Period, name: EventName): SQL => sql`(
  select e.payload, e.occurred_at, l.at::date as day, l.at::date > ${localNow(period)}::date - ${period.days}::int as is_now
  from events e cross join lateral (select e.occurred_at at time zone ${period.timeZone}::text as at) l
  where e.name = ${name} and e.occurred_at > ${earliest(period)} and e.occurred_at <= ${period.now}::timestamptz
    and (l.at::date > ${localNow(period)}::date - ${period.days}::int
      or (l.at::date > ${localNow(period)}::date - ${period.days * 2}::int
        and l.at <= ${localNow(period)} - make_interval(days => ${period.days}))))`;
