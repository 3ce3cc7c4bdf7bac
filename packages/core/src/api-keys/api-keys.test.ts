import { apiKeys as keyRows, memberships } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { catalogue, keys, people } from "..";
import { type AnyOperation, execute, GRANTS, type Organization, type Runtime } from "../kernel";
import { KEY_PERMISSION_NAMES } from "./schemas";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
});
const owner = () => callerOf(organization, "owner");
const make = (over = organization, expiresInDays: number | null = null) =>
  execute(runtime, callerOf(over, "owner"), keys.create, {
    name: "n8n",
    permissions: ["leads:read", "leads:read", "leads:write"],
    expiresInDays,
  });
const admit = (key: string) => execute(runtime, systemCaller(), keys.admit, { key });
const rowsOf = (of: Organization) => runtime.database.withOrganization(of.id, (tx) => tx.select().from(keyRows));

describe("a key", () => {
  test("is told once, and kept as a hash", async () => {
    const { key, keyId } = await make();
    expect(key).toMatch(/^katek_live_[\w-]{43}$/);
    const kept = JSON.stringify((await rowsOf(organization)).find(({ id }) => id === keyId));
    expect(kept).not.toContain(key.slice(17));
    expect(kept).toContain(key.slice(0, 17));
    expect(JSON.stringify(await execute(runtime, owner(), keys.list, {}))).not.toContain(key.slice(17));
  });

  test("is never made twice", async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => make()));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(5);
  });

  test("acts for its organization with its permissions, each once", async () => {
    const { key, keyId } = await make();
    expect(await admit(key)).toMatchObject({
      id: keyId,
      permissions: ["leads:read", "leads:write"],
      organization: { id: organization.id },
    });
  });

  test("goes on when whoever made it has left, and the list says so", async () => {
    const office = await makeOrganization(runtime);
    const subject = `maker-${process.pid}`;
    const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Mona Maker" };
    const { userId } = await execute(runtime, systemCaller(), people.add, {
      ...person,
      organization: office.slug,
      role: "admin",
    });
    const { key } = await execute(runtime, callerOf(office, "admin", userId), keys.create, {
      name: "x",
      permissions: ["leads:read"],
      expiresInDays: null,
    });
    const list = () => execute(runtime, callerOf(office, "owner"), keys.list, {});
    expect((await list())[0]?.madeBy).toBe("Mona Maker");
    await runtime.database.asSystem("test", (tx) => tx.delete(memberships).where(eq(memberships.userId, userId)));
    expect((await list())[0]?.madeBy).toBeNull();
    expect(await admit(key)).not.toBeNull();
  });

  test("works until its last day, and not after it", async () => {
    const office = await makeOrganization(runtime);
    const { key } = await make(office, 30);
    expect(await admit(key)).not.toBeNull();
    await runtime.database.withOrganization(office.id, (tx) => tx.update(keyRows).set({ expiresAt: new Date() }));
    expect(await admit(key)).toBeNull();
    expect((await execute(runtime, callerOf(office, "owner"), keys.list, {}))[0]).toMatchObject({
      state: "expired",
    });
  });

  test("is revoked once, for good", async () => {
    const { key, keyId } = await make();
    await execute(runtime, owner(), keys.revoke, { keyId });
    expect(await admit(key)).toBeNull();
    await expect(execute(runtime, owner(), keys.revoke, { keyId })).rejects.toMatchObject({ status: 404 });
  });

  test("notes its use once a minute at most", async () => {
    const { key, keyId } = await make();
    const used = async () => (await rowsOf(organization)).find(({ id }) => id === keyId)?.lastUsedAt ?? null;
    expect(await admit(key)).toMatchObject({ note: true });
    expect(await used()).toBeNull();
    await execute(runtime, systemCaller(organization), keys.noteUse, { keyId });
    const first = await used();
    expect(first).not.toBeNull();
    expect(await admit(key)).toMatchObject({ note: false });
    await execute(runtime, systemCaller(organization), keys.noteUse, { keyId });
    expect(await used()).toEqual(first);
  });
});

describe("keys are for owners and admins", () => {
  test.each(["create", "list", "revoke", "requests"] as const)("an agent may not %s", async (what) => {
    const run = execute(runtime, callerOf(organization, "agent"), keys[what] as AnyOperation as never, {} as never);
    await expect(run).rejects.toMatchObject({ status: 403 });
  });

  test("another organization's key cannot be revoked", async () => {
    const { keyId, key } = await make(await makeOrganization(runtime));
    await expect(execute(runtime, owner(), keys.revoke, { keyId })).rejects.toMatchObject({ status: 404 });
    expect(await admit(key)).not.toBeNull();
  });

  test("a key is given only what keys may have", async () => {
    const wrong = { name: "x", permissions: ["keys:manage"] as never, expiresInDays: null };
    await expect(execute(runtime, owner(), keys.create, wrong)).rejects.toMatchObject({ status: 422 });
    expect(KEY_PERMISSION_NAMES.filter((name) => !GRANTS.apiKey.includes(name))).toEqual([]);
  });
});

describe("what is exposed", () => {
  const exposed = Object.values(catalogue)
    .flatMap((feature) => Object.values(feature) as AnyOperation[])
    .filter((operation) => operation.exposed);

  test("names its output, needs a right that keys can have, and is a query or a command", () => {
    expect(exposed.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "leads.addNote",
        "leads.changeStage",
        "leads.create",
        "leads.get",
        "leads.listAll",
        "leads.update",
        "listings.create",
        "listings.get",
        "listings.listAll",
        "listings.update",
        "organizations.profile",
      ]
    `);
    for (const { name, output, permission, kind } of exposed) {
      expect(output, name).toBeDefined();
      expect(KEY_PERMISSION_NAMES, name).toContain(permission);
      expect(["query", "command"], name).toContain(kind);
    }
  });
});
