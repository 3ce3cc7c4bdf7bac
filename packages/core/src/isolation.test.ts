import type { Tx } from "@katek/db";
import {
  apiKeys,
  conversations as conversationRows,
  leadNotes,
  leads as leadRows,
  listings as listingRows,
  messages,
  visitors as visitorRows,
  webhookEndpoints,
} from "@katek/db/schema";
import { arbitraryInput, bytesOf, callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogue, conversations, imports, leads, people } from ".";
import {
  type AnyOperation,
  type Caller,
  execute,
  executeStream,
  GRANTS,
  may,
  newId,
  type Organization,
  type Runtime,
} from "./kernel";

/** How many calls are made in all; a longer run: ISOLATION_CALLS=10000. */
const CALLS = Number(process.env.ISOLATION_CALLS ?? 1_000);
const LISTENING_MS = 300;
const SECRET = `secret-${newId()}`;
/** In everything that another visitor of the same organization wrote. */
const PRIVATE = `private-${newId()}`;

const operations = Object.values(catalogue).flatMap((feature) => Object.values(feature) as AnyOperation[]);
const tenantOperations = operations.filter(({ platform }) => !platform);
/** What JSON Schema cannot describe. */
const extra: Record<string, () => object> = {
  "imports.receive": () => ({ bytes: bytesOf("a,b\n1,2") }),
  "listings.addPhoto": () => ({ bytes: new Uint8Array([1, 2, 3]) }),
  "organizations.setAssistantPicture": () => ({ bytes: new Uint8Array([1, 2, 3]) }),
  "organizations.setLogo": () => ({ bytes: new Uint8Array([1, 2, 3]) }),
};

let runtime: Runtime;
let mine: Organization;
let theirs: Organization;
let callers: [string, Caller][];
let foreignIds: string[];
let neighbour: { conversationId: string; answerId: string; visitorId: string };

beforeAll(async () => {
  runtime = await testRuntime();
  mine = await makeOrganization(runtime);
  theirs = await makeOrganization(runtime);
  foreignIds = [await furnish(theirs), (await converse(theirs, SECRET)).conversationId].flat();
  await furnish(mine, "mine");
  neighbour = await converse(mine, PRIVATE);
  callers = [
    ["owner", callerOf(mine, "owner")],
    ["admin", callerOf(mine, "admin")],
    ["agent", callerOf(mine, "agent")],
    ["visitor", callerOf(mine, "visitor")],
    ["key", { organization: mine, actor: { kind: "apiKey", id: newId(), permissions: GRANTS.apiKey } }],
  ];
});

async function furnish(organization: Organization, word = SECRET): Promise<string[]> {
  const caller = callerOf(organization, "system");
  const csv = `ListingId,ListPrice,BedroomsTotal,UnparsedAddress,City,StandardStatus,PublicRemarks\n${word},100000,2,1 ${word} Lane,Town,Active,${word}\n,,,,,,x`;
  const { importId } = await execute(runtime, caller, imports.receive, {
    fileName: `${word}.csv`,
    bytes: bytesOf(csv),
    enqueue: false,
  });
  await execute(runtime, caller, imports.run, { importId });
  return runtime.database.withOrganization(organization.id, async (tx) => {
    const rows = await tx.select({ id: listingRows.id }).from(listingRows);
    const [leadId, endpointId, keyId, at] = [newId(), newId(), newId(), new Date()];
    const of = { organizationId: organization.id, createdAt: at };
    await tx.insert(leadRows).values({
      ...of,
      ...{ id: leadId, name: word, email: `${word}@buyer.example`, source: "manual" },
      ...{ updatedAt: at, stageChangedAt: at, lastActivityAt: at },
    });
    await tx.insert(webhookEndpoints).values({
      ...of,
      ...{ id: endpointId, name: word, url: "https://crm.example", secret: word, eventNames: ["lead.created"] },
    });
    await tx.insert(apiKeys).values({
      ...of,
      ...{ id: keyId, name: word, prefix: word, keyHash: word + keyId, permissions: [...GRANTS.apiKey] },
    });
    return [importId, leadId, endpointId, keyId, ...rows.map(({ id }) => id)];
  });
}

async function converse(organization: Organization, text: string) {
  const visitorId = newId();
  await runtime.database.withOrganization(organization.id, (tx) =>
    tx
      .insert(visitorRows)
      .values({ organizationId: organization.id, id: visitorId, tokenHash: visitorId, createdAt: new Date() }),
  );
  const sent = await execute(runtime, callerOf(organization, "visitor", visitorId), conversations.send, { text });
  return { ...sent, visitorId };
}

/** A hash of every row of a tenant, so that any change shows. */
async function fingerprint(organization: Organization): Promise<string> {
  return runtime.database.asSystem(
    "fingerprint",
    async (tx) => {
      tables ??= await tenantTables(tx);
      const hashes = tables.map(
        (name) =>
          sql`select ${name}::text as name, md5(string_agg(t::text, '|' order by t::text)) as h from ${sql.identifier(name)} t where organization_id = ${organization.id}::uuid`,
      );
      const rows = await tx.execute<{ name: string; h: string | null }>(sql.join(hashes, sql` union all `));
      return rows.map(({ name, h }) => `${name} ${h}`).join("\n");
    },
    "read only",
  );
}

let tables: string[] | undefined;
async function tenantTables(tx: Tx): Promise<string[]> {
  const found = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
  return found.map(({ name }) => name);
}

/** How calls ended. A test leaves its counts in its report, where the fault run adds them up. */
interface Counts {
  calls: number;
  answered: number;
  refused: number;
}
const noCalls = (): Counts => ({ calls: 0, answered: 0, refused: 0 });

async function call(caller: Caller, operation: AnyOperation, input: object, counts = noCalls()): Promise<string> {
  counts.calls++;
  try {
    const answer = await answerOf(caller, operation, input);
    counts.answered++;
    return answer;
  } catch (error) {
    counts.refused++;
    return String((error as { message?: string }).message);
  }
}

async function answerOf(caller: Caller, operation: AnyOperation, input: object): Promise<string> {
  if (operation.kind !== "stream")
    return JSON.stringify(await execute(runtime, caller, operation as never, input as never)) ?? "";
  const parts: unknown[] = [];
  // A stream that goes on for as long as somebody listens is left after a moment.
  const listener = { ...caller, signal: AbortSignal.timeout(LISTENING_MS) };
  for await (const part of executeStream(runtime, listener, operation as never, input as never)) parts.push(part);
  return JSON.stringify(parts);
}

describe("every operation, by every actor", () => {
  const runs = Math.max(3, Math.ceil(CALLS / tenantOperations.length / 5));

  test.for(tenantOperations.map((operation) => [operation.name, operation] as const))(
    "%s: another organization's ids show nothing and change nothing",
    { timeout: 120_000 },
    async ([name, operation], { task }) => {
      const before = await fingerprint(theirs);
      const counts = noCalls();
      for (const [, caller] of callers) {
        const base = extra[name]
          ? fc.constant({ fileName: "x.csv", source: "file", sourceId: SECRET, alt: "x" })
          : arbitraryInput(operation.input, foreignIds);
        const inputs = fc.sample(base, runs) as object[];
        for (const input of inputs) {
          const seen = await call(caller, operation, { ...input, ...extra[name]?.() }, counts);
          // What a caller sent may come back to it; what it did not send may not.
          if (!JSON.stringify(input).includes(SECRET)) expect(seen).not.toContain(SECRET);
        }
      }
      task.meta.counts = { ...counts };
      expect(counts.calls).toBeGreaterThanOrEqual(15);
      expect(await fingerprint(theirs)).toBe(before);
    },
  );

  test("refuses whoever does not hold its permission, before anything is read", async () => {
    for (const operation of operations) {
      for (const [who, caller] of callers) {
        if (may(caller.actor, operation.permission)) continue;
        const run =
          operation.kind === "stream"
            ? executeStream(runtime, caller, operation as never, {} as never).next()
            : execute(runtime, caller, operation as never, {} as never);
        await expect(run, `${operation.name} by ${who}`).rejects.toMatchObject({ status: 403 });
      }
    }
  });

  test("is audited when a person or a key can change something with it", () => {
    const changing = operations.filter(
      ({ kind, permission }) =>
        (kind === "command" || kind === "flow") && [...GRANTS.owner, ...GRANTS.apiKey].includes(permission),
    );
    expect(changing.filter(({ audit }) => !audit).map(({ name }) => name)).toEqual([]);
    expect(changing.length).toBeGreaterThan(1);
  });

  test("has a name of its own, `feature.verb`", () => {
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
    for (const { name } of operations) expect(name).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });
});

test("a conversation opens to its own visitor only: HiJiffy CVE-2026-4262", async () => {
  const stranger = callerOf(mine, "visitor");
  const rows = () =>
    runtime.database.withOrganization(mine.id, async (tx) => [
      await tx.select().from(messages).where(eq(messages.conversationId, neighbour.conversationId)),
      await tx.select().from(conversationRows).where(eq(conversationRows.id, neighbour.conversationId)),
    ]);
  const before = JSON.stringify(await rows());
  const attempts: [AnyOperation, object][] = [
    [conversations.send, { conversationId: neighbour.conversationId, text: "hello" }],
    [conversations.answer, { answerId: neighbour.answerId }],
    [conversations.stop, { answerId: neighbour.answerId }],
    [conversations.retry, { answerId: neighbour.answerId }],
    [conversations.removeFilter, { conversationId: neighbour.conversationId, chipId: "minBedrooms" }],
    [conversations.current, {}],
  ];
  for (const [operation, input] of attempts)
    expect(await call(stranger, operation, input), operation.name).not.toContain(PRIVATE);
  expect(JSON.stringify(await rows())).toBe(before);
  expect(await call(callerOf(mine, "visitor", neighbour.visitorId), conversations.current, {})).toContain(PRIVATE);
});

describe("an agent has nothing of a colleague's lead", () => {
  const COLLEAGUES = `colleagues-${newId()}`;
  let office: Organization;
  let agent: Caller;
  let ids: string[];
  let rows: () => Promise<string>;

  beforeAll(async () => {
    office = await makeOrganization(runtime);
    const [me, colleague] = [await addAgent("me"), await addAgent("colleague")];
    agent = callerOf(office, "agent", me);
    const { conversationId } = await converse(office, `My name is ${COLLEAGUES}, ${COLLEAGUES}@example.com`);
    const owner = callerOf(office, "owner");
    const { leads: found } = await execute(runtime, owner, leads.list, { search: COLLEAGUES });
    const leadId = found[0]?.id ?? "";
    await execute(runtime, owner, leads.assign, { leadId, assigneeId: colleague });
    const { id: noteId } = await execute(runtime, callerOf(office, "agent", colleague), leads.addNote, {
      leadId,
      body: COLLEAGUES,
    });
    ids = [leadId, conversationId, noteId, colleague];
    rows = async () =>
      JSON.stringify(
        await runtime.database.withOrganization(office.id, async (tx) => [
          await tx.select().from(leadRows).where(eq(leadRows.id, leadId)),
          await tx.select().from(leadNotes).where(eq(leadNotes.leadId, leadId)),
          await tx.select().from(conversationRows).where(eq(conversationRows.id, conversationId)),
          await tx.select().from(messages).where(eq(messages.conversationId, conversationId)),
        ]),
      );
  });

  async function addAgent(name: string): Promise<string> {
    const subject = `${name}-${newId()}`;
    const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name };
    const added = await execute(runtime, systemCaller(), people.add, {
      ...person,
      role: "agent",
      organization: office.slug,
    });
    return added.userId;
  }

  test.for(tenantOperations.map((operation) => [operation.name, operation] as const))(
    "%s",
    { timeout: 120_000 },
    async ([name, operation], { task }) => {
      const counts = noCalls();
      const before = await rows();
      expect(before).toContain(COLLEAGUES);
      const base = extra[name]
        ? fc.constant({ fileName: "x.csv", source: "file", sourceId: "1", alt: "x" })
        : arbitraryInput(operation.input, ids);
      for (const input of fc.sample(base, Math.max(3, Math.ceil(CALLS / tenantOperations.length / 5))) as object[])
        expect(await call(agent, operation, { ...input, ...extra[name]?.() }, counts)).not.toContain(COLLEAGUES);
      task.meta.counts = { ...counts };
      expect(await rows()).toBe(before);
    },
  );
});
