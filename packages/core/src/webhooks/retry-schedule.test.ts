import { describe, expect, test } from "vitest";
import { LONGEST_RETRY_AFTER, nextTry, RETRY_DELAYS } from "./retry-schedule";
import { MOST_TRIES } from "./schemas";

const now = new Date("2026-11-24T12:00:00Z");
const waits = (tries: number, retryAfter: string | null = null, chance = 0.5) => {
  const at = nextTry(tries, now, retryAfter, chance);
  return at && at.getTime() - now.getTime();
};

describe("a failed delivery", () => {
  test("is tried again after 5 s, then ever later, for about three days, then given up", () => {
    const all = Array.from({ length: MOST_TRIES }, (_, i) => waits(i + 1));
    expect(all).toEqual([...RETRY_DELAYS, null]);
    const days = RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0) / 86_400_000;
    expect(days).toBeGreaterThan(2.5);
    expect(days).toBeLessThan(3.5);
  });
  test("spreads by a fifth either way", () => {
    expect([waits(2, null, 0), waits(2, null, 1)]).toEqual([24_000, 36_000]);
  });
  test("waits as long as the receiver asks, in either spelling, never shorter than planned, a day at most", () => {
    expect(waits(1, "60")).toBe(60_000);
    expect(waits(1, "Tue, 24 Nov 2026 12:10:00 GMT")).toBe(600_000);
    expect(waits(3, "1")).toBe(120_000);
    expect(waits(1, "99999999")).toBe(LONGEST_RETRY_AFTER);
    for (const nonsense of ["soon", "-5", "", "Tue, 24 Nov 2020 12:00:00 GMT"]) expect(waits(1, nonsense)).toBe(5_000);
  });
});
