import { auditEntries, conversations as conversationRows, organizations as rows } from "@katek/db/schema";
import { callerOf, makeOrganization, onPostgres, sandboxUrl, systemCaller, testRuntime } from "@katek/testing";
import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { conversations, leads, organizations, people, sweepDeletedOrganizations } from "..";
import { type Caller, execute, newId, type Organization, type Runtime } from "../kernel";

const DAY = 86_400_000;

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime, { name: "Tidewater Lettings" });
  owner = callerOf(organization, "owner");
});

/** The organization as the next request finds it. */
async function again(caller: Caller): Promise<Caller> {
  const found = await execute(runtime, systemCaller(), organizations.findById, { id: organization.id });
  return { ...caller, organization: found };
}
const ask = (name: string, as = owner) => execute(runtime, as, organizations.requestDeletion, { name });
const setClock = (clockOffsetMs: number) =>
  runtime.database.withOrganization(organization.id, (tx) => tx.update(rows).set({ clockOffsetMs }));
const isThere = async () =>
  Boolean(await execute(runtime, systemCaller(), organizations.findById, { id: organization.id }));

let made = 0;
async function member(role: "owner" | "admin") {
  const subject = `closing-${process.pid}-${made++}`;
  const email = `${subject}@tidewater.example`;
  const { userId } = await execute(runtime, systemCaller(), people.add, {
    ...{ issuer: "https://test.example", subject, email, name: "Maren Holt", role, organization: organization.slug },
  });
  return { userId, email };
}

/** How many rows every table has of an organization, by the catalogue of the database. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  return runtime.database.asSystem("test", async (tx) => {
    const tables = await tx.execute<{ name: string }>(sql`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await tx.execute<{ n: number }>(
        sql`select count(*)::int as n from ${sql.identifier(name)} where organization_id = ${id}::uuid`,
      );
      if (row?.n) counts[name] = row.n;
    }
    return counts;
  });
}

describe("asking for an organization to be deleted", () => {
  test("closes it: read by its people, changed by nobody, and no buyer is answered", async () => {
    const { deletionDueAt } = await ask("Tidewater Lettings");
    expect(Math.round((deletionDueAt.getTime() - Date.now()) / DAY)).toBe(14);
    const closing = await again(owner);
    const lead = { name: "Ada Reyes", email: "ada@buyer.example" };
    expect((await execute(runtime, closing, leads.list, {})).total).toBe(0);
    await expect(execute(runtime, closing, leads.create, lead)).rejects.toMatchObject({
      code: "organization_closing",
      status: 409,
    });
    const visitor = await again(callerOf(organization, "visitor"));
    await expect(execute(runtime, visitor, conversations.send, { text: "Hello" })).rejects.toMatchObject({
      code: "organization_closing",
    });
    expect((await execute(runtime, visitor, organizations.profile, {})).closed).toBe(true);
    const written = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(conversationRows),
    );
    expect(written).toEqual([]);
  });

  test.each(["tidewater lettings", "Tidewater", "", "Tidewater Lettings!"])(
    "takes its name as written, not %j",
    async (name) => {
      await expect(ask(name)).rejects.toMatchObject({ code: "name_differs", status: 422 });
      expect((await again(owner)).organization?.deletionDueAt).toBeNull();
    },
  );

  test("is for owners alone, as is keeping it", async () => {
    for (const who of ["admin", "agent", "visitor"] as const) {
      const caller = callerOf(organization, who);
      await expect(ask("Tidewater Lettings", caller)).rejects.toMatchObject({ code: "forbidden" });
      await expect(execute(runtime, caller, organizations.keep, {})).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  test("stands in the audit log, with keeping it", async () => {
    await ask("Tidewater Lettings");
    await execute(runtime, await again(owner), organizations.keep, {});
    await execute(runtime, await again(owner), organizations.keep, {});
    const entries = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(auditEntries).orderBy(auditEntries.id),
    );
    expect(entries).toMatchObject([
      { operation: "organizations.requestDeletion", before: { deletionDueAt: null } },
      { operation: "organizations.keep", after: { deletionDueAt: null } },
    ]);
    const open = await again(owner);
    await execute(runtime, open, leads.create, { name: "Ada Reyes", email: "ada@buyer.example" });
  });

  test("is told to every owner once, however often the job runs", async () => {
    const owners = [await member("owner"), await member("owner")];
    const admin = await member("admin");
    const { deletionDueAt } = await ask("Tidewater Lettings", callerOf(organization, "owner", owners[0]?.userId));
    const job = { kind: "asked", byId: owners[0]?.userId ?? "", dueAt: deletionDueAt.toISOString() } as const;
    const system = await again(systemCaller(organization));
    await execute(runtime, system, organizations.deletionNotice, job);
    await execute(runtime, system, organizations.deletionNotice, job);
    const subjects = await Promise.all([...owners, admin].map(({ email }) => received(email)));
    expect(subjects.map((each) => each.length)).toEqual([1, 1, 0]);
    expect(subjects[0]?.[0]).toMatch(/^Tidewater Lettings will be deleted on \d+ \w+ \d{4}$/);
  });
});

async function received(email: string): Promise<string[]> {
  const response = await fetch(`${sandboxUrl()}/_control/postmark/messages?recipient=${encodeURIComponent(email)}`);
  return ((await response.json()) as { messages: { subject: string }[] }).messages.map(({ subject }) => subject);
}

describe("the sweep", () => {
  test("deletes on the day by the organization's own clock: every row of every table, and the pictures", async () => {
    const neighbour = await makeOrganization(runtime);
    const { id: leadId } = await execute(runtime, owner, leads.create, { name: "Ada", email: "ada@buyer.example" });
    await execute(runtime, owner, leads.addNote, { leadId, body: "Called." }).catch(() => {});
    await execute(runtime, callerOf(organization, "visitor", await visitor()), conversations.send, { text: "Hello" });
    const photo = newId();
    await runtime.integrations.photos.put(organization.id, photo, Buffer.from("picture"));
    await ask("Tidewater Lettings");
    await setClock(13.9 * DAY);
    await sweepDeletedOrganizations(runtime);
    expect(await isThere()).toBe(true);
    expect(Object.keys(await rowsOf(organization.id)).length).toBeGreaterThan(5);
    const before = await rowsOf(neighbour.id);
    await setClock(14.1 * DAY);
    await expect(execute(runtime, await again(owner), organizations.keep, {})).rejects.toMatchObject({
      code: "deletion_under_way",
    });
    expect((await sweepDeletedOrganizations(runtime)).deleted).toBe(1);
    expect(await isThere()).toBe(false);
    expect(await rowsOf(organization.id)).toEqual({});
    expect(await runtime.integrations.photos.get(organization.id, photo)).toBeNull();
    expect(await rowsOf(neighbour.id)).toEqual(before);
  });

  test("leaves one alone that was kept", async () => {
    await ask("Tidewater Lettings");
    await execute(runtime, await again(owner), organizations.keep, {});
    await setClock(15 * DAY);
    await sweepDeletedOrganizations(runtime);
    expect(await isThere()).toBe(true);
  });

  async function visitor(): Promise<string> {
    const id = newId();
    const { visitors } = await import("@katek/db/schema");
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx.insert(visitors).values({ organizationId: organization.id, id, tokenHash: id, createdAt: new Date() }),
    );
    return id;
  }

  test("by two workers at once deletes once", async () => {
    if (!(await onPostgres())) return;
    await ask("Tidewater Lettings");
    await setClock(15 * DAY);
    const both = await Promise.all([sweepDeletedOrganizations(runtime), sweepDeletedOrganizations(runtime)]);
    expect(both.map(({ deleted }) => deleted).sort()).toEqual([0, 1]);
    const [left] = await runtime.database.asSystem("test", (tx) =>
      tx.select().from(rows).where(eq(rows.id, organization.id)),
    );
    expect(left).toBeUndefined();
  });
});
