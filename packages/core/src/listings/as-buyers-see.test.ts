import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { listings } from "..";
import { type Caller, execute, type InputOf, type Organization, type Runtime } from "../kernel";

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

const write = async (more: Partial<InputOf<typeof listings.create>> = {}) =>
  (
    await execute(runtime, agent, listings.create, {
      ...{
        unparsedAddress: "14 Millrace Lane, Port Ellery",
        city: "Port Ellery",
        listPrice: 1,
        privateRemarks: "Secret.",
      },
      ...{ publicRemarks: "14 Millrace Lane has a garden.", ...more },
    })
  ).id;
const see = (listingId: string, caller = agent) => execute(runtime, caller, listings.asBuyersSee, { listingId });

test.each([
  ["active", "offered"],
  ["coming_soon", "offered"],
  ["pending", "named"],
  ["closed", "named"],
  ["withdrawn", "status"],
  ["incomplete", "status"],
] as const)("a home that is %s is %s", async (standardStatus, shown) => {
  const view = await see(await write({ standardStatus }));
  expect(view.shown).toBe(shown);
  expect(view.card === null).toBe(shown === "status");
  expect(JSON.stringify(view)).not.toContain("Secret");
});

test("an owner's wishes are obeyed and told of", async () => {
  const id = await write({ internetAddressDisplay: false });
  expect(await see(id)).toMatchObject({
    shown: "offered",
    withAddress: false,
    card: { address: null, remarks: "this home has a garden." },
  });
  await execute(runtime, agent, listings.update, { listingId: id, internetEntireListingDisplay: false });
  expect(await see(id)).toMatchObject({ shown: "opted_out", card: null });
});

test("it is said whether the assistant has read it, and nobody else may look", async () => {
  const id = await write();
  expect((await see(id)).read).toBe(false);
  await execute(runtime, systemCaller(organization), listings.embed, {});
  expect((await see(id)).read).toBe(true);
  await expect(see(id, callerOf(organization, "visitor"))).rejects.toMatchObject({ status: 403 });
  await expect(see(id, callerOf(await makeOrganization(runtime), "agent"))).rejects.toMatchObject({ status: 404 });
});
