import { expect, it } from "vitest";
import { textVector } from "./text-vector";
import { stemOf, wordsOf } from "./words";

it("makes 3,000 short texts and more in a second of processor time", () => {
  const text = "The kitchen faces south and opens onto the garden, so breakfast is in full sun. Listing";
  for (let i = 0; i < 200; i++) textVector(`${text} ${i}`, 512);
  const before = process.cpuUsage();
  for (let i = 0; i < 3000; i++) textVector(`${text} ${i}`, 512);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(1);
});

it("finds a misspelt word closer than another one", () => {
  const near = (a: string, b: string): number => {
    const [left, right] = [textVector(a, 512), textVector(b, 512)];
    return left.reduce((sum, value, i) => sum + value * (right[i] ?? 0), 0);
  };
  expect(near("conservatry", "conservatory")).toBeGreaterThan(near("conservatry", "observation tower") + 0.02);
});

it.each([
  ["gardens", "gardening"],
  ["kitchen", "kitchens"],
  ["balconies", "balcony"],
  ["renovated", "renovate"],
  ["swimming", "swim"],
])("gives %s and %s the same stem", (left, right) => {
  expect(stemOf(left)).toBe(stemOf(right));
});

it("splits words without accents and apostrophes", () => {
  expect(wordsOf("L’été: 3 beds, don't!")).toEqual(["lete", "3", "beds", "dont"]);
});
