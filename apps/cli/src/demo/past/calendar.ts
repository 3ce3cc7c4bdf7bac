import type { Chance } from "../pictures/chance";

const DAY_MS = 86_400_000;
/** Sunday to Saturday: most people write in the week, and least on Saturdays. */
const WEEK = [0.75, 1.15, 1.2, 1.05, 1.1, 0.9, 0.6];
/** When in the day, by hours in Port Ellery: at lunch, and most after supper. */
const HOURS = [8, 9, 10, 11, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 20, 21, 21, 22] as [number, ...number[]];
const UTC_OFFSET_HOURS = 5;

/** The moments at which buyers began to write in the days before `now`, in order: more of them from week to week. */
export function beginnings(chance: Chance, now: Date, days: number): Date[] {
  const moments: number[] = [];
  const today = Math.floor((now.getTime() - UTC_OFFSET_HOURS * 3_600_000) / DAY_MS) * DAY_MS;
  for (let ago = days; ago >= 0; ago--) {
    const day = today - ago * DAY_MS;
    const growth = 3.6 + (1 - ago / days) * 3.6;
    const count = Math.round(growth * (WEEK[new Date(day).getUTCDay()] ?? 1) * chance.between(0.75, 1.25));
    for (let i = 0; i < count; i++) {
      const hour = chance.pick(HOURS) + UTC_OFFSET_HOURS + chance.between(0, 1);
      moments.push(day + Math.floor(hour * 3_600_000));
    }
  }
  // A few wrote within the last hours, whenever the demo is made.
  for (const minutes of [19, 74, 158]) moments.push(now.getTime() - minutes * 60_000);
  const tenMinutesAgo = now.getTime() - 600_000;
  return moments
    .filter((at) => at < tenMinutesAgo)
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
}
