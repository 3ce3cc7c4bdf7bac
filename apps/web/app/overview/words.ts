/** "654". */
export const figure = (n: number): string => n.toLocaleString("en-US");

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in its largest fitting unit: "2.4 s", "3.5 min", "5 h", "38 days". */
export function duration(ms: number): string {
  const of = (unit: number) => (Math.round((ms / unit) * 10) / 10).toLocaleString("en-US");
  if (ms < MINUTE - SECOND / 20) return `${of(SECOND)} s`;
  if (ms < HOUR) return `${of(MINUTE)} min`;
  if (ms < DAY) return `${Math.round(ms / HOUR)} h`;
  const days = Math.round(ms / DAY);
  return `${days} ${days === 1 ? "day" : "days"}`;
}

/** A part of a whole: "25%"; null where there is no whole. */
export const percent = (part: number, whole: number): string | null =>
  whole > 0 ? `${Math.round((part / whole) * 100)}%` : null;

/** A day as an axis shows it: "26 Oct". @param day YYYY-MM-DD */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "short" }).format(
    new Date(`${day}T00:00:00Z`),
  );
