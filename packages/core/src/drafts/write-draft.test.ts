import { events, listings as listingRows } from "@katek/db/schema";
import { armFault, callerOf, clearFaults, makeOrganization, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { drafts, listings } from "..";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import type { DraftValues } from "./schemas";
import { TEXTS } from "./texts-for-tests";

let runtime: Runtime;
let organization: Organization;
let agent: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  agent = callerOf(organization, "agent");
});
afterEach(clearFaults);

async function read(text: string) {
  const { draftId } = await execute(runtime, agent, drafts.write, { text });
  return execute(runtime, agent, drafts.get, { draftId });
}
const facts = ({ publicRemarks: _public, privateRemarks: _private, ...rest }: DraftValues) => rest;

describe("a text becomes a draft of what it says, and of nothing else", () => {
  test.for(TEXTS)("$about", async ({ text, says, remarks, confidential }) => {
    const draft = await read(text);
    expect(facts(draft.values)).toEqual(says);
    for (const words of remarks ?? []) expect(draft.values.publicRemarks ?? "").toContain(words);
    for (const words of confidential ?? []) {
      expect(draft.values.privateRemarks ?? "").toContain(words);
      expect(draft.values.publicRemarks ?? "").not.toContain(words);
    }
  });

  test.for(TEXTS)("each value has its words marked: $about", async ({ text }) => {
    const draft = await read(text);
    const marked = new Set(draft.sources.map(({ field }) => field));
    expect(Object.keys(draft.values).filter((field) => !marked.has(field))).toEqual([]);
    for (const { start, end } of draft.sources) expect(draft.text.slice(start, end).trim().length).toBeGreaterThan(0);
  });
});

test("a price that was said in thousands says how it was read", async () => {
  const { sources, text } = await read(
    "Hi Maren, the Mason Street one is ready to go. 3 bed 2 bath, 1,710 sq ft, asking 512.",
  );
  const price = sources.find(({ field }) => field === "listPrice");
  expect(text.slice(price?.start, price?.end)).toBe("asking 512");
  expect(price?.reading).toBe("“512” was read as thousands. Check it.");
});

describe("a draft", () => {
  const TEXT =
    "14 Millrace Lane, Port Ellery. 3 bed house for sale, asking $489,000. The kitchen faces south. Owner would take 450.";

  test("is changed field by field, added as a listing, and gone", async () => {
    const { id: draftId } = await read(TEXT);
    await execute(runtime, agent, drafts.update, { draftId, values: { bathroomsTotal: "2.5", city: "Millrace" } });
    const { listingId } = await execute(runtime, agent, drafts.add, { draftId });
    const { listing } = { listing: await execute(runtime, agent, listings.get, { listingId }) };
    expect(JSON.stringify(listing)).toContain("14 Millrace Lane");
    const [row] = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(listingRows).where(eq(listingRows.id, listingId)),
    );
    expect(row).toMatchObject({
      listPrice: 48_900_000,
      bedroomsTotal: 3,
      bathroomsTotal: 2.5,
      city: "Millrace",
      listingType: "sale",
      standardStatus: "active",
      publicRemarks: "The kitchen faces south.",
    });
    await expect(execute(runtime, agent, drafts.get, { draftId })).rejects.toMatchObject({ code: "draft_not_found" });
    const told = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(events).where(eq(events.name, "listing.created")),
    );
    expect(told.length).toBeGreaterThan(0);
  });

  test("that does not fit is not added, says why at each field, and stays", async () => {
    const { id: draftId } = await read(TEXT);
    await execute(runtime, agent, drafts.update, {
      draftId,
      values: { listPrice: "a lot", unparsedAddress: " ", yearBuilt: "19", livingArea: "1,200", currency: "DOLLAR" },
    });
    await expect(execute(runtime, agent, drafts.add, { draftId })).rejects.toMatchObject({
      code: "draft_unfit",
      details: {
        problems: {
          listPrice: "Enter a number, such as 489000.",
          unparsedAddress: "Enter the address: a listing needs one.",
          yearBuilt: "Enter a year, such as 1987.",
          livingAreaUnits: "Say in which unit.",
          currency: "Write a currency as three capitals, such as USD.",
        },
      },
    });
    expect((await execute(runtime, agent, drafts.get, { draftId })).values.listPrice).toBe("a lot");
  });

  test("that was not read leaves nothing behind", async () => {
    const before = await execute(runtime, agent, drafts.list, {});
    await armFault("openai", { kind: "fail", status: 500, times: 20 });
    await expect(execute(runtime, agent, drafts.write, { text: TEXT })).rejects.toMatchObject({
      code: "model_unavailable",
    });
    expect(await execute(runtime, agent, drafts.list, {})).toEqual(before);
  });

  test("is its organization's alone, and can be thrown away", async () => {
    const { id: draftId } = await read(TEXT);
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    for (const operation of [drafts.get, drafts.discard, drafts.add])
      await expect(execute(runtime, stranger, operation, { draftId })).rejects.toMatchObject({
        code: "draft_not_found",
      });
    await execute(runtime, agent, drafts.discard, { draftId });
    await expect(execute(runtime, agent, drafts.get, { draftId })).rejects.toMatchObject({ status: 404 });
  });

  test("of too little text, or too much, is refused with a sentence", async () => {
    await expect(execute(runtime, agent, drafts.write, { text: "3 bed" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(execute(runtime, agent, drafts.write, { text: "x".repeat(20_001) })).rejects.toThrow(
      "one home at a time",
    );
  });
});
