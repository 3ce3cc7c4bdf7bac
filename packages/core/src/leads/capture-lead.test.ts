import { conversations as conversationRows, events, leads as leadRows, memberships } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, onPostgres, systemCaller, testRuntime } from "@katek/testing";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { conversations, imports, leads, people, visitors } from "..";
import { type Caller, execute, executeStream, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  const csv =
    "ListingId,StandardStatus,ListPrice,BedroomsTotal,UnparsedAddress,City\n1,Active,489000,3,14 Millrace Lane,Port Ellery\n";
  const system = callerOf(organization, "system");
  const bytes = bytesOf(csv);
  const { importId } = await execute(runtime, system, imports.receive, { fileName: "h.csv", bytes, enqueue: false });
  await execute(runtime, system, imports.run, { importId });
});

let made = 0;
const anEmail = () => `buyer-${process.pid}-${made++}@example.com`;
/** Of a fictional exchange; never the same twice. */
const aNumber = () => `+1555${String(1_000_000 + made++).slice(-7)}`;

async function newVisitor(of = organization): Promise<Caller> {
  const { id } = await execute(runtime, callerOf(of, "system"), visitors.create, {});
  return callerOf(of, "visitor", id);
}

/** Sends and has the answer written, as the chat page does. */
async function say(caller: Caller, text: string, conversationId?: string): Promise<string> {
  const sent = await execute(runtime, caller, conversations.send, { text, conversationId });
  for await (const _ of executeStream(runtime, caller, conversations.answer, { answerId: sent.answerId }));
  return sent.conversationId;
}

const inside = <T>(work: Parameters<Runtime["database"]["withOrganization"]>[1], of = organization) =>
  runtime.database.withOrganization(of.id, work) as Promise<T>;
type LeadRow = typeof leadRows.$inferSelect;
async function leadOf(conversationId: string, of = organization): Promise<LeadRow | null> {
  const rows = await inside<{ lead: LeadRow }[]>(
    (tx) =>
      tx
        .select({ lead: leadRows })
        .from(conversationRows)
        .innerJoin(leadRows, eq(leadRows.id, conversationRows.leadId))
        .where(eq(conversationRows.id, conversationId)),
    of,
  );
  return rows[0]?.lead ?? null;
}
async function toldOf(leadId: string, of = organization): Promise<string[]> {
  const rows = await inside<{ name: string; payload: Record<string, unknown> }[]>(
    (tx) => tx.select().from(events).orderBy(asc(events.occurredAt), asc(events.id)),
    of,
  );
  return rows.filter(({ payload }) => payload.leadId === leadId).map(({ name }) => name);
}
async function addAgent(of: Organization, role: "agent" | "admin" = "agent"): Promise<string> {
  const subject = `${process.pid}-agent-${made++}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: `Agent ${made}` };
  return (await execute(runtime, systemCaller(), people.add, { ...person, role, organization: of.slug })).userId;
}

describe("a buyer who leaves", () => {
  test("an email address becomes a lead with what is known", async () => {
    const visitor = await newVisitor();
    const email = anEmail();
    const id = await say(visitor, "Three bedrooms up to $520,000");
    expect(await leadOf(id)).toBeNull();
    await say(visitor, `I'm Priya Nair, write to ${email.toUpperCase()}. Could I see it in person on Saturday?`, id);
    const lead = await leadOf(id);
    expect(lead).toMatchObject({ name: "Priya Nair", email, phone: null, stage: "new", source: "chat_page" });
    expect(lead?.wants).toMatchObject({ minBedrooms: 3, maxPrice: 52_000_000 });
    expect(lead?.scoreReasons.map(({ reason }) => reason)).toEqual([
      "Asked for a viewing",
      "Budget known",
      "Left an email address",
    ]);
    expect(lead?.score).toBe(46);
    expect(await toldOf(lead?.id ?? "")).toEqual(["lead.created"]);
  });

  test("a number, and later an address, is one lead", async () => {
    const visitor = await newVisitor();
    const [email, phone] = [anEmail(), aNumber()];
    const id = await say(visitor, `Call me on ${phone}`);
    const first = await leadOf(id);
    await say(visitor, `or write to ${email}`, id);
    expect(await leadOf(id)).toMatchObject({ id: first?.id, email, phone });
    expect(await toldOf(first?.id ?? "")).toEqual(["lead.created", "lead.updated"]);
  });

  test("nothing, is no lead", async () => {
    const id = await say(await newVisitor(), "Is MLS 5550140182 still for $555,014?");
    expect(await leadOf(id)).toBeNull();
  });

  test("another address than before is not lost: a lead of its own", async () => {
    const visitor = await newVisitor();
    const id = await say(visitor, `I am at ${anEmail()}`);
    const first = await leadOf(id);
    const corrected = anEmail();
    await say(visitor, `Sorry, my email is ${corrected}`, id);
    const second = await leadOf(id);
    expect(second).toMatchObject({ email: corrected });
    expect(second?.id).not.toBe(first?.id);
  });
});

describe("somebody who is known", () => {
  test("comes back: the lead returns and nothing that it has is overwritten", async () => {
    const [email, phone] = [anEmail(), aNumber()];
    const first = await leadOf(await say(await newVisitor(), `My name is Daniel Osei, ${email}, ${phone}`));
    const second = await leadOf(await say(await newVisitor(), `My name is Somebody Else, ${email}, ${aNumber()}`));
    expect(second).toMatchObject({ id: first?.id, name: "Daniel Osei", email, phone });
    expect(second?.scoreReasons).toContainEqual({ reason: "Came back within a week", points: 10 });
    expect(await toldOf(first?.id ?? "")).toEqual(["lead.created", "lead.returned", "lead.updated"]);
  });

  test("by a number that is another's, is the one of the address; both leads stay", async () => {
    const [email, phone] = [anEmail(), aNumber()];
    const byPhone = await leadOf(await say(await newVisitor(), `call ${phone}`));
    const byEmail = await leadOf(await say(await newVisitor(), `write to ${email}`));
    const both = await leadOf(await say(await newVisitor(), `${email}, ${phone}`));
    expect(both).toMatchObject({ id: byEmail?.id, email, phone: null });
    expect(byPhone?.phone).toBe(phone);
  });

  test("by their browser: a new conversation is linked without a word", async () => {
    const visitor = await newVisitor();
    const lead = await leadOf(await say(visitor, `write to ${anEmail()}`));
    const again = await say(visitor, "Do you have something with a garden?");
    expect(await leadOf(again)).toMatchObject({ id: lead?.id, wants: { features: { garden: true } } });
  });

  test("goes on: wishes and score follow, also when a wish is taken away", async () => {
    const visitor = await newVisitor();
    const id = await say(visitor, `write to ${anEmail()}`);
    await say(visitor, "Up to $600,000, we are pre-approved and move by January. Is 14 Millrace Lane sunny?", id);
    const lead = await leadOf(id);
    expect(lead?.wants).toMatchObject({ maxPrice: 60_000_000 });
    expect(lead?.score).toBe(lead?.scoreReasons.reduce((sum, { points }) => sum + points, 0));
    const reasons = lead?.scoreReasons.map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(["Financing is arranged", "Budget known", "Named a time to move"]));
    await execute(runtime, visitor, conversations.removeFilter, { conversationId: id, chipId: "maxPrice" });
    expect((await leadOf(id))?.scoreReasons.map(({ reason }) => reason)).not.toContain("Budget known");
  });
});

describe("a new lead goes", () => {
  test("to each agent in turn; without agents to admins and owners; without members to nobody", async () => {
    const of = await makeOrganization(runtime);
    const next = async () => (await leadOf(await say(await newVisitor(of), `write to ${anEmail()}`), of))?.assigneeId;
    expect(await next()).toBeNull();
    const admin = await addAgent(of, "admin");
    expect(await next()).toBe(admin);
    const [first, second] = [await addAgent(of), await addAgent(of)];
    expect([await next(), await next(), await next()]).toEqual([first, second, first]);
  });

  test("to whoever claims it first, where the organization wants that", async () => {
    const of = { ...(await makeOrganization(runtime)), leadRouting: "first_to_claim" as const };
    await addAgent(of);
    const id = await say(await newVisitor(of), `write to ${anEmail()}`);
    expect((await leadOf(id, of))?.assigneeId).toBeNull();
  });
});

describe.runIf(onPostgres())("at the same moment", () => {
  test("many conversations with one address make one lead", async () => {
    const email = anEmail();
    const callers = await Promise.all(Array.from({ length: 8 }, () => newVisitor()));
    const sent = await Promise.all(
      callers.map((caller) => execute(runtime, caller, conversations.send, { text: `write to ${email}` })),
    );
    const found = await Promise.all(sent.map(({ conversationId }) => leadOf(conversationId)));
    expect(new Set(found.map((lead) => lead?.id)).size).toBe(1);
    const told = await toldOf(found[0]?.id ?? "");
    expect(told.filter((name) => name === "lead.created")).toHaveLength(1);
    expect(told.filter((name) => name === "lead.returned")).toHaveLength(7);
  });

  test("an address and a number that meet in pairs end without a deadlock or a failure", async () => {
    const [email, phone] = [anEmail(), aNumber()];
    const callers = await Promise.all(Array.from({ length: 8 }, () => newVisitor()));
    const texts = [`write to ${email}`, `call ${phone}`, `${email}, ${phone}`, `${phone} or ${email}`];
    const sent = await Promise.all(
      callers.map((caller, index) =>
        execute(runtime, caller, conversations.send, { text: texts[index % texts.length] ?? "" }),
      ),
    );
    for (const { conversationId } of sent) expect(await leadOf(conversationId)).not.toBeNull();
    expect(await execute(runtime, callerOf(organization, "owner"), leads.list, { search: email })).toMatchObject({
      total: 1,
    });
  });

  test("new leads are shared out evenly", async () => {
    const of = await makeOrganization(runtime);
    const agents = [await addAgent(of), await addAgent(of), await addAgent(of)];
    const callers = await Promise.all(Array.from({ length: 9 }, () => newVisitor(of)));
    await Promise.all(
      callers.map((caller) => execute(runtime, caller, conversations.send, { text: `write to ${anEmail()}` })),
    );
    const rows = await inside<LeadRow[]>((tx) => tx.select().from(leadRows), of);
    for (const agent of agents) expect(rows.filter(({ assigneeId }) => assigneeId === agent)).toHaveLength(3);
    expect(await inside<unknown[]>((tx) => tx.select().from(memberships), of)).toHaveLength(3);
  });
});
