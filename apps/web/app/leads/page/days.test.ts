import { expect, test } from "vitest";
import { byDay, dayInWords, timeOfDay } from "./days";

const NOW = new Date("2026-11-26T04:30:00Z");
const ZONE = "America/New_York";

test.each([
  ["2026-11-26T04:00:00Z", "Today"],
  ["2026-11-25T04:59:00Z", "Yesterday"],
  ["2026-11-23T12:00:00Z", "Monday 23 November"],
  ["2025-11-23T12:00:00Z", "23 November 2025"],
])("%s is %s, as the clock on the wall there says", (at, words) => {
  expect(dayInWords(new Date(at), NOW, ZONE)).toBe(words);
});

test("entries of one day stand together, in their order", () => {
  const entries = ["2026-11-26T04:00:00Z", "2026-11-26T03:00:00Z", "2026-11-23T12:00:00Z"].map((at) => ({
    at: new Date(at),
  }));
  expect(byDay(entries, NOW, ZONE).map(({ day, entries: { length } }) => [day, length])).toEqual([
    ["Today", 2],
    ["Monday 23 November", 1],
  ]);
  expect(timeOfDay(NOW, ZONE)).toBe("23:30");
});
