import { describe, expect, test } from "vitest";
import { daysInWords, expiryInWords, rightsInWords } from "./key-words";

const NOW = new Date("2026-11-24T23:30:00Z");
const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe("what a key may do", () => {
  test.each([
    [[], "Choose at least one thing that it may do."],
    [["leads:read"], "This key can read leads."],
    [["leads:read", "leads:write"], "This key can read, add and change leads."],
    [["leads:write", "listings:read"], "This key can add and change leads and read listings. It can't read leads."],
    [
      ["organizations:read", "leads:write", "listings:write"],
      "This key can add and change leads, add and change listings and read the organization's profile. It can't read leads or listings.",
    ],
  ])("%j", (chosen, words) => expect(rightsInWords(chosen)).toBe(words));
});

describe("when it ends", () => {
  test.each([
    [null, "Does not expire", false],
    [0.5, "Within a day", true],
    [8.2, "In 9 days", true],
    [14.5, "9 December", false],
    [60, "23 January 2027", false],
    [-3, "21 November", false],
  ])("%s days from now", (days, words, soon) =>
    expect(expiryInWords(days === null ? null : inDays(days), NOW, "UTC")).toEqual({ words, soon }),
  );
  test("is said in the organization's days", () => {
    expect(daysInWords(30, NOW, "Asia/Tokyo")).toBe("In 30 days, 25 December");
    expect(daysInWords(30, NOW, "America/New_York")).toBe("In 30 days, 24 December");
  });
});
