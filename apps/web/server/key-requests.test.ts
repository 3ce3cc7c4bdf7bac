import type { Server } from "node:http";
import { scaledLimits } from "@katek/config";
import { catalogue, identity, keys, leads, people } from "@katek/core";
import type { KeyPermission } from "@katek/core/api-keys/schemas";
import { type AnyOperation, createLimiter, execute, type Organization, type Runtime } from "@katek/core/kernel";
import { auditEntries, apiKeys as keyRows, usageCounters } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveApi } from "./api-for-tests";
import { SESSION_COOKIE } from "./cookies";

let runtime: Runtime;
let mine: Organization;
let theirs: Organization;
let url: string;
const servers: Server[] = [];

beforeAll(async () => {
  runtime = await testRuntime();
  [mine, theirs] = [await makeOrganization(runtime), await makeOrganization(runtime)];
  url = await serve(runtime);
});
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(over: Runtime, options = {}): Promise<string> {
  const served = await serveApi(over, options);
  servers.push(served.server);
  return served.url;
}

const ALL: KeyPermission[] = ["leads:read", "leads:write", "listings:read", "listings:write", "organizations:read"];
const makeKey = (organization: Organization, permissions = ALL, expiresInDays: number | null = null) =>
  execute(runtime, callerOf(organization, "owner"), keys.create, { name: "Test", permissions, expiresInDays });

interface Sent {
  input?: object;
  headers?: Record<string, string>;
  method?: "GET" | "POST" | "OPTIONS";
  base?: string;
}
async function call(
  path: string,
  key: string | null,
  { input = {}, headers = {}, method = "POST", base = url }: Sent = {},
) {
  const asked = method === "GET" ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
  const response = await fetch(`${base}/api/trpc/${path}${asked}`, {
    method,
    headers: {
      ...(key !== null && { authorization: `Bearer ${key}` }),
      "content-type": "application/json",
      ...headers,
    },
    body: method === "POST" ? JSON.stringify(input) : undefined,
  });
  const text = await response.text();
  const body = text.startsWith("{") ? JSON.parse(text) : null;
  return { status: response.status, headers: response.headers, text, body, data: body?.result?.data };
}
const email = () => `buyer-${process.pid}-${Math.random().toString(36).slice(2)}@example.com`;

describe("a program with a key", () => {
  test("reads and writes for its organization, and is told how much is left", async () => {
    const { key } = await makeKey(mine);
    const made = await call("leads.create", key, { input: { name: "Nora", email: email() } });
    expect(made.status).toBe(200);
    const read = await call("leads.get", key, { input: { leadId: made.data.id }, method: "GET" });
    expect(read.data).toMatchObject({ name: "Nora", stage: "new" });
    expect((await call("organizations.profile", key)).data).toMatchObject({ slug: mine.slug });
  });

  test("adds a listing, changes it and finds it in the list", async () => {
    const { key } = await makeKey(mine);
    const listing = { sourceId: email(), listPrice: 450_000_00, unparsedAddress: "4 Quay Street", city: "Port Ellery" };
    const { data } = await call("listings.create", key, { input: listing });
    const again = await call("listings.create", key, { input: listing });
    expect(again.status).toBe(409);
    expect(again.body.error.data.katek).toEqual({ code: "listing_exists", details: { listingId: data.id } });
    expect(
      (await call("listings.update", key, { input: { listingId: data.id, listPrice: 440_000_00, bedroomsTotal: 3 } }))
        .data,
    ).toEqual({ fields: ["listPrice", "bedroomsTotal"] });
    const page = await call("listings.listAll", key, { input: { limit: 1 } });
    expect(page.data.items[0]).toMatchObject({ id: data.id, source: "api", listPrice: 440_000_00, currency: "USD" });
    expect((await call("listings.get", key, { input: { listingId: data.id } })).text).not.toContain("privateRemarks");
  });

  test("goes through a list page by page, each row once", async () => {
    const office = await makeOrganization(runtime);
    const { key } = await makeKey(office);
    for (let i = 0; i < 5; i++) await call("leads.create", key, { input: { email: email() } });
    const seen: string[] = [];
    for (let cursor: string | null = null, first = true; first || cursor; first = false) {
      const { data } = await call("leads.listAll", key, { input: { limit: 2, cursor } });
      seen.push(...data.items.map(({ id }: { id: string }) => id));
      cursor = data.nextCursor;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  test("is the one whom the audit log names, and where it came from", async () => {
    const { key, keyId } = await makeKey(mine);
    const { data } = await call("leads.create", key, { input: { email: email() } });
    const entries = await runtime.database.withOrganization(mine.id, (tx) => tx.select().from(auditEntries));
    expect(entries.find(({ target }) => target === data.id)).toMatchObject({
      actorKind: "apiKey",
      actorId: keyId,
      operation: "leads.create",
      address: expect.stringMatching(/127\.0\.0\.1|::1/),
      userAgent: expect.any(String),
    });
  });

  test("without an input asks with an empty one, as the first call that the page shows", async () => {
    const { key } = await makeKey(mine);
    const answer = await fetch(`${url}/api/trpc/leads.listAll`, { headers: { authorization: `Bearer ${key}` } });
    expect(answer.status).toBe(200);
  });

  test("by another method is told which there are", async () => {
    const { key } = await makeKey(mine);
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
      const answer = await fetch(`${url}/api/trpc/leads.create`, { method, headers, body: "{}" });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
      expect(await answer.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
    }
  });

  test("from a page of another site is let in by the key alone: any origin, no cookies", async () => {
    const { key } = await makeKey(mine);
    const origin = "https://tools.example";
    const asked = await call("leads.create", null, { method: "OPTIONS", headers: { origin } });
    expect(asked.headers.get("access-control-allow-headers")).toContain("authorization");
    expect(asked.headers.get("access-control-allow-credentials")).toBeNull();
    const made = await call("leads.create", key, { input: { email: email() }, headers: { origin } });
    expect(made.status).toBe(200);
    expect(made.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("a key opens nothing", () => {
  const refused = async (key: string, code = "invalid_api_key") => {
    const answer = await call("organizations.profile", key);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(answer.body).toMatchObject({ status: 401, code, type: `urn:katek:error:${code}` });
    expect(answer.body.detail).toMatch(/\.$/);
  };

  test("when it is forged", async () => {
    const { key } = await makeKey(mine);
    for (const forged of [
      `katek_live_${"A".repeat(43)}`,
      `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`,
      key.toUpperCase(),
      key.slice(0, 20),
      `${key}x`,
      "katek_live_",
      "",
      "' or 1=1 --",
      "x".repeat(10_000),
    ])
      await refused(forged);
  });

  test("by its hash, which a copy of the table would hold", async () => {
    const { keyId } = await makeKey(mine);
    const rows = await runtime.database.withOrganization(mine.id, (tx) => tx.select().from(keyRows));
    const hash = rows.find(({ id }) => id === keyId)?.keyHash ?? "";
    expect(hash).toHaveLength(43);
    await refused(hash);
    await refused(`katek_live_${hash}`);
  });

  test("by what is shown of it", async () => {
    const { key } = await makeKey(mine);
    await refused(key.slice(0, 17));
  });

  test("from its next request on, once it is revoked", async () => {
    const { key, keyId } = await makeKey(mine);
    expect((await call("organizations.profile", key)).status).toBe(200);
    await execute(runtime, callerOf(mine, "admin"), keys.revoke, { keyId });
    await refused(key);
  });

  test("once it has expired", async () => {
    const office = await makeOrganization(runtime);
    const { key } = await makeKey(office, ALL, 30);
    expect((await call("organizations.profile", key)).status).toBe(200);
    await runtime.database.withOrganization(office.id, (tx) =>
      // The fence lets the tenant change its own rows alone.
      tx.update(keyRows).set({ expiresAt: new Date(Date.now() - 1) }),
    );
    await refused(key);
  });

  test("of another organization's, not by any id", async () => {
    const { key } = await makeKey(mine);
    const foreign = await execute(runtime, callerOf(theirs, "owner"), leads.create, { name: "Secret", email: email() });
    const other = await execute(runtime, callerOf(theirs, "owner"), catalogue.listings.create, {
      unparsedAddress: "1 Secret Lane",
    });
    for (const [path, input] of [
      ["leads.get", { leadId: foreign.id }],
      ["leads.update", { leadId: foreign.id, name: "Mine now" }],
      ["leads.changeStage", { leadId: foreign.id, stage: "lost" }],
      ["leads.addNote", { leadId: foreign.id, body: "hello" }],
      ["listings.get", { listingId: other.id }],
      ["listings.update", { listingId: other.id, city: "Mine now" }],
    ] as const) {
      const answer = await call(path, key, { input });
      expect(answer.status, path).toBe(404);
      expect(answer.text).not.toContain("Secret");
    }
    const cursor = await call("leads.listAll", key, { input: { cursor: foreign.id } });
    expect(cursor.text).not.toContain("Secret");
  });

  test("by an organization that the input names: Cal.com CVE-2026-16624", async () => {
    const { key } = await makeKey(mine);
    const input = { email: email(), organizationId: theirs.id, organization_id: theirs.id, slug: theirs.slug };
    const { data } = await call("leads.create", key, { input, headers: { "x-katek-chat": theirs.slug } });
    const there = await execute(runtime, callerOf(theirs, "owner"), leads.listAll, {});
    expect(there.items.map(({ id }) => id)).not.toContain(data.id);
  });

  test("at another organization's address: it is not taken for the one that the address names", async () => {
    const { key } = await makeKey(mine);
    // fetch sets no Host of its own, hence the proxy's word for it.
    const base = await serve(runtime, { proxyHops: 1 });
    const at = (slug: string) => ({ "x-forwarded-host": `${slug}.app.example.com` });
    const there = await call("organizations.profile", key, { base, headers: at(theirs.slug) });
    expect([there.status, there.body.code]).toEqual([403, "key_of_another_organization"]);
    const home = await call("organizations.profile", key, { base, headers: at(mine.slug) });
    expect(home.data).toMatchObject({ slug: mine.slug });
  });

  test("beyond what it was given", async () => {
    const { key } = await makeKey(mine, ["leads:write"]);
    for (const path of ["leads.listAll", "listings.listAll", "organizations.profile"]) {
      const answer = await call(path, key);
      expect([answer.status, answer.body.error.data.katek.code], path).toEqual([403, "forbidden"]);
    }
    expect((await call("listings.create", key, { input: { city: "x" } })).status).toBe(403);
    expect((await call("leads.create", key, { input: { email: email() } })).status).toBe(200);
  });

  test("that is not exposed: each such operation is not there", async () => {
    const { key } = await makeKey(mine);
    const hidden = Object.values(catalogue)
      .flatMap((feature) => Object.entries(feature) as [string, AnyOperation][])
      .filter(([, { exposed }]) => !exposed)
      .map(([, { name }]) => name);
    expect(hidden.length).toBeGreaterThan(40);
    for (const name of hidden) expect((await call(name, key)).status, name).toBe(404);
  });

  test("of keys: a key makes and revokes none", async () => {
    const { key, keyId } = await makeKey(mine);
    for (const [path, input] of [
      ["keys.create", { name: "More", permissions: ALL, expiresInDays: null }],
      ["keys.list", {}],
      ["keys.revoke", { keyId }],
      ["keys.admit", { key }],
    ] as const)
      expect((await call(path, key, { input })).status, path).toBe(404);
    expect((await call("organizations.profile", key)).status).toBe(200);
  });

  test("from an address: it is refused there, even beside a right one", async () => {
    const { key } = await makeKey(mine);
    for (const query of [`key=${key}`, `api_key=${key}`, `access_token=${key}`, `x=${key}`]) {
      const answer = await fetch(`${url}/api/trpc/organizations.profile?${query}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: "key_in_address" });
    }
  });

  test("by a cookie or another scheme", async () => {
    const { key } = await makeKey(mine);
    const cookie = `${SESSION_COOKIE}=${key}`;
    expect(
      (await call("leads.listAll", null, { method: "GET", headers: { cookie, "sec-fetch-site": "same-origin" } }))
        .status,
    ).toBe(401);
    expect(
      (await call("leads.listAll", null, { method: "GET", headers: { authorization: `Basic ${btoa(`x:${key}`)}` } }))
        .status,
    ).toBe(401);
    expect((await call("leads.listAll", null, { method: "GET", headers: { authorization: key } })).status).toBe(401);
  });

  test("of a session that comes with it: the cookie is not looked at", async () => {
    const person = { issuer: "https://test.example", subject: email(), email: email(), name: "Owner" };
    await execute(runtime, systemCaller(), people.add, { ...person, organization: theirs.slug, role: "owner" });
    const { token } = await execute(runtime, systemCaller(), identity.signIn, person);
    const headers = { cookie: `${SESSION_COOKIE}=${token}`, "sec-fetch-site": "same-origin" };
    expect((await call("identity.me", null, { headers, method: "GET" })).status).toBe(200);
    const { key } = await makeKey(mine, ["organizations:read"]);
    expect((await call("identity.me", key, { headers, method: "GET" })).status).toBe(404);
    expect((await call("organizations.profile", key, { headers })).data.slug).toBe(mine.slug);
    expect((await call("organizations.profile", "katek_live_wrong", { headers })).status).toBe(401);
  });

  test("to another site's page that sends the person's cookies along", async () => {
    const { key } = await makeKey(mine);
    const headers = { origin: "https://evil.example", cookie: `${SESSION_COOKIE}=x` };
    expect((await call("leads.create", key, { input: { email: email() }, headers })).status).toBe(403);
    expect((await call("leads.create", null, { input: {}, headers: { origin: "https://evil.example" } })).status).toBe(
      403,
    );
  });

  test("in batches, which would be counted once", async () => {
    const { key } = await makeKey(mine);
    expect((await call("organizations.profile,organizations.profile?batch=1", key)).status).toBeGreaterThanOrEqual(400);
  });

  test("with more than a megabyte", async () => {
    const { key } = await makeKey(mine);
    const answer = await call("leads.create", key, { input: { note: "x".repeat(1_000_001) } });
    expect([answer.status, answer.body.code]).toEqual([413, "too_large"]);
  });

  test("of a confidential remark: it is written, and never read", async () => {
    const { key } = await makeKey(mine);
    const { data } = await call("listings.create", key, {
      input: { city: "Port Ellery", privateRemarks: "Alarm 4711" },
    });
    expect((await call("listings.get", key, { input: { listingId: data.id } })).text).not.toContain("4711");
    expect((await call("listings.listAll", key)).text).not.toContain("4711");
  });
});

describe("limits", () => {
  const limited = (scale: number) => ({ ...runtime, limits: createLimiter(runtime.database, scaledLimits(scale)) });

  test("a key that asks too often is told when it may go on; another key of the organization goes on", async () => {
    const base = await serve(limited(3 / 600));
    const [first, second] = [await makeKey(mine), await makeKey(mine)];
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await call("organizations.profile", first.key, { base }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get("ratelimit-remaining"))).toEqual(["2", "1", "0", "0"]);
    expect(answers[0]?.headers.get("ratelimit-limit")).toBe("3");
    const [refused] = answers.slice(-1);
    expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused?.body).toMatchObject({ status: 429, code: "rate_limited" });
    expect(refused?.body.detail).toMatch(/^These were too many requests\. Wait .*, then try again\.$/);
    expect((await call("organizations.profile", second.key, { base })).status).toBe(200);
  });

  test("wrong keys are counted by the address, which the leftmost X-Forwarded-For does not change: Coder CVE-2026-111934", async () => {
    const base = await serve(limited(3 / 30), { proxyHops: 1 });
    const statuses = [];
    for (let i = 0; i < 5; i++)
      statuses.push(
        (
          await call("organizations.profile", "katek_live_wrong", {
            base,
            headers: { "x-forwarded-for": `10.9.0.${i}, 198.51.100.7` },
          })
        ).status,
      );
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const { key } = await makeKey(mine);
    const elsewhere = { "x-forwarded-for": "198.51.100.7, 203.0.113.9" };
    expect((await call("organizations.profile", "katek_live_wrong", { base, headers: elsewhere })).status).toBe(401);
    const there = { "x-forwarded-for": "198.51.100.7" };
    expect((await call("organizations.profile", key, { base, headers: there })).status).toBe(200);
  });

  test("the plan's requests of a month are counted, and refused when they are used up", async () => {
    const office = await makeOrganization(runtime);
    const { key } = await makeKey(office);
    await call("organizations.profile", key);
    await runtime.database.withOrganization(office.id, (tx) => tx.update(usageCounters).set({ used: 20_000 }));
    let refused = null;
    for (let i = 0; i < 25 && !refused; i++) {
      const answer = await call("organizations.profile", key);
      if (answer.status !== 200) refused = answer;
    }
    expect(refused?.status).toBe(402);
    expect(refused?.body).toMatchObject({ code: "plan_limit_reached", resource: "api_requests", limit: 20_000 });
  });
});

describe("an Idempotency-Key", () => {
  const named = (key: string) => ({ "idempotency-key": key });

  test("gives the same answer to the same request, and runs it once", async () => {
    const { key } = await makeKey(mine);
    const sent = { input: { email: email() }, headers: named("first-try") };
    const first = await call("leads.create", key, sent);
    const second = await call("leads.create", key, sent);
    expect(second.data).toEqual(first.data);
    expect([first, second].map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, "true"]);
  });

  test("refuses another request under it, with a code", async () => {
    const { key } = await makeKey(mine);
    await call("leads.create", key, { input: { email: email() }, headers: named("k") });
    const other = await call("leads.create", key, { input: { email: email() }, headers: named("k") });
    expect([other.status, other.body.error.data.katek.code]).toEqual([422, "idempotency_key_reused"]);
  });

  test("is the key's own: another key's is another", async () => {
    const [first, second] = [await makeKey(mine), await makeKey(mine)];
    const [one, two] = [
      await call("leads.create", first.key, { input: { email: email() }, headers: named("same") }),
      await call("leads.create", second.key, { input: { email: email() }, headers: named("same") }),
    ];
    expect(two.status).toBe(200);
    expect(two.data.id).not.toBe(one.data.id);
  });

  test("that is none is refused, and nothing runs", async () => {
    const { key } = await makeKey(mine);
    const answer = await call("leads.create", key, { input: { email: email() }, headers: named("x".repeat(256)) });
    expect([answer.status, answer.body.error.data.katek.code]).toEqual([422, "invalid_idempotency_key"]);
  });
});
