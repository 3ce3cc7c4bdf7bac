import { MOST_TRIES } from "./schemas";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long to wait after each failed try, in milliseconds: about three days in all. */
export const RETRY_DELAYS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  20 * HOUR,
  28 * HOUR,
] as const;

/** What a receiver may ask for at most. */
export const LONGEST_RETRY_AFTER = 24 * HOUR;
const JITTER = 0.2;

/**
 * When a delivery is tried again; null when it is given up.
 * @param tries how often it was tried
 * @param retryAfter the receiver's header: seconds, or a date
 * @param chance 0 to 1, spreads the tries of many deliveries
 */
export function nextTry(tries: number, now: Date, retryAfter: string | null, chance: number): Date | null {
  const delay = RETRY_DELAYS[tries - 1];
  if (delay === undefined || tries >= MOST_TRIES) return null;
  const spread = delay * (1 + JITTER * (2 * chance - 1));
  return new Date(now.getTime() + Math.max(spread, askedFor(retryAfter, now)));
}

function askedFor(retryAfter: string | null, now: Date): number {
  if (!retryAfter) return 0;
  const wanted = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - now.getTime();
  return Number.isNaN(wanted) ? 0 : Math.min(Math.max(wanted, 0), LONGEST_RETRY_AFTER);
}
