import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { conversations, imports, listings } from "..";
import { type Caller, execute, executeStream, type InputOf, type Organization, type Runtime } from "../kernel";
import type { AnswerEvent } from "./schemas";

const ROWS = `ListingId,StandardStatus,ListPrice,BedroomsTotal,BathroomsFull,UnparsedAddress,City,PublicRemarks
1,Active,489000,3,2,14 Millrace Lane,Port Ellery,The kitchen faces south and opens to a walled garden.
2,Active,612000,4,3,8 Quayside Row,Port Ellery,A brick townhouse above the harbour.
`;

type Asked = InputOf<typeof conversations.tryOut>;
let runtime: Runtime;
let organization: Organization;
let owner: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  owner = callerOf(organization, "owner");
  const system = callerOf(organization, "system");
  const file = { fileName: "homes.csv", bytes: bytesOf(ROWS), enqueue: false };
  const { importId } = await execute(runtime, system, imports.receive, file);
  await execute(runtime, system, imports.run, { importId });
  await execute(runtime, system, listings.embed, {});
});

async function ask(messages: Asked["messages"], persona: Asked["persona"] = {}, caller = owner) {
  const events: AnswerEvent[] = [];
  for await (const event of executeStream(runtime, caller, conversations.tryOut, { persona, messages }))
    events.push(event);
  const text = events.flatMap((event) => (event.type === "text" ? event.text : [])).join("");
  const listingIds = events.flatMap((event) => (event.type === "listings" ? event.listingIds : []));
  return { events, text, listingIds };
}
const buyer = (text: string) => ({ author: "buyer" as const, text });

/** Every row of the organization but for those that count what anybody does. */
const everything = () =>
  runtime.database.asSystem(
    "count",
    async (tx) => {
      const tables = await tx.execute<{ name: string }>(sql`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
      const counts = tables.map(
        ({ name }) =>
          sql`select ${name}::text as name, count(*)::int as rows from ${sql.identifier(name)} where organization_id = ${organization.id}::uuid`,
      );
      return tx.execute(sql.join(counts, sql` union all `));
    },
    "read only",
  );

describe("trying the assistant out", () => {
  test("answers from the organization's own homes, in manners that are not saved", async () => {
    const greeting = [buyer("Hello")];
    expect((await ask(greeting, { assistantName: "Robin" })).text).toContain("Robin");
    expect((await ask(greeting)).text).toContain(organization.assistantName);
    const found = await ask([buyer("Three bedrooms with a sunny kitchen under $520,000")]);
    expect(found.text).toContain("14 Millrace Lane");
    expect(found.listingIds).toHaveLength(1);
    expect(found.events.at(-1)).toEqual({ type: "end", status: "complete", failure: null });
  });

  test("goes on with what was said before", async () => {
    const first = buyer("Three bedrooms under $520,000");
    const answer = await ask([first]);
    const { text } = await ask([
      first,
      { author: "assistant", text: answer.text, listingIds: answer.listingIds },
      buyer("How many bathrooms does it have?"),
    ]);
    expect(text).toMatch(/two bathrooms|2 bath/i);
  });

  test("leaves nothing behind: no lead, no conversation, no event, no use of the plan", async () => {
    const before = await everything();
    await ask([buyer("My name is Nora Bell, nora@bell.example. Three bedrooms?")]);
    expect(await everything()).toEqual(before);
  });

  test("refuses kindly what it must not talk about, and goes on with the homes", async () => {
    const persona = { avoidedSubjects: ["Tax advice", "Crime figures"] };
    const { text } = await ask([buyer("How much tax would I pay on it?")], persona);
    expect(text).toMatch(/I leave tax advice to the agents/);
    expect((await ask([buyer("How much tax would I pay on it?")])).text).not.toMatch(/I leave tax advice/);
    const both = await ask([buyer("Three bedrooms under $520,000, and what about the tax?")], persona);
    expect(both.text).toMatch(/I leave tax advice[\s\S]*14 Millrace Lane/);
  });

  test("answers in the languages that were chosen, and names them to others", async () => {
    const spanish = [buyer("Hola, ¿hay una casa con jardín?")];
    expect((await ask(spanish, { languages: ["en", "es"] })).text).not.toMatch(/I answer in/);
    expect((await ask(spanish, { languages: ["en", "pl"] })).text).toMatch(/I answer in English and Polish here/);
  });

  test("says when the last word is not the buyer's, and when a setting does not fit", async () => {
    await expect(ask([{ author: "assistant", text: "Hello" }])).rejects.toMatchObject({ code: "invalid_input" });
    await expect(ask([buyer("Hello")], { personality: "x".repeat(300) })).rejects.toMatchObject({ status: 422 });
  });

  test("shows no home of somebody else's, whatever ids come along", async () => {
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    const mine = await ask([buyer("Three bedrooms")]);
    const messages = [
      buyer("Three bedrooms"),
      { author: "assistant" as const, text: "Here.", listingIds: mine.listingIds },
    ];
    const { events } = await ask([...messages, buyer("How many bathrooms does it have?")], {}, stranger);
    expect(JSON.stringify(events)).not.toContain("Millrace");
  });

  test("is for those who may change the assistant", async () => {
    await expect(ask([buyer("Hello")], {}, callerOf(organization, "agent"))).rejects.toMatchObject({ status: 403 });
  });
});
