import { armFault, bytesOf, callerOf, clearFaults, makeOrganization, testRuntime } from "@katek/testing";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { imports, listings, search } from "..";
import { type Caller, execute, type InputOf, type Runtime } from "../kernel";

let runtime: Runtime;
let visitor: Caller;
let stranger: Caller;

const ROWS = `ListingId,Transaction,StandardStatus,ListPrice,RentPeriod,BedroomsTotal,BathroomsFull,LivingArea,YearBuilt,LotSizeAcres,UnparsedAddress,SubdivisionName,City,Pool,Garage,PublicRemarks
1,For Sale,Active,489000,,3,2,1620,1998,0.5,14 Millrace Lane,Millrace,Port Ellery,No,Yes,The kitchen faces south and opens to a walled garden. Sun all afternoon.
2,For Sale,Active,612000,,4,3,2100,2016,0.1,8 Quayside Row,Quayside,Port Ellery,Yes,Yes,"A brick townhouse above the harbour, with a heated pool and a roof terrace over the boats."
3,For Sale,Closed,450000,,3,2,1500,1920,,19 Lockkeepers Yard,Quayside,Port Ellery,No,No,"A loft in the old sail works, sold this month."
4,For Rent,Active,2450,month,2,1,880,,,"231 Harbour Point, 4B",Harbour Point,Port Ellery,No,No,A rental flat on the fourth floor with a lift and a balcony to the water.
5,For Sale,Pending,500000,,3,2,1580,1990,1,5 Orchard Bend,Old Orchard,Port Ellery,No,Yes,A bungalow with apple trees.
`;

beforeAll(async () => {
  runtime = await testRuntime();
  const organization = await makeOrganization(runtime);
  const system = callerOf(organization, "system");
  const { importId } = await execute(runtime, system, imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf(ROWS),
    enqueue: false,
  });
  await execute(runtime, system, imports.run, { importId });
  await execute(runtime, system, listings.embed, {});
  visitor = callerOf(organization, "visitor");
  stranger = callerOf(await makeOrganization(runtime), "visitor");
});
afterEach(clearFaults);

const find = async (input: InputOf<typeof search.find>, caller = visitor) => {
  const found = await execute(runtime, caller, search.find, input);
  return { total: found.total, addresses: found.homes.map(({ address }) => address) };
};

describe("a search", () => {
  test("ranks by what the words mean", async () => {
    expect((await find({ text: "a sunny kitchen and a garden" })).addresses[0]).toBe("14 Millrace Lane");
    expect((await find({ text: "somewhere I can see the boats" })).addresses[0]).toBe("8 Quayside Row");
  });

  test("shows only homes that a buyer may be offered", async () => {
    const { total, addresses } = await find({ text: "" });
    expect(total).toBe(3);
    expect(addresses).not.toContain("19 Lockkeepers Yard");
    expect(addresses).not.toContain("5 Orchard Bend");
  });

  test.for([
    ["rent", { listingType: "rent" }, ["231 Harbour Point, 4B"]],
    ["price", { maxPrice: 50_000_000, listingType: "sale" }, ["14 Millrace Lane"]],
    ["bedrooms", { minBedrooms: 4 }, ["8 Quayside Row"]],
    ["bathrooms", { minBathrooms: 3 }, ["8 Quayside Row"]],
    ["living area", { maxLivingAreaSqft: 900 }, ["231 Harbour Point, 4B"]],
    ["place", { places: ["millrace", "harbour point"] }, ["14 Millrace Lane", "231 Harbour Point, 4B"]],
    ["a place it is not in", { excludedPlaces: ["millrace"] }, ["231 Harbour Point, 4B", "8 Quayside Row"]],
    ["the year it was built", { minYearBuilt: 2000 }, ["8 Quayside Row"]],
    ["the latest year it was built", { maxYearBuilt: 2000 }, ["14 Millrace Lane"]],
    ["the lot", { minLotSqft: 20_000 }, ["14 Millrace Lane"]],
    ["a feature", { features: { pool: true } }, ["8 Quayside Row"]],
    ["a feature it must not have", { features: { pool: false }, listingType: "sale" }, ["14 Millrace Lane"]],
    ["nothing", { minBedrooms: 9 }, []],
  ] as const)("keeps to the filter: %s", async ([, filters, expected]) => {
    const { total, addresses } = await find({
      text: "home",
      filters: filters as InputOf<typeof search.find>["filters"],
    });
    expect([...addresses].sort()).toEqual([...expected].sort());
    expect(total).toBe(expected.length);
  });

  test("goes by the words alone when the embedding model fails", async () => {
    await armFault("openai", { kind: "fail", status: 503, times: 5 });
    expect((await find({ text: "apple or a roof terrace" })).addresses[0]).toBe("8 Quayside Row");
  });

  test("takes words for words, whatever is in them", async () => {
    for (const text of ["'; drop table listings; --", "a & | ! <-> (", "\\", "%", "日本語", "🏡"])
      expect((await find({ text })).total).toBe(3);
  });

  test("finds nothing of another organization", async () => {
    expect(await find({ text: "kitchen garden pool" }, stranger)).toEqual({ total: 0, addresses: [] });
  });
});
