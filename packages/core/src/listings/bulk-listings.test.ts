import { auditEntries } from "@katek/db/schema";
import { adminSql, callerOf, makeOrganization, testRuntime, waitingJobs } from "@katek/testing";
import { desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
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
      unparsedAddress: "14 Millrace Lane, Port Ellery, ME 04586",
      city: "Port Ellery",
      listPrice: 48_900_000,
      ...more,
    })
  ).id;
const statuses = async () => {
  const { listings: found } = await execute(runtime, agent, listings.list, { sort: "price_low" });
  return found.map(({ standardStatus }) => standardStatus);
};
const change = (input: InputOf<typeof listings.changeStatus>, caller = agent) =>
  execute(runtime, caller, listings.changeStatus, input);

describe("all listings that match", () => {
  test("are moved together, and it is told how many were so already and why others stayed", async () => {
    await write({ listPrice: 1 });
    await write({ listPrice: 2, standardStatus: "pending" });
    await write({ listPrice: 3, standardStatus: "withdrawn" });
    await write({ listPrice: 4, standardStatus: "closed" });
    await write({ listPrice: 5, city: "Elsewhere" });
    const done = await change({ matching: { city: "port ellery", seen: 4 }, standardStatus: "closed" });
    expect(done.changed).toHaveLength(2);
    expect(done.already).toBe(1);
    expect(done.kept).toEqual([
      { id: expect.any(String), because: "From “Withdrawn” a listing cannot go to “Closed” at once." },
    ]);
    expect(await statuses()).toEqual(["closed", "closed", "withdrawn", "closed", "active"]);
  });

  test("are those of the tab and the search, and of no other organization", async () => {
    const other = await makeOrganization(runtime);
    const stranger = callerOf(other, "agent");
    await write({ listPrice: 1, listingType: "rent", rentPeriod: "month" });
    await write({ listPrice: 2 });
    await write({ listPrice: 3, standardStatus: "hold" });
    await expect(change({ matching: { seen: 3 }, standardStatus: "withdrawn" }, stranger)).rejects.toMatchObject({
      status: 404,
    });
    await change({ matching: { tab: "sale", search: "millrace", seen: 1 }, standardStatus: "withdrawn" });
    expect(await statuses()).toEqual(["active", "withdrawn", "hold"]);
  });

  test("stay as they are when more match than the person has seen", async () => {
    await write({ listPrice: 1 });
    await write({ listPrice: 2 });
    const refused = { code: "more_match", status: 409 };
    await expect(change({ matching: { seen: 1 }, standardStatus: "closed" })).rejects.toMatchObject(refused);
    await expect(execute(runtime, agent, listings.delete, { matching: { seen: 1 } })).rejects.toMatchObject(refused);
    expect(await statuses()).toEqual(["active", "active"]);
  });

  test("are summed up when they come back on offer, and only then", async () => {
    const admin = await adminSql();
    const asked = async () => (await waitingJobs(admin, organization.id, "listings.enrich")).length;
    const id = await write({ standardStatus: "active" });
    await change({ listingIds: [id], standardStatus: "withdrawn" });
    expect(await asked()).toBe(0);
    await change({ listingIds: [id], standardStatus: "active" });
    expect(await asked()).toBe(1);
  });

  test("are bounded, and a choice of nothing is none", async () => {
    const input = (choice: unknown) => choice as InputOf<typeof listings.changeStatus>;
    for (const choice of [
      { standardStatus: "closed" },
      { listingIds: [], standardStatus: "closed" },
      { matching: { seen: 0 }, standardStatus: "closed" },
      { matching: { seen: 5_001 }, standardStatus: "closed" },
      { matching: { seen: 1 }, standardStatus: "gone" },
    ])
      await expect(change(input(choice))).rejects.toMatchObject({ status: 422 });
  });

  test("are deleted together, and of many the audit keeps the number", async () => {
    for (let made = 0; made < 3; made++) await write({ city: "Elsewhere" });
    await write();
    const { deleted } = await execute(runtime, agent, listings.delete, { matching: { city: "Elsewhere", seen: 3 } });
    expect(deleted).toHaveLength(3);
    expect(await statuses()).toEqual(["active"]);
    const [entry] = await runtime.database.withOrganization(organization.id, (tx) =>
      tx
        .select({ before: auditEntries.before })
        .from(auditEntries)
        .where(eq(auditEntries.operation, "listings.delete"))
        .orderBy(desc(auditEntries.id)),
    );
    expect(entry?.before).toEqual({ listings: deleted });
  });
});
