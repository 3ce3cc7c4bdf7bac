import { expect, test } from "vitest";
import { dayInWords, duration, percent } from "./words";

test.each([
  [0, "0 s"],
  [840, "0.8 s"],
  [2_449, "2.4 s"],
  [59_940, "59.9 s"],
  [59_960, "1 min"],
  [210_000, "3.5 min"],
  [5 * 3_600_000, "5 h"],
  [86_400_000, "1 day"],
  [38.2 * 86_400_000, "38 days"],
])("%d ms is %s", (ms, words) => expect(duration(ms)).toBe(words));

test("a part of nothing is no percentage", () => {
  expect(percent(3, 0)).toBeNull();
  expect(percent(1, 3)).toBe("33%");
});

test("a day is named as it is on the calendar, wherever this runs", () => {
  expect(dayInWords("2026-10-26")).toBe("26 Oct");
});
