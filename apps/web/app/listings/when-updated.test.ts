import { expect, test } from "vitest";
import { exactTime, whenUpdated } from "./when-updated";

const now = new Date("2026-11-24T03:30:00Z");
const zone = "America/New_York"; // 23 November, 22:30 there

test.each([
  ["2026-11-24T03:29:40Z", "now"],
  ["2026-11-24T03:30:10Z", "now"],
  ["2026-11-24T03:18:00Z", "12 min"],
  ["2026-11-24T00:30:00Z", "3 h"],
  ["2026-11-23T05:00:00Z", "22 h"],
  ["2026-11-23T04:59:00Z", "Yesterday"],
  ["2026-11-22T05:00:00Z", "Yesterday"],
  ["2026-11-22T04:59:00Z", "21 Nov"],
  ["2025-12-31T12:00:00Z", "31 Dec 2025"],
])("%s was %s", (at, words) => {
  expect(whenUpdated(new Date(at), now, zone)).toBe(words);
});

test("days are those of the time zone", () => {
  const at = new Date("2026-11-22T23:30:00Z");
  expect(whenUpdated(at, now, "UTC")).toBe("22 Nov");
  expect(whenUpdated(at, now, zone)).toBe("Yesterday");
  expect(exactTime(at, zone)).toBe("22 Nov 2026, 18:30");
});
