import { expect, test } from "vitest";
import { filtersForModel, systemPrompt } from "./prompt";

const ORGANIZATION = {
  id: "00000000-0000-7000-8000-000000000000",
  name: "Hammer Realty",
  slug: "hammer",
  assistantName: "Wren",
  timeZone: "America/New_York",
  currency: "USD",
  tone: { formality: 3, detail: 3, enthusiasm: 3 },
  personality: null as string | null,
  languages: [] as string[],
  avoidedSubjects: [] as string[],
} as Parameters<typeof systemPrompt>[0];

test("the model is told to steer nobody, in the words of fair housing", () => {
  const prompt = systemPrompt(ORGANIZATION, new Date("2026-11-26T03:00:00Z"));
  expect(prompt).toContain("Today: 2026-11-25");
  for (const word of [
    "Fair housing",
    "schools' quality",
    "safety",
    "faith",
    "family",
    "race",
    "Never choose, leave out or rank",
  ])
    expect(prompt).toContain(word);
  expect(prompt).toContain("an agent is told");
});

test("the model reads filters by the names and in the units of its own tool", () => {
  expect(
    filtersForModel({ maxPrice: 52_000_000, minBedrooms: 3, features: { pool: true, garage: false } }, "USD"),
  ).toEqual({ max_price: 520_000, min_bedrooms: 3, features: ["pool"], not_features: ["garage"] });
});
