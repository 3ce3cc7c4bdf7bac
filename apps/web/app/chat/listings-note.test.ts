import { expect, test } from "vitest";
import { momentInWords } from "./listings-note";

const now = new Date("2026-11-24T02:00:00Z");
const inNewYork = (moment: string) => momentInWords(new Date(moment), now, "America/New_York");

test("days are those of the organization's own zone", () => {
  expect(inNewYork("2026-11-24T00:28:00Z")).toBe("at 19:28 today");
  expect(inNewYork("2026-11-23T04:59:00Z")).toBe("at 23:59 yesterday");
});

test("an older day is named, another year too", () => {
  expect(inNewYork("2026-03-03T17:40:00Z")).toBe("on 3 March at 12:40");
  expect(inNewYork("2025-12-31T17:40:00Z")).toBe("on 31 December 2025 at 12:40");
});
