import type { ListingCard } from "@katek/core";
import { expect, test } from "vitest";
import { makePast } from "./make-past";

const home = (n: number, listingType: "sale" | "rent"): ListingCard => ({
  ...{ id: `00000000-0000-7000-8000-00000000000${n}`, address: `${n} Mason Street`, place: "Millrace, Port Ellery" },
  ...{ listingType, propertyType: "house", standardStatus: "active", currency: "USD" },
  ...{ listPrice: listingType === "sale" ? n * 10_000_000 : 180_000, rentPeriod: null, bedroomsTotal: n },
  ...{ bathroomsTotal: 1, livingArea: 900, livingAreaUnits: "sqft", lotSizeArea: null, lotSizeUnits: null },
  ...{ yearBuilt: null, features: { garden: true }, remarks: null, photos: [] },
});
const now = new Date("2026-11-24T20:00:00Z");
const agents = ["a", "b", "c"].map((n) => `0000000${n}-0000-7000-8000-000000000000`) as [string, ...string[]];
const past = () => makePast({ homes: [home(1, "rent"), home(3, "sale"), home(4, "sale")], agents, now });

/** Words that speak of people instead of homes (US Fair Housing Act §3604(c)). */
const RISKY = /\b(famil|safe|crime|couple|single|church|school|child|kids|senior|retire|ideal for|perfect for)/i;

test("is the same for the same moment, and lies within sixty days that are over", () => {
  const { conversations, leads } = past();
  expect(JSON.stringify(past())).toBe(JSON.stringify({ conversations, leads }));
  expect(conversations.length).toBeGreaterThan(250);
  expect(leads.length).toBeGreaterThan(90);
  expect(leads.length).toBeLessThan(150);
  const moments = [
    ...conversations.flatMap(({ messages }) => messages.map(({ at }) => at)),
    ...leads.flatMap(({ createdAt, stages, notes }) => [createdAt, ...[...stages, ...notes].map(({ at }) => at)]),
  ];
  const times = moments.map((at) => at.getTime());
  expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  expect(Math.min(...times)).toBeGreaterThan(now.getTime() - 62 * 86_400_000);
});

test("has leads in every stage, of several people, whom nobody can be taken for", () => {
  const { leads } = past();
  const stages = leads.map(({ stages: moved }) => moved.at(-1)?.to ?? "new");
  for (const stage of ["new", "contacted", "qualified", "converted", "lost"]) expect(stages).toContain(stage);
  expect(new Set(leads.map(({ assigneeId }) => assigneeId))).toEqual(new Set(agents));
  expect(new Set(leads.map(({ name }) => name)).size).toBe(leads.length);
  for (const { email, phone } of leads) {
    expect(email ?? phone).not.toBeNull();
    if (email) expect(email).toMatch(/^[a-z.]+@example\.com$/);
    if (phone) expect(phone).toMatch(/^\+120755501\d\d$/);
  }
});

test("gets furthest with those who mean to move, which their scores say", () => {
  const scored = past().leads.map(({ stages, scoreReasons }) => ({
    stage: stages.at(-1)?.to ?? "new",
    score: scoreReasons.reduce((sum, { points }) => sum + points, 0),
  }));
  for (const { stage, score } of scored) {
    if (stage !== "qualified" && stage !== "converted") continue;
    expect(score).toBeGreaterThanOrEqual(70);
    expect(score).toBeLessThanOrEqual(95);
  }
  expect(new Set(scored.map(({ score }) => score)).size).toBeGreaterThan(6);
});

test("speaks of homes, never of people", () => {
  const texts = past().conversations.flatMap(({ messages }) => messages.map(({ text }) => text));
  expect(texts.filter((text) => RISKY.test(text) || text.includes("!"))).toEqual([]);
});
