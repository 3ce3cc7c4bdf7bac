import { loadRateLimits } from "@katek/config";

/** How many requests a key may send in a minute, by the limits that are in force; null where there is none. */
export function requestsAMinute(): number | null {
  const rate = loadRateLimits()?.api.actor;
  return rate ? Math.max(1, Math.floor((rate.points * 60) / rate.seconds)) : null;
}
