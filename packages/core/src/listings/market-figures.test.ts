import { conversations, leads, messages, visitors } from "@katek/db/schema";
import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { listings } from "..";
import { type Caller, execute, type InputOf, newId, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
let agent: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  agent = callerOf(organization, "agent");
});

const write = async (street: string, more: Partial<InputOf<typeof listings.create>>) =>
  (
    await execute(runtime, agent, listings.create, {
      ...{ unparsedAddress: street, city: "Port Ellery", propertyType: "house", bedroomsTotal: 3 },
      ...{ livingArea: 1000, livingAreaUnits: "sqft", latitude: 44, longitude: -69 },
      ...more,
    })
  ).id;
const market = (listingId: string) => execute(runtime, agent, listings.market, { listingId });

test("a home is compared with the organization's own that are like it, in its own unit and currency", async () => {
  const id = await write("1 Mill Lane", { listPrice: 40_000_000, livingArea: 100, livingAreaUnits: "sqm" });
  await write("2 Mill Lane", { listPrice: 30_000_000 });
  await write("3 Mill Lane", { listPrice: 50_000_000, latitude: 44.01 });
  await write("4 Mill Lane", {
    listPrice: 90_000_000,
    closePrice: 60_000_000,
    standardStatus: "closed",
    closeDate: "2026-01-31",
    listingContractDate: "2026-01-01",
  });
  for (const other of [
    { propertyType: "condo" },
    { listingType: "rent", rentPeriod: "month" },
    { currency: "EUR" },
    { bedroomsTotal: 6 },
    { city: "Elsewhere", latitude: 50 },
    { standardStatus: "withdrawn" },
    { standardStatus: "incomplete" },
  ] as const)
    await write("9 Other Street", { listPrice: 1_000_000, ...other });
  const found = await market(id);
  expect(found?.comparables.map(({ name }) => name).sort()).toEqual(["2 Mill Lane", "3 Mill Lane", "4 Mill Lane"]);
  expect(found).toMatchObject({
    areaUnits: "sqm",
    pricePerArea: expect.closeTo(400_000),
    compared: 3,
    percentile: 33,
    daysOnMarket: 0,
  });
  // $500,000 for 1,000 sq ft, which are 92.9 m².
  expect(Math.round(found?.medianPricePerArea ?? 0)).toBe(538_196);
  expect(found?.aboveMedian).toBe(-26);
  expect(found?.comparables.find(({ name }) => name === "4 Mill Lane")).toMatchObject({
    price: 60_000_000,
    daysOnMarket: 30,
  });
  expect(found?.comparables.find(({ name }) => name === "3 Mill Lane")?.distanceKm).toBeCloseTo(1.11, 1);
});

test("too few say nothing of a middle, and a home without a price is not compared", async () => {
  const id = await write("1 Mill Lane", { listPrice: 40_000_000 });
  await write("2 Mill Lane", { listPrice: 30_000_000 });
  expect(await market(id)).toMatchObject({
    compared: 1,
    medianPricePerArea: null,
    aboveMedian: null,
    percentile: null,
  });
  expect(await market(await write("5 Mill Lane", { listPrice: null }))).toBeNull();
});

test("who was shown a home is counted, and named to those who may see the lead", async () => {
  const id = await write("1 Mill Lane", { listPrice: 40_000_000 });
  const [visitorId, leadId, conversationId, at] = [newId(), newId(), newId(), new Date()];
  const of = { organizationId: organization.id, createdAt: at };
  await runtime.database.withOrganization(organization.id, async (tx) => {
    await tx.insert(visitors).values({ ...of, id: visitorId, tokenHash: visitorId });
    await tx.insert(leads).values({
      ...{ ...of, id: leadId, name: "Priya Nair", email: "priya@buyer.example", source: "chat_page" },
      ...{ updatedAt: at, stageChangedAt: at, lastActivityAt: at },
    });
    await tx
      .insert(conversations)
      .values({ ...of, id: conversationId, visitorId, leadId, channel: "chat_page", filters: {}, lastMessageAt: at });
    await tx.insert(messages).values({
      ...{ ...of, id: newId(), conversationId, position: 1, author: "assistant", status: "complete" },
      parts: [{ type: "listings", listingIds: [id] }],
    });
  });
  expect(await execute(runtime, agent, listings.demand, { listingId: id })).toEqual({
    conversations: 1,
    leads: 1,
    askers: [{ leadId, name: "Priya Nair", conversationId, at }],
  });
  expect(await execute(runtime, callerOf(organization, "owner"), listings.demand, { listingId: newId() })).toEqual({
    conversations: 0,
    leads: 0,
    askers: [],
  });
});
