import { createCaller } from "@katek/api";
import { identity, listings, people } from "@katek/core";
import { execute, type InputOf, newId, type Organization, type Runtime } from "@katek/core/kernel";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { actOnListings } from "./listings-action.server";

let runtime: Runtime;
let organization: Organization;
let api: ReturnType<typeof createCaller>;
let ask: (fields: Record<string, string>) => ReturnType<typeof actOnListings>;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  api = await memberOf(organization);
  ask = (fields) => actOnListings(api, formOf(fields));
});

const apiOf = (sessionId: string | null) =>
  createCaller({
    runtime,
    identity: { chatSlug: null, visitorToken: null, sessionId, organizationSlug: null, drawnFor: null },
    marks: { setVisitorToken() {} },
  });

async function memberOf({ slug }: Organization) {
  const subject = newId();
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  await execute(runtime, systemCaller(), people.add, { ...person, role: "agent", organization: slug });
  return apiOf((await execute(runtime, systemCaller(), identity.signIn, person)).token);
}

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const write = async (more: Partial<InputOf<typeof listings.create>> = {}, of = organization) =>
  (
    await execute(runtime, callerOf(of, "agent"), listings.create, {
      ...{ unparsedAddress: "14 Millrace Lane", city: "Port Ellery", listPrice: 48_900_000 },
      ...more,
    })
  ).id;
const statusOf = async (id: string, of = organization) =>
  (await execute(runtime, callerOf(of, "agent"), listings.details, { listingId: id })).listing.standardStatus;

describe("the form of the bulk bar", () => {
  test("changes the named listings, and says of the others why not", async () => {
    const [active, withdrawn] = [await write(), await write({ standardStatus: "withdrawn" })];
    expect(await ask({ intent: "status", status: "closed", ids: `${active},${withdrawn}` })).toEqual({
      problem: null,
      done: {
        changed: 1,
        already: 0,
        kept: [{ because: "From “Withdrawn” a listing cannot go to “Closed” at once.", count: 1 }],
      },
    });
    expect(await statusOf(active)).toBe("closed");
  });

  test("changes all that match what the page was looked at with, its prices in the organization's currency", async () => {
    const [dear, cheap] = [await write({ listPrice: 90_000_000 }), await write({ listPrice: 10_000_000 })];
    const { done } = await ask({
      intent: "status",
      status: "hold",
      matching: "from=500000&city=Port+Ellery",
      seen: "1",
    });
    expect(done).toEqual({ changed: 1, already: 0, kept: [] });
    expect([await statusOf(dear), await statusOf(cheap)]).toEqual(["hold", "active"]);
    await write({ listPrice: 95_000_000 });
    const refused = await ask({ intent: "delete", matching: "from=500000", seen: "1" });
    expect(refused.done).toBeNull();
    expect(refused.problem?.sentence).toContain("More listings match by now");
    expect((await ask({ intent: "delete", matching: "from=500000", seen: "2" })).done?.changed).toBe(2);
  });

  test("finds nothing of another organization", async () => {
    const other = await makeOrganization(runtime);
    const theirs = await write({}, other);
    for (const intent of ["status", "delete"]) {
      const { done, problem } = await ask({ intent, status: "closed", ids: theirs });
      expect([done, problem?.sentence]).toEqual([null, "These listings are not there any more."]);
    }
    expect(await statusOf(theirs, other)).toBe("active");
  });

  test("that is damaged is refused, and nothing is changed", async () => {
    const id = await write();
    const forms: Record<string, string>[] = [{}, { intent: "sell" }, { intent: "status", status: "gone", ids: id }];
    for (const fields of forms) await expect(ask(fields)).rejects.toMatchObject({ status: 400 });
    const choices: Record<string, string>[] = [
      { ids: "" },
      { ids: "nobody" },
      { matching: "", seen: "0" },
      { matching: "", seen: "many" },
    ];
    for (const which of choices)
      expect((await ask({ intent: "status", status: "closed", ...which })).problem).not.toBeNull();
    expect(await statusOf(id)).toBe("active");
  });

  test("from somebody who has not signed in does nothing", async () => {
    const id = await write();
    const form = formOf({ intent: "delete", ids: id });
    await expect(actOnListings(apiOf(null), form)).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(await statusOf(id)).toBe("active");
  });
});

describe("saved views", () => {
  test("are kept under their name, shared or one's own, and forgotten", async () => {
    expect(await ask({ intent: "save-view", name: "Dear ones", query: "from=500000", shared: "on" })).toEqual({
      problem: null,
      done: null,
    });
    await ask({ intent: "save-view", name: "Mine", query: "tab=rent" });
    const colleague = await memberOf(organization);
    expect((await colleague.listings.views({})).map(({ name }) => name)).toEqual(["Dear ones"]);
    const [view] = await api.listings.views({});
    await ask({ intent: "delete-view", viewId: view?.id ?? "" });
    expect((await api.listings.views({})).map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("need a name, and are one's own to forget", async () => {
    const unnamed = await ask({ intent: "save-view", name: " ", query: "" });
    expect(unnamed.problem?.fields.name).toBeTruthy();
    await ask({ intent: "save-view", name: "Mine", query: "" });
    const [mine] = await api.listings.views({});
    const colleague = await memberOf(organization);
    const { problem } = await actOnListings(colleague, formOf({ intent: "delete-view", viewId: mine?.id ?? "" }));
    expect(problem?.sentence).toContain("no such view");
    expect(await api.listings.views({})).toHaveLength(1);
  });
});
