import { randomUUID } from "node:crypto";
import { onPostgres, testDatabase } from "@katek/testing";
import { sql as query } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPool } from "../connect";
import { asSystem, withOrganization } from "../tenancy";
import { type LiveFeed, openLiveFeed } from "./live-feed";

let url: string;
let admin: Sql;
let pool: Sql;
const feeds: LiveFeed[] = [];
beforeAll(async () => {
  const database = await testDatabase();
  url = database.directUrl;
  pool = openPool(database.url, { poolSize: 2, applicationName: "live test" });
  admin = openPool(database.adminUrl, { poolSize: 1, applicationName: "live test admin" });
});
afterAll(async () => {
  await Promise.all(feeds.map((feed) => feed.close()));
  await Promise.all([pool.end(), admin.end()]);
});

const open = (directUrl = url, checkMs = 60_000) => {
  const feed = openLiveFeed(pool, directUrl, { tickMs: 100, checkMs });
  feeds.push(feed);
  return feed;
};

async function makeOrganization(): Promise<string> {
  const id = randomUUID();
  await asSystem(pool, "test", (tx) =>
    tx.execute(
      query`insert into organizations (id, slug, name, country, currency, time_zone, brand_color, assistant_name, greeting, suggested_questions, created_at)
      values (${id}::uuid, ${`live-${id.slice(0, 8)}`}, 'Live', 'US', 'USD', 'UTC', '#000000', 'Wren', 'Hello', '{}', now())`,
    ),
  );
  return id;
}

/** As the kernel's `emit` does it. */
const happen = (organizationId: string, name: string, { notify = true, fail = false } = {}) =>
  withOrganization(pool, organizationId, async (tx) => {
    const hex = Date.now().toString(16).padStart(12, "0");
    const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7${randomUUID().slice(15)}`;
    await tx.execute(
      query`insert into events (organization_id, id, name, payload, actor_kind, actor_id, occurred_at)
        values (${organizationId}::uuid, ${id}::uuid, ${name}, '{}', 'system', 'test', now())`,
    );
    if (notify) await tx.execute(query`select pg_notify('katek_live', ${`${organizationId} ${name}`})`);
    if (fail) throw new Error("rolled back");
  });

/** Collects what one listener hears. */
async function listen(feed: LiveFeed, organizationId: string, names: string[]) {
  const stop = new AbortController();
  const batches = await feed.subscribe(organizationId, names, stop.signal);
  const heard: string[] = [];
  const ended = (async () => {
    for await (const batch of batches) heard.push(...batch);
  })();
  return {
    heard,
    async leave() {
      stop.abort();
      await ended;
    },
  };
}

test("hears what is committed for its organization, of the names it asked for", async () => {
  const [mine, theirs] = [await makeOrganization(), await makeOrganization()];
  const listener = await listen(open(), mine, ["lead.created"]);
  await happen(theirs, "lead.created");
  await happen(mine, "import.started");
  await happen(mine, "lead.created", { fail: true }).catch(() => {});
  expect(listener.heard).toEqual([]);
  const asked = Date.now();
  await happen(mine, "lead.created");
  await expect.poll(() => listener.heard, { interval: 10 }).toEqual(["lead.created"]);
  expect(Date.now() - asked).toBeLessThan(500);
  await listener.leave();
});

test("looks at the events every second where no notification arrives", async () => {
  const [mine, theirs] = [await makeOrganization(), await makeOrganization()];
  await happen(mine, "lead.created", { notify: false });
  // As behind a pooler that drops LISTEN: there is nobody at this address.
  const unreachable = new URL(url);
  unreachable.port = "1";
  const listener = await listen(open(unreachable.href), mine, ["lead.created"]);
  await happen(theirs, "lead.created", { notify: false });
  await happen(mine, "import.started", { notify: false });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(listener.heard).toEqual([]);
  await happen(mine, "lead.created", { notify: false });
  await expect.poll(() => listener.heard).toEqual(["lead.created"]);
  await listener.leave();
});

test("many listeners share one connection and each hears everything", async () => {
  const mine = await makeOrganization();
  const feed = open();
  const listeners = await Promise.all(Array.from({ length: 20 }, () => listen(feed, mine, ["lead.created"])));
  await happen(mine, "lead.created");
  for (const { heard } of listeners) await expect.poll(() => heard).toEqual(["lead.created"]);
  await Promise.all(listeners.map(({ leave }) => leave()));
});

test("a feed that closes ends its listeners, and one that comes later ends at once", async () => {
  const mine = await makeOrganization();
  const feed = open();
  const batches = await feed.subscribe(mine, ["lead.created"], new AbortController().signal);
  await feed.close();
  for await (const batch of batches) expect(batch).toEqual([]);
  for await (const batch of await feed.subscribe(mine, [], new AbortController().signal)) expect(batch).toEqual([]);
});

test.runIf(onPostgres())(
  "a connection that is killed comes back, and tells that something may have been missed",
  async () => {
    const mine = await makeOrganization();
    const listener = await listen(open(url, 500), mine, ["lead.created"]);
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'katek live' and datname = current_database()`;
    await expect.poll(() => listener.heard.length, { timeout: 10_000 }).toBeGreaterThan(0);
    listener.heard.length = 0;
    await happen(mine, "lead.created");
    await expect.poll(() => listener.heard).toContain("lead.created");
    await listener.leave();
  },
);
