import { imports, listings } from "@katek/core";
import { execute, type Organization, type Runtime } from "@katek/core/kernel";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Ask, memberOf, thrownBy } from "~/identity/office-for-tests";
import { homesToWrite, nothingToDo } from "~/imports/check-actions";
import { loader, action as onListings } from "~/routes/onboarding.listings";

let runtime: Runtime;
let organization: Organization;
let owner: Ask;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  owner = await memberOf(runtime, organization, "owner");
});

const PATH = "/onboarding/listings";
const post = (form: Record<string, string>) => onListings(owner(PATH, { form }));
const stored = async () =>
  (await execute(runtime, callerOf(organization, "agent"), listings.listAll, { order: "oldest" })).items;

describe("a home by hand", () => {
  const HAND = { hand: "yes", unparsedAddress: "14 Millrace Lane", city: "Port Ellery", bedroomsTotal: "3" };

  test("is for sale or to rent, in the unit that it is measured in", async () => {
    expect(await post({ ...HAND, listingType: "sale", rentPeriod: "month", listPrice: "489,000" })).toBeNull();
    const flat = { livingArea: "74", livingAreaUnits: "sqm" };
    expect(await post({ ...HAND, ...flat, listingType: "rent", rentPeriod: "week", listPrice: "620" })).toBeNull();
    expect(await stored()).toMatchObject([
      { listingType: "sale", listPrice: 48_900_000, rentPeriod: null },
      { listingType: "rent", listPrice: 62_000, rentPeriod: "week", livingArea: 74, livingAreaUnits: "sqm" },
    ]);
  });

  test("that says too little is told of by field, and none is added", async () => {
    const met = await post({ ...HAND, unparsedAddress: "", listPrice: "a lot", listingType: "rent", rentPeriod: "" });
    expect(Object.keys((met as { problems: object }).problems).sort()).toEqual(["listPrice", "unparsedAddress"]);
    expect(await stored()).toEqual([]);
  });
});

describe("a file in the wizard", () => {
  const HEAD = "MLS #,Address,City,Price,Beds";
  const ROW = "L-1,1 Lantern Quay,Port Ellery,512000,3";
  const check = async (text: string) => {
    const { importId } = await execute(runtime, callerOf(organization, "owner"), imports.receive, {
      ...{ fileName: "homes.csv", bytes: bytesOf(text), check: true, enqueue: false },
    });
    await execute(runtime, callerOf(organization, "system"), imports.check, { importId });
    return importId;
  };
  const page = (id: string) => loader(owner(`${PATH}?import=${id}`));
  const bring = async (text: string) => {
    const id = await check(text);
    await thrownBy(post({ importId: id, intent: "confirm" }));
    await execute(runtime, callerOf(organization, "system"), imports.run, { importId: id });
    return id;
  };

  test("can be undone where it was brought", async () => {
    const id = await bring(`${HEAD}\n${ROW}\n`);
    const { job, undo } = await page(id);
    expect([job?.status, undo?.removed]).toEqual(["completed", 1]);
    const next = await thrownBy(post({ importId: id, intent: "undo" }));
    expect(next.headers.get("location")).toBe(`${PATH}?import=${id}`);
    await execute(runtime, callerOf(organization, "system"), imports.carryOutUndo, { importId: id });
    const after = await page(id);
    expect([after.job?.status, after.job?.undo?.removed, after.undo]).toEqual(["undone", 1, null]);
    expect(await stored()).toEqual([]);
  });

  test("that brings nothing says so, and can only be discarded", async () => {
    await bring(`${HEAD}\n${ROW}\n`);
    const again = await check(`${HEAD}\n${ROW}\n`);
    const { job } = await page(again);
    if (!job) throw new Error("There is no import.");
    expect([homesToWrite(job), job.missing, nothingToDo(job)]).toEqual([
      0,
      0,
      "Every home of this file is here already, as it is. There is nothing to import.",
    ]);
    const next = await thrownBy(post({ importId: again, intent: "cancel" }));
    expect(next.headers.get("location")).toBe(`${PATH}?by=file`);
    expect((await stored()).map(({ sourceId }) => sourceId)).toEqual(["L-1"]);
  });
});
