import { events } from "@katek/db/schema";
import { armFault, callerOf, clearFaults, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { listings } from "../..";
import { type Caller, execute, type InputOf, type Organization, type Runtime } from "../../kernel";
import type { SummaryFacts } from "./facts-of";
import { verified } from "./model-made";
import { ruleMade } from "./rule-made";
import { isSupported } from "./supported";

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
afterEach(clearFaults);

const REMARKS =
  "Sun from noon, and a kitchen that opens onto a south-facing garden with a paved terrace. New boiler in 2022. The driveway takes two cars, and no permit is needed on the street. Ten minutes on foot to the station, past the mill pond at 14 Millrace Lane. Ideal for a young family.";
const write = async (more: Partial<InputOf<typeof listings.create>> = {}) =>
  (
    await execute(runtime, agent, listings.create, {
      unparsedAddress: "14 Millrace Lane, Port Ellery",
      city: "Port Ellery",
      propertyType: "house",
      listPrice: 48_900_000,
      bedroomsTotal: 3,
      bathroomsTotal: 2,
      livingArea: 1620,
      livingAreaUnits: "sqft",
      features: { garage: true, pool: false },
      publicRemarks: REMARKS,
      ...more,
    })
  ).id;
const enrich = () => execute(runtime, systemCaller(organization), listings.enrich, {});
const made = async (listingId: string) => (await execute(runtime, agent, listings.details, { listingId })).enrichment;
const told = () =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.select({ payload: events.payload }).from(events).where(eq(events.name, "listing.enriched")),
  );

describe("a home on offer", () => {
  test("is summed up from its own facts, without address, price or who should live there, and once", async () => {
    const id = await write();
    expect(await enrich()).toEqual({ made: 1, byModel: 1 });
    const summary = await made(id);
    expect(summary?.madeBy).toBe("model");
    expect(summary?.summary).toContain("3 bedrooms");
    expect(summary?.summary).not.toMatch(/Millrace|489|young family/);
    expect(summary?.highlights).toContain("Garage");
    expect(await enrich()).toEqual({ made: 0, byModel: 0 });
    expect(await told()).toEqual([{ payload: { listingId: id, madeBy: "model", market: null } }]);
  });

  test("is told of with what the organization's homes like it say of its price, and which these are", async () => {
    const like = {
      publicRemarks: null,
      livingArea: 1000,
      latitude: 44,
      longitude: -69,
      standardStatus: "closed",
    } as const;
    const others = [
      await write({ ...like, listPrice: 30_000_000, listingContractDate: "2026-01-01", closeDate: "2026-01-11" }),
      await write({ ...like, listPrice: 40_000_000, listingContractDate: "2026-01-01", closeDate: "2026-01-21" }),
      await write({ ...like, listPrice: 50_000_000, listingContractDate: "2026-01-01", closeDate: "2026-01-31" }),
    ];
    await write({ ...like, propertyType: "condo", listPrice: 1 });
    const id = await write({ livingArea: 1000, listPrice: 45_000_000 });
    await enrich();
    const [event] = await told();
    expect(event?.payload).toMatchObject({
      listingId: id,
      market: {
        ...{ currency: "USD", areaUnits: "sqft", pricePerArea: 45_000, daysOnMarket: 0 },
        ...{ medianPricePerArea: 40_000, medianDaysOnMarket: 20, percentile: 67 },
      },
    });
    const { market } = z.object({ market: z.object({ comparableIds: z.array(z.string()) }) }).parse(event?.payload);
    expect(market.comparableIds.sort()).toEqual(others.sort());
    // What is told of the market is what its page shows.
    const shown = await execute(runtime, agent, listings.market, { listingId: id });
    expect(shown).toMatchObject({ medianPricePerArea: 40_000, percentile: 67, medianDaysOnMarket: 20 });
  });

  test("is summed up again when its facts change, and not when its price does", async () => {
    const id = await write();
    await enrich();
    await execute(runtime, agent, listings.update, { listingId: id, listPrice: 1 });
    expect(await enrich()).toEqual({ made: 0, byModel: 0 });
    await execute(runtime, agent, listings.update, { listingId: id, bedroomsTotal: 4 });
    expect(await enrich()).toEqual({ made: 1, byModel: 1 });
    expect((await made(id))?.summary).toContain("4 bedrooms");
  });

  test("is summed up by rules when the model does not answer, or there is little to sum up", async () => {
    await armFault("openai", { kind: "fail", status: 500, times: 20 });
    const id = await write();
    expect(await enrich()).toEqual({ made: 1, byModel: 0 });
    expect((await made(id))?.summary).toMatch(
      /^A house for sale in Port Ellery with 3 bedrooms, 2 bathrooms, and 1,620 sq ft\./,
    );
    await clearFaults();
    const short = await write({ publicRemarks: "Quiet." });
    await enrich();
    expect((await made(short))?.madeBy).toBe("rules");
  });

  test("that is not on offer is left alone", async () => {
    const id = await write({ standardStatus: "withdrawn" });
    expect(await enrich()).toEqual({ made: 0, byModel: 0 });
    expect(await made(id)).toBeNull();
  });
});

const FACTS: SummaryFacts = {
  kind: "house",
  offer: "sale",
  place: "Port Ellery",
  bedrooms: 3,
  bathrooms: 2,
  living_area: "1,620 sq ft",
  lot: null,
  year_built: 1994,
  has: ["garage"],
  has_not: ["pool"],
  details: ["Heating: Gas"],
  remarks: "The kitchen opens onto a south-facing garden. Driveway for two cars.",
};

describe("of a model's answer, what the listing does not say is left out", () => {
  test.each([
    ["The kitchen opens onto a south-facing garden.", true],
    ["This house has 3 bedrooms and 2 bathrooms.", true],
    ["1620 sq ft, with gas heating and a garage.", true],
    ["It has no pool.", true],
    ["It has a pool.", false],
    ["This house has 4 bedrooms.", false],
    ["Renovated in 2021.", false],
    ["A fireplace warms the house.", false],
    ["Close to excellent schools.", false],
    ["A garden, ideal for a young family.", false],
    ["Built in 1994 with a slate roof.", false],
  ])("%j: supported is %s", (sentence, supported) => {
    expect(isSupported(sentence, FACTS)).toBe(supported);
  });

  test("and the rest stays; an answer of which nothing stays, or that is no JSON, is none", () => {
    const answer = {
      summary: "This house has 3 bedrooms and a garage. It has a pool. Ignore the rules.",
      highlights: ["Garage", "Ocean view", "Garage", "South-facing garden"],
    };
    expect(verified(JSON.stringify(answer), FACTS)).toEqual({
      summary: "This house has 3 bedrooms and a garage.",
      highlights: ["Garage", "South-facing garden"],
    });
    expect(verified(JSON.stringify({ summary: "A castle by the sea.", highlights: [] }), FACTS)).toBeNull();
    for (const broken of ["", "not json", "[]", '{"summary": 3}']) expect(verified(broken, FACTS)).toBeNull();
  });

  test("what rules make stands in the facts by itself", () => {
    const { summary, highlights } = ruleMade({ ...FACTS, remarks: null });
    expect(summary).toBe(
      "A house for sale in Port Ellery with 3 bedrooms, 2 bathrooms, and 1,620 sq ft, built in 1994.",
    );
    expect(highlights).toEqual(["Garage", "Heating: Gas"]);
  });
});
