import { leads as leadRows } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { conversations, leads, people, visitors } from "..";
import { type Caller, execute, newId, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
let mine: Caller;
let colleague: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  owner = callerOf(organization, "owner", await addMember("owner", "Olga Owner"));
  mine = callerOf(organization, "agent", await addMember("agent", "Mia Mine"));
  colleague = callerOf(organization, "agent", await addMember("agent", "Cole League"));
});

let made = 0;
async function addMember(role: "owner" | "agent", name: string): Promise<string> {
  const subject = `${process.pid}-member-${made++}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name };
  return (await execute(runtime, systemCaller(), people.add, { ...person, role, organization: organization.slug }))
    .userId;
}
const anEmail = () => `lead-${process.pid}-${made++}@example.com`;
const add = (caller: Caller, input: Partial<Parameters<typeof addAs>[1]> = {}) =>
  addAs(caller, { email: anEmail(), ...input });
const addAs = (caller: Caller, input: { email?: string; name?: string; phone?: string; note?: string }) =>
  execute(runtime, caller, leads.create, input);
const get = (caller: Caller, leadId: string) => execute(runtime, caller, leads.get, { leadId });
/** As the owner can where whoever claims a lead first has it. */
const toNobody = (leadId: string) =>
  execute(runtime, { ...owner, organization: { ...organization, leadRouting: "first_to_claim" } }, leads.assign, {
    leadId,
    assigneeId: null,
  });
const timeline = async (caller: Caller, leadId: string) =>
  (await execute(runtime, caller, leads.timeline, { leadId })).entries;

describe("a lead that a person adds", () => {
  test("is there with its note, reachable as it was typed, and an agent's own", async () => {
    const email = anEmail();
    const { id } = await addAs(mine, {
      name: "  Nora   Bell ",
      email: ` ${email.toUpperCase()} `,
      phone: "(555) 014-9001",
      note: "Met at the open house.",
    });
    expect(await get(mine, id)).toMatchObject({
      name: "Nora Bell",
      email,
      phone: "+15550149001",
      phoneInWords: "(555) 014-9001",
      source: "manual",
      assignee: { id: mine.actor.id, name: "Mia Mine" },
      score: 24,
      homes: [],
    });
    expect(await timeline(mine, id)).toMatchObject([
      { type: "note", body: "Met at the open house.", actor: { kind: "member", name: "Mia Mine" } },
      { type: "created", source: "manual", actor: { kind: "member", name: "Mia Mine" } },
    ]);
  });

  test.each([
    [{}, "invalid_input", /Enter an email address or a phone number/],
    [{ email: "nobody" }, "invalid_input", /Enter an email address, such as/],
    [{ phone: "12" }, "invalid_phone", /Enter a phone number, such as/],
    [{ email: "a@example.com", name: "x".repeat(121) }, "invalid_input", /at most 120/],
  ])("with bad input %j is refused with a sentence", async (input, code, sentence) => {
    await expect(addAs(mine, input)).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  test("whose address is taken is named, but not when it is a colleague's", async () => {
    const email = anEmail();
    const { id } = await addAs(colleague, { email, name: "Secret Buyer" });
    await expect(addAs(owner, { email })).rejects.toMatchObject({
      code: "contact_taken",
      message: "Secret Buyer has this email address already.",
      details: { leadId: id },
    });
    const refused = await addAs(mine, { email }).catch((error) => error);
    expect(refused).toMatchObject({ status: 409, message: "A colleague's lead has this email address already." });
    expect(JSON.stringify(refused.details)).not.toContain(id);
  });
});

describe("an agent", () => {
  test("sees their own and nobody's, and of a colleague's nothing at all", async () => {
    const { id: theirs } = await add(colleague, { name: "Theirs" });
    const { id: own } = await add(mine, { name: "Own" });
    const { id: pool } = await add(owner, { name: "Pool" });
    await toNobody(pool);
    const { leads: seen } = await execute(runtime, mine, leads.list, { pageSize: 100 });
    const ids = seen.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([own, pool]));
    expect(ids).not.toContain(theirs);
    const { columns, total } = await execute(runtime, mine, leads.board, {});
    expect(JSON.stringify(columns)).not.toContain(theirs);
    expect(total).toBe(seen.length);
    const attempts = [
      () => execute(runtime, mine, leads.get, { leadId: theirs }),
      () => execute(runtime, mine, leads.timeline, { leadId: theirs }),
      () => execute(runtime, mine, leads.update, { leadId: theirs, name: "Mine now" }),
      () => execute(runtime, mine, leads.changeStage, { leadId: theirs, stage: "lost" }),
      () => execute(runtime, mine, leads.claim, { leadId: theirs }),
      () => execute(runtime, mine, leads.addNote, { leadId: theirs, body: "Hello" }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "lead_not_found" });
    await expect(
      execute(runtime, mine, leads.assign, { leadId: own, assigneeId: colleague.actor.id }),
    ).rejects.toMatchObject({ status: 403 });
    expect(await get(owner, theirs)).toMatchObject({ name: "Theirs", stage: "new" });
  });

  test("takes a lead that nobody has; who comes second is told", async () => {
    const { id: leadId } = await add(owner);
    await toNobody(leadId);
    await execute(runtime, mine, leads.claim, { leadId });
    expect((await get(mine, leadId)).assignee?.name).toBe("Mia Mine");
    await expect(execute(runtime, colleague, leads.claim, { leadId })).rejects.toMatchObject({ status: 404 });
    await expect(execute(runtime, owner, leads.claim, { leadId })).rejects.toMatchObject({ code: "lead_taken" });
    expect(await timeline(mine, leadId)).toMatchObject([
      { type: "assigned", from: null, to: "Mia Mine" },
      { type: "assigned", to: null, actor: { kind: "member", name: "Olga Owner" } },
      { type: "created" },
    ]);
  });
});

test("a stage is changed once, and told of", async () => {
  const { id: leadId } = await add(mine);
  await execute(runtime, mine, leads.changeStage, { leadId, stage: "qualified" });
  await execute(runtime, mine, leads.changeStage, { leadId, stage: "qualified" });
  const told = await timeline(mine, leadId);
  expect(told.filter(({ type }) => type === "stage")).toMatchObject([{ from: "new", to: "qualified" }]);
});

test("details are changed and taken away, but nobody becomes unreachable", async () => {
  const { id: leadId } = await add(mine, { phone: "555 014 7711" });
  await execute(runtime, mine, leads.update, { leadId, name: "Nora", email: null });
  expect(await get(mine, leadId)).toMatchObject({ name: "Nora", email: null, phone: "+15550147711", score: 12 });
  expect((await timeline(mine, leadId))[0]).toMatchObject({ type: "details", fields: ["name", "email"] });
  await expect(execute(runtime, mine, leads.update, { leadId, phone: null })).rejects.toMatchObject({
    code: "unreachable_lead",
  });
  const { id: other } = await add(mine);
  await expect(execute(runtime, mine, leads.update, { leadId: other, phone: "+1 555 014 7711" })).rejects.toMatchObject(
    { code: "contact_taken", message: "Nora has this phone number already." },
  );
});

test("a lead is not given to somebody who is no member", async () => {
  const { id: leadId } = await add(mine);
  await expect(execute(runtime, owner, leads.assign, { leadId, assigneeId: newId() })).rejects.toMatchObject({
    code: "member_not_found",
  });
});

describe("the list", () => {
  test("finds by name, by address and by number, and by nothing that only looks like a pattern", async () => {
    const email = anEmail();
    const { id } = await addAs(mine, { name: "Zoë 100% Quirk", email, phone: "555 014 6644" });
    const find = async (search: string) =>
      (await execute(runtime, mine, leads.list, { search })).leads.map((lead) => lead.id);
    for (const search of ["zoë", "100%", email.slice(0, -4), "(555) 014-66", "0146644"])
      expect(await find(search), search).toEqual([id]);
    expect(await find("100_")).toEqual([]);
  });

  test("counts each stage, sorts, filters and turns pages", async () => {
    const of = await makeOrganization(runtime);
    const person = callerOf(of, "owner");
    for (const name of ["Ada", "Ben", "Cleo"]) await addAs(person, { name, email: anEmail() });
    const named = async (input: object) =>
      (await execute(runtime, person, leads.list, input)).leads.map(({ name }) => name);
    expect(await named({ sort: "name" })).toEqual(["Ada", "Ben", "Cleo"]);
    expect(await named({ sort: "created" })).toEqual(["Cleo", "Ben", "Ada"]);
    expect(await named({ sort: "name", page: 2, pageSize: 2 })).toEqual(["Cleo"]);
    expect(await named({ assignee: "nobody", source: "manual" })).toHaveLength(3);
    expect(await named({ source: "widget" })).toEqual([]);
    expect(await named({ assignee: "me" })).toEqual([]);
    const { leads: all } = await execute(runtime, person, leads.list, { sort: "name" });
    await execute(runtime, person, leads.changeStage, { leadId: all[1]?.id ?? "", stage: "lost" });
    const { counts } = await execute(runtime, person, leads.list, {});
    expect(counts).toMatchObject({ all: 3, new: 2, lost: 1 });
    const { columns } = await execute(runtime, person, leads.board, { shown: { new: 1 } });
    expect(columns.map(({ stage, total, leads: { length } }) => [stage, total, length])).toEqual([
      ["new", 2, 1],
      ["contacted", 0, 0],
      ["qualified", 0, 0],
      ["converted", 0, 0],
      ["lost", 1, 1],
    ]);
    const { neighbours } = await get(person, all[0]?.id ?? "");
    expect(neighbours).toEqual({ previous: all[2]?.id, next: null, position: 2, total: 2 });
  });
});

describe("a lead from the chat", () => {
  async function captured() {
    const { id } = await execute(runtime, callerOf(organization, "system"), visitors.create, {});
    const visitor = callerOf(organization, "visitor", id);
    const text = `I'm Priya, write to ${anEmail()}`;
    const sent = await execute(runtime, visitor, conversations.send, { text });
    const { leads: found } = await execute(runtime, owner, leads.list, { search: text.split(" ").at(-1) });
    return { conversationId: sent.conversationId, leadId: found[0]?.id ?? "", text, visitor };
  }

  test("has its conversation in the timeline and its words in the transcript, for those who may see it", async () => {
    const { conversationId, leadId, text } = await captured();
    const told = await timeline(owner, leadId);
    expect(told.map(({ type }) => type).sort()).toEqual(["conversation", "created"]);
    expect(told).toContainEqual(expect.objectContaining({ type: "conversation", conversationId, quote: text }));
    const { messages } = await execute(runtime, owner, leads.transcript, { conversationId });
    expect(messages).toMatchObject([{ author: "buyer", parts: [{ type: "text", text }] }]);
    const { assignee } = await get(owner, leadId);
    const [having, other] = assignee?.id === mine.actor.id ? [mine, colleague] : [colleague, mine];
    expect(await execute(runtime, having, leads.transcript, { conversationId })).toMatchObject({ conversationId });
    await expect(execute(runtime, other, leads.transcript, { conversationId })).rejects.toMatchObject({ status: 404 });
  });

  test("has a timeline that turns pages without losing or repeating anything", async () => {
    const { leadId } = await captured();
    for (let note = 0; note < 7; note++) await execute(runtime, owner, leads.addNote, { leadId, body: `Note ${note}` });
    const whole = await timeline(owner, leadId);
    const paged: unknown[] = [];
    let before: { at: Date; id: string } | null = null;
    do {
      const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(leadId, before);
      paged.push(...page.entries);
      before = page.next;
    } while (before);
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(9);
  });
  const nextPage = (leadId: string, before: { at: Date; id: string } | null) =>
    execute(runtime, owner, leads.timeline, { leadId, before, limit: 2 });
});

test("a note with a NUL and a long one end in a sentence, not in a failure", async () => {
  const { id: leadId } = await add(mine);
  await execute(runtime, mine, leads.addNote, { leadId, body: "a\0b" });
  expect((await timeline(mine, leadId))[0]).toMatchObject({ body: "a b" });
  for (const body of ["  ", "x".repeat(4_001)])
    await expect(execute(runtime, mine, leads.addNote, { leadId, body })).rejects.toMatchObject({ status: 422 });
  const rows = await runtime.database.withOrganization(organization.id, (tx) =>
    tx.select().from(leadRows).where(eq(leadRows.id, leadId)),
  );
  expect(rows).toHaveLength(1);
});
