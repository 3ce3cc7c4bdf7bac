const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long ago, as short as a table wants it: "now", "12 min", "3 h", "Yesterday", "20 Nov", "20 Nov 2024". Days are
 * those of the organization's time zone.
 */
export function whenUpdated(at: Date, now: Date, timeZone: string): string {
  const ago = now.getTime() - at.getTime();
  if (ago < MINUTE_MS) return "now";
  if (ago < HOUR_MS) return `${Math.floor(ago / MINUTE_MS)} min`;
  const day = dayOf(at, timeZone);
  if (day === dayOf(now, timeZone)) return `${Math.floor(ago / HOUR_MS)} h`;
  if (day === dayOf(new Date(now.getTime() - DAY_MS), timeZone)) return "Yesterday";
  const thisYear = day.slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: thisYear ? undefined : "numeric",
  }).format(at);
}

/** As {@link whenUpdated}, where it stands in a sentence: "12 min ago". */
export const whenAgo = (at: Date, now: Date, timeZone: string): string => {
  const words = whenUpdated(at, now, timeZone);
  return /^\d+ (min|h)$/.test(words) ? `${words} ago` : words;
};

/** The whole of it, for whoever points at it: "24 Nov 2026, 14:05". */
export const exactTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(at);

/** YYYY-MM-DD there. */
const dayOf = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
