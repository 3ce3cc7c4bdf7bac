import { setTimeout as pause } from "node:timers/promises";
import { adminSql, onPostgres, organizationRow, testDatabase } from "@katek/testing";
import { eq, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPool } from "./connect";
import { organizations, visitors } from "./schema";
import { asSystem, type Tx, withOrganization } from "./tenancy";

/** A longer run: TENANCY_OPERATIONS=20000. */
const OPERATIONS = Number(process.env.TENANCY_OPERATIONS ?? 2_000);
const TENANTS = 50;
const ROWS = 20;
const CONNECTIONS = 4;

let pool: Sql;
let admin: Sql;
const tenants = Array.from({ length: TENANTS }, () => ({ id: crypto.randomUUID(), rows: [] as string[] }));
const any = (n: number) => Math.floor(Math.random() * n);
const one = <T>(list: T[]): T => list[any(list.length)] as T;

beforeAll(async () => {
  pool = openPool((await testDatabase()).url, { poolSize: CONNECTIONS, applicationName: "tenancy fuzz" });
  admin = await adminSql();
  await asSystem(pool, "make tenants", async (tx) => {
    for (const tenant of tenants) {
      await tx.insert(organizations).values(organizationRow(tenant.id));
      const rows = Array.from({ length: ROWS }, () => row(tenant.id));
      tenant.rows = rows.map(({ id }) => id);
      await tx.insert(visitors).values(rows);
    }
  });
});
afterAll(() => pool.end());

const row = (organizationId: string, id: string = crypto.randomUUID()) => ({
  organizationId,
  id,
  tokenHash: id,
  createdAt: new Date(),
});
class Thrown extends Error {}

test(`${OPERATIONS} interleaved operations over ${TENANTS} organizations on ${CONNECTIONS} connections touch no foreign row`, async ({
  task,
}) => {
  const counts = { foreign: 0, done: 0, undone: 0 };
  const committed = new Map<string, string>();
  const unsure = new Set<string>();
  let left = OPERATIONS;

  async function operate() {
    const me = one(tenants);
    const other = one(tenants.filter((tenant) => tenant !== me));
    const readOnly = any(3) === 0;
    const added: string[] = [];
    const see = (rows: { organizationId: string }[]) => {
      counts.foreign += rows.filter((r) => r.organizationId !== me.id).length;
    };
    const steps: ((tx: Tx) => Promise<unknown>)[] = [
      async (tx) => see(await tx.select().from(visitors).limit(5)),
      async (tx) =>
        see(
          await tx
            .select()
            .from(visitors)
            .where(eq(visitors.id, one(other.rows))),
        ),
      async (tx) => see(await tx.select().from(visitors).where(eq(visitors.organizationId, other.id)).limit(3)),
      async (tx) =>
        (
          await Promise.all([
            tx.select().from(visitors).limit(2),
            tx
              .select()
              .from(visitors)
              .where(eq(visitors.id, one(me.rows))),
          ])
        ).forEach(see),
      async () => {
        if (!any(3)) throw new Thrown();
        await pause(any(2));
      },
      async (tx) => {
        if (!any(8)) await tx.execute(sql`select 1 / 0`);
      },
      async (tx) => {
        counts.foreign += (
          await tx
            .update(visitors)
            .set({ tokenHash: crypto.randomUUID() })
            .where(eq(visitors.id, one(other.rows)))
            .returning()
        ).length;
      },
      async (tx) => {
        counts.foreign += (
          await tx
            .delete(visitors)
            .where(eq(visitors.id, one(other.rows)))
            .returning()
        ).length;
      },
      async (tx) => {
        if (!any(4)) {
          await tx.insert(visitors).values(row(other.id));
          counts.foreign++;
        }
      },
      async (tx) => {
        const mine = row(me.id);
        await tx.insert(visitors).values(mine);
        added.push(mine.id);
      },
      (tx) =>
        tx
          .transaction(async (inner) => {
            await inner
              .update(visitors)
              .set({ tokenHash: crypto.randomUUID() })
              .where(eq(visitors.id, one(me.rows)));
            if (any(2)) throw new Thrown();
          })
          .catch((error: unknown) => {
            if (!(error instanceof Thrown)) throw error;
          }),
    ];
    try {
      await withOrganization(
        pool,
        me.id,
        async (tx) => {
          for (let n = 1 + any(3); n > 0; n--) await one(readOnly ? steps.slice(0, 6) : steps)(tx);
        },
        readOnly ? "read only" : "read write",
      );
      counts.done++;
      for (const id of added) committed.set(id, me.id);
    } catch {
      counts.undone++;
      for (const id of added) unsure.add(id);
    }
  }

  const killer =
    onPostgres() &&
    setInterval(
      () =>
        void admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tenancy fuzz' and datname = current_database() order by random() limit 1`.catch(
          () => {},
        ),
      50,
    );
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (left-- > 0) await operate();
    }),
  );
  clearInterval(killer || undefined);
  // The last one killed is noticed before its connection is asked for.
  await pause(500);

  const rows = await asSystem(
    pool,
    "count",
    (tx) => tx.select({ id: visitors.id, organizationId: visitors.organizationId }).from(visitors),
    "read only",
  );
  const stored = new Map(rows.map(({ id, organizationId }) => [id, organizationId]));
  const original = new Set(tenants.flatMap(({ rows }) => rows));
  const mine = rows.filter(({ organizationId }) => tenants.some(({ id }) => id === organizationId));
  task.meta.counts = {
    interleaved: OPERATIONS,
    committed: counts.done,
    undone: counts.undone,
    foreign_rows: counts.foreign,
  };
  expect(counts.foreign).toBe(0);
  expect(
    [...original].filter((id) => !stored.has(id)),
    "rows that somebody else removed",
  ).toEqual([]);
  expect(
    [...committed].filter(([id, owner]) => stored.get(id) !== owner),
    "committed rows that are lost or moved",
  ).toEqual([]);
  // A backend that is killed while it commits may have committed.
  const ghosts = mine.filter(({ id }) => !original.has(id) && !committed.has(id) && !(onPostgres() && unsure.has(id)));
  expect(ghosts, "rows of transactions that were undone").toEqual([]);
  expect(counts.done).toBeGreaterThan(OPERATIONS / 4);
  expect(counts.undone).toBeGreaterThan(OPERATIONS / 50);
}, 180_000);
