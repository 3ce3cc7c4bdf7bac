import { listingConfidential, listings as listingRows } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversations, listings, search } from "..";
import { namedHomes } from "../conversations/named-homes";
import { type Caller, execute, type InputOf, newId, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
let agent: Caller;
let visitor: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  agent = callerOf(organization, "agent");
  visitor = callerOf(organization, "visitor");
});

const HOME = {
  unparsedAddress: "14 Millrace Lane, Port Ellery, ME 04586",
  city: "Port Ellery",
  subdivisionName: "Millrace",
  propertyType: "house",
  listPrice: 48_900_000,
  bedroomsTotal: 3,
  bathroomsTotal: 2.5,
  livingArea: 1620,
  livingAreaUnits: "sqft",
  publicRemarks: "At 14 Millrace  lane the kitchen opens onto a south-facing garden.",
} as const satisfies InputOf<typeof listings.create>;
const write = async (more: Partial<InputOf<typeof listings.create>> = {}, caller = agent) =>
  (await execute(runtime, caller, listings.create, { ...HOME, ...more })).id;
const update = (input: InputOf<typeof listings.update>) => execute(runtime, agent, listings.update, input);
const row = async (id: string) =>
  (
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(listingRows).where(eq(listingRows.id, id)),
    )
  )[0];
const read = () => execute(runtime, systemCaller(organization), listings.embed, {});
const found = async (filters = {}) => execute(runtime, visitor, search.find, { text: "", filters });

describe("a listing that is written by hand", () => {
  test("keeps every field exactly as it was entered, and what is confidential apart", async () => {
    const id = await write({
      lotSizeArea: 0.14,
      lotSizeUnits: "acre",
      features: { pets_allowed: true, pool: false },
      associationFee: 12_000,
      associationFeeFrequency: "month",
      taxAnnualAmount: 431_000,
      taxYear: 2025,
      heating: "Gas, boiler of 2022",
      availabilityDate: "2026-12-01",
      privateRemarks: "Seller keen.",
      showingInstructions: "Key with Jo.",
      ownerName: "T. Owner",
      accessCode: "4711",
    });
    const { listing, confidential } = await execute(runtime, agent, listings.details, { listingId: id });
    expect(listing).toMatchObject({
      ...HOME,
      source: "hand",
      lotSizeArea: 0.14,
      lotSizeUnits: "acre",
      currency: "USD",
    });
    expect(listing.features).toEqual({ pets_allowed: true, pool: false });
    expect(confidential).toEqual({
      ...{
        privateRemarks: "Seller keen.",
        showingInstructions: "Key with Jo.",
        ownerName: "T. Owner",
        ownerPhone: null,
      },
      accessCode: "4711",
    });
    await read();
    const { passages } = await execute(runtime, agent, listings.details, { listingId: id });
    const known = passages.map(({ text }) => text).join(" ");
    expect(known).toContain("Association fee: $120 a month.");
    expect(known).toContain("Heating: Gas, boiler of 2022.");
    const { homes } = await found();
    const shown = known + JSON.stringify(homes);
    for (const secret of ["Seller keen", "Key with Jo", "T. Owner", "4711"]) expect(shown).not.toContain(secret);
  });

  test("needs an address, units and periods, and says which field lacks what", async () => {
    const problem = (input: InputOf<typeof listings.create>) =>
      execute(runtime, agent, listings.create, input).then(
        () => null,
        (error: { details: { issues: { path: string }[] } }) => error.details.issues.map(({ path }) => path),
      );
    expect(await problem({ listPrice: 1 })).toEqual(["unparsedAddress"]);
    expect(await problem({ ...HOME, livingAreaUnits: null })).toEqual(["livingAreaUnits"]);
    expect(await problem({ ...HOME, listingType: "rent" })).toEqual(["rentPeriod"]);
    expect(await problem({ ...HOME, lotSizeArea: 2 })).toEqual(["lotSizeUnits"]);
    expect(await problem({ ...HOME, associationFee: 2 })).toEqual(["associationFeeFrequency"]);
    expect(await problem({ standardStatus: "incomplete" })).toBeNull();
    expect((await execute(runtime, agent, listings.list, {})).total).toBe(1);
  });

  test("is read anew only when its text changed", async () => {
    const id = await write();
    await read();
    const before = (await row(id))?.embeddedHash;
    expect(await update({ listingId: id, listPrice: 47_900_000 })).toEqual({ fields: ["listPrice"] });
    expect((await row(id))?.textHash).toBe(before);
    await update({ listingId: id, publicRemarks: "New boiler in 2022." });
    expect((await row(id))?.textHash).not.toBe(before);
    expect(await update({ listingId: id, publicRemarks: "New boiler in 2022.", features: {} })).toEqual({ fields: [] });
    expect(await update({ listingId: id, ownerName: "T. Owner" })).toEqual({ fields: ["ownerName"] });
  });

  test("is not changed over what somebody else has changed since it was read", async () => {
    const id = await write();
    const { listing } = await execute(runtime, agent, listings.details, { listingId: id });
    const ifUnchangedSince = listing.updatedAt.toISOString();
    await new Promise((later) => setTimeout(later, 2));
    expect(await update({ listingId: id, listPrice: 47_900_000, ifUnchangedSince })).toEqual({ fields: ["listPrice"] });
    await expect(update({ listingId: id, bedroomsTotal: 4, ifUnchangedSince })).rejects.toMatchObject({
      status: 409,
      code: "listing_changed",
    });
    expect(await row(id)).toMatchObject({ listPrice: 47_900_000, bedroomsTotal: listing.bedroomsTotal });
    // What only the organization's own people may read counts too.
    const since = (await row(id))?.updatedAt.toISOString();
    await new Promise((later) => setTimeout(later, 2));
    await update({ listingId: id, accessCode: "4711" });
    await expect(update({ listingId: id, bedroomsTotal: 4, ifUnchangedSince: since })).rejects.toMatchObject({
      code: "listing_changed",
    });
  });

  test("has a history: who added and changed it, and how its price and status went", async () => {
    const id = await write();
    await update({ listingId: id, listPrice: 47_900_000 });
    await update({ listingId: id, standardStatus: "pending" });
    const history = await execute(runtime, agent, listings.history, { listingId: id });
    expect(history.map((entry) => ("field" in entry ? [entry.field, entry.before, entry.after] : entry.type))).toEqual([
      ["standard_status", "active", "pending"],
      ["list_price", "$489,000", "$479,000"],
      "created",
    ]);
  });
});

describe("the status", () => {
  test("moves where it may, with the rest of a selection; the others stay and it is said why", async () => {
    const [active, withdrawn] = [await write(), await write({ standardStatus: "withdrawn" })];
    const moved = await execute(runtime, agent, listings.changeStatus, {
      listingIds: [active, withdrawn, newId()],
      standardStatus: "closed",
    });
    expect(moved.changed).toEqual([active]);
    expect(moved.kept).toEqual([{ id: withdrawn, because: expect.stringContaining("From “Withdrawn”") }]);
    expect((await row(active))?.closeDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    await expect(update({ listingId: withdrawn, standardStatus: "closed" })).rejects.toMatchObject({
      code: "status_not_next",
    });
    await update({ listingId: active, standardStatus: "active" });
    expect((await row(active))?.closeDate).toBeNull();
  });

  test.each([
    ["active", true],
    ["active_under_contract", true],
    ["coming_soon", true],
    ["pending", false],
    ["closed", false],
    ["withdrawn", false],
    ["expired", false],
    ["canceled", false],
    ["hold", false],
    ["incomplete", false],
    ["delete", false],
  ] as const)("%s: offered to buyers is %s", async (standardStatus, offered) => {
    const id = await write({ standardStatus });
    await read();
    expect((await found()).homes.map((home) => home.id)).toEqual(offered ? [id] : []);
    const inView = await execute(runtime, visitor, listings.find, { reference: id });
    expect(inView !== null).toBe(offered);
    // Who names the address may hear that it is sold, never that it was withdrawn.
    const named = await execute(runtime, visitor, namedHomes, { text: "What about 14 Millrace Lane?" });
    const known = offered || standardStatus === "pending" || standardStatus === "closed";
    expect(named.map((home) => home.standardStatus)).toEqual(known ? [standardStatus] : []);
  });
});

describe("an owner's wish", () => {
  test("not to show the address keeps it from cards, passages, pictures' words and whoever asks for it", async () => {
    const id = await write({ internetAddressDisplay: false });
    await read();
    const { passages } = await execute(runtime, agent, listings.details, { listingId: id });
    const { homes } = await execute(runtime, visitor, search.find, { text: "14 Millrace Lane" });
    expect(homes).toMatchObject([{ id, address: null, place: "Millrace, Port Ellery" }]);
    expect(homes[0]?.remarks).toBe("At this home the kitchen opens onto a south-facing garden.");
    expect(JSON.stringify([passages, homes])).not.toMatch(/14\s+Millrace/i);
    expect(await execute(runtime, visitor, namedHomes, { text: "Is 14 Millrace Lane free?" })).toEqual([]);
    expect(await execute(runtime, visitor, listings.find, { reference: id })).toMatchObject({ address: null });
    const office = await execute(runtime, agent, listings.list, {});
    expect(office.listings[0]?.address).toBe(HOME.unparsedAddress);
    await update({ listingId: id, internetAddressDisplay: true });
    await read();
    expect((await found()).homes[0]?.address).toBe(HOME.unparsedAddress);
  });

  test("not to show the home at all keeps it from every buyer, also from a conversation that had shown it", async () => {
    const id = await write();
    await read();
    await update({ listingId: id, internetEntireListingDisplay: false });
    expect((await found()).total).toBe(0);
    expect(await execute(runtime, visitor, listings.find, { reference: id })).toBeNull();
    expect(await execute(runtime, visitor, namedHomes, { text: "14 Millrace Lane" })).toEqual([]);
    expect(await execute(runtime, visitor, conversations.current, {})).toBeNull();
  });
});

test("a deleted listing takes everything of it along, and others stay", async () => {
  const [gone, stays] = [await write({ privateRemarks: "Secret." }), await write()];
  await read();
  const before = await execute(runtime, agent, listings.delete, { listingIds: [gone, newId()] });
  expect(before.deleted).toEqual([gone]);
  expect((await execute(runtime, agent, listings.list, {})).listings.map(({ id }) => id)).toEqual([stays]);
  const apart = await runtime.database.withOrganization(organization.id, (tx) => tx.select().from(listingConfidential));
  expect(apart).toEqual([]);
  await expect(execute(runtime, agent, listings.delete, { listingIds: [gone] })).rejects.toMatchObject({ status: 404 });
});

test("filters, sorts and saved views of the list", async () => {
  await write({ listPrice: 30_000_000, bedroomsTotal: 2, city: "Elsewhere", propertyType: "condo" });
  await write({ listPrice: 90_000_000, bedroomsTotal: 5 });
  await write({ standardStatus: "incomplete", listPrice: null });
  const list = async (input: InputOf<typeof listings.list>) =>
    (await execute(runtime, agent, listings.list, input)).listings.map(({ listPrice }) => listPrice);
  expect(await list({ sort: "price_low" })).toEqual([30_000_000, 90_000_000, null]);
  expect(await list({ sort: "price_high" })).toEqual([90_000_000, 30_000_000, null]);
  expect(await list({ city: "port ellery", minPrice: 1 })).toEqual([90_000_000]);
  expect(await list({ propertyType: "condo", maxPrice: 30_000_000 })).toEqual([30_000_000]);
  expect(await list({ minBedrooms: 3, status: "active" })).toEqual([90_000_000]);
  expect(await list({ tab: "draft" })).toEqual([null]);
  const choices = await execute(runtime, agent, listings.choices, {});
  expect(choices).toEqual({
    cities: ["Elsewhere", "Port Ellery"],
    types: ["condo", "house"],
    statuses: ["active", "incomplete"],
    currency: "USD",
    country: organization.country,
  });
});
