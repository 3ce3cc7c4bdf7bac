const DAY_MS = 86_400_000;

/** YYYY-MM-DD in the organization's time zone. */
const dayOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);

/** "14:26" there. */
export const timeOfDay = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);

/** "Today", "Yesterday", "Monday 23 November", "23 November 2025". */
export function dayInWords(at: Date, now: Date, timeZone: string): string {
  const day = dayOf(at, timeZone);
  if (day === dayOf(now, timeZone)) return "Today";
  if (day === dayOf(new Date(now.getTime() - DAY_MS), timeZone)) return "Yesterday";
  const thisYear = day.slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  const format = thisYear
    ? ({ weekday: "long", day: "numeric", month: "long" } as const)
    : ({ day: "numeric", month: "long", year: "numeric" } as const);
  return new Intl.DateTimeFormat("en-GB", { timeZone, ...format }).format(at).replace(",", "");
}

/** What happened, day by day, in the order it comes in. */
export function byDay<E extends { at: Date }>(
  entries: E[],
  now: Date,
  timeZone: string,
): { day: string; entries: E[] }[] {
  const days: { day: string; entries: E[] }[] = [];
  for (const entry of entries) {
    const day = dayInWords(entry.at, now, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
