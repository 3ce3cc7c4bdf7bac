import { setTimeout as pause } from "node:timers/promises";
import { adminSql, onPostgres, organizationRow, testDatabase } from "@katek/testing";
import { eq, sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPool } from "./connect";
import { organizations, visitors } from "./schema";
import { asSystem, type Tx, withOrganization } from "./tenancy";

let pool: Sql;
let admin: Sql;
const mine = crypto.randomUUID();
const theirs = crypto.randomUUID();

beforeAll(async () => {
  pool = openPool((await testDatabase()).url, { poolSize: 1, applicationName: "tenancy test" });
  admin = await adminSql();
  await asSystem(pool, "make tenants", async (tx) => {
    for (const id of [mine, theirs]) await tx.insert(organizations).values(organizationRow(id));
  });
});
afterAll(() => pool.end());

const visitor = (organizationId: string) => ({
  organizationId,
  id: crypto.randomUUID(),
  tokenHash: crypto.randomUUID(),
  createdAt: new Date(),
});
const scoped = <T>(work: (tx: Tx) => Promise<T>, mode?: "read only" | "read write") =>
  withOrganization(pool, mine, work, mode);
const fails = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(Error);
  return ((error as Error).cause ?? error) as Error & { code?: string };
};
/** The one connection of the pool must be nobody's again. */
async function expectNothingLeft() {
  const [left] =
    await pool`select current_user = session_user as nobody, coalesce(current_setting('app.organization_id', true), '') as tenant`;
  expect(left).toEqual({ nobody: true, tenant: "" });
}

describe("a transaction for an organization", () => {
  test("runs as katek_app with the organization set, and leaves neither behind", async () => {
    const [seen] = await scoped((tx) =>
      tx.execute(sql`select current_user::text as role, current_setting('app.organization_id') as tenant`),
    );
    expect(seen).toEqual({ role: "katek_app", tenant: mine });
    await expectNothingLeft();
  });

  test("sees its own rows and writes none of another's", async () => {
    await scoped((tx) => tx.insert(visitors).values(visitor(mine)));
    await withOrganization(pool, theirs, (tx) => tx.insert(visitors).values(visitor(theirs)));
    const seen = await scoped((tx) => tx.select().from(visitors));
    expect(new Set(seen.map((row) => row.organizationId))).toEqual(new Set([mine]));
    expect((await fails(scoped((tx) => tx.insert(visitors).values(visitor(theirs))))).code).toBe("42501");
    const touched = await scoped((tx) =>
      tx.update(visitors).set({ tokenHash: "x" }).where(eq(visitors.organizationId, theirs)).returning(),
    );
    expect(touched).toEqual([]);
    await expectNothingLeft();
  });

  test("is undone by a throw", async () => {
    const row = visitor(mine);
    const failed = fails(
      scoped(async (tx) => {
        await tx.insert(visitors).values(row);
        throw new Error("boom");
      }),
    );
    expect((await failed).message).toBe("boom");
    expect(await scoped((tx) => tx.select().from(visitors).where(eq(visitors.id, row.id)))).toEqual([]);
  });

  test("fails when an error was swallowed, since PostgreSQL would roll back without a word", async () => {
    const error = await fails(
      scoped(async (tx) => {
        await tx.execute(sql`select 1 / 0`).catch(() => {});
        return "done";
      }),
    );
    expect(error.code).toBe("22012");
    await expectNothingLeft();
  });

  test("fails when a query that was not awaited fails", async () => {
    const error = await fails(
      scoped(async (tx) => {
        tx.insert(visitors)
          .values(visitor(theirs))
          .catch(() => {});
        return "done";
      }),
    );
    expect(error.code).toBe("42501");
    await expectNothingLeft();
  });

  test("goes on after an error inside a savepoint", async () => {
    const [after] = await scoped(async (tx) => {
      await tx.transaction((inner) => inner.execute(sql`select 1 / 0`)).catch(() => {});
      return tx.execute(sql`select 1 as fine`);
    });
    expect(after).toEqual({ fine: 1 });
  });

  test("refuses to write when it is read only", async () => {
    expect((await fails(scoped((tx) => tx.insert(visitors).values(visitor(mine)), "read only"))).code).toBe("25006");
  });

  test("rejects a query that comes after its end, instead of running it for somebody else", async () => {
    let kept: Tx | undefined;
    await scoped(async (tx) => {
      kept = tx;
    });
    const late = await (kept as Tx)
      .select()
      .from(visitors)
      .then(
        () => null,
        (error: unknown) => error as Error,
      );
    expect(String(late?.cause ?? late)).toContain("This transaction is over");
  });

  test("does not nest: the inner one would wait for the outer one's connection", async () => {
    expect((await fails(scoped(() => withOrganization(pool, theirs, async () => 1)))).message).toMatch(
      /inside another/,
    );
    expect((await fails(scoped(() => asSystem(pool, "peek", async () => 1)))).message).toMatch(/inside another/);
  });

  test("needs an id, not a piece of SQL", () => {
    expect(() => withOrganization(pool, "' or true --", async () => 1)).toThrow(TypeError);
  });
});

test("without an organization a query fails loudly", async () => {
  const error = await fails(
    pool.begin(async (tx) => {
      await tx`set local role katek_app`;
      return tx`select count(*) from visitors`;
    }),
  );
  expect(error.message).toMatch(/app\.organization_id|invalid input syntax for type uuid/);
});

test("the login itself reads nothing without a role", async ({ skip }) => {
  if (!onPostgres()) skip("the embedded database has one login, which owns the tables");
  expect((await fails(pool`select * from visitors`)).code).toBe("42501");
});

describe("a backend that dies", () => {
  const kill = (pid: unknown) => admin`select pg_terminate_backend(${Number(pid)})`;
  const pidOf = async (tx: Tx) => (await tx.execute(sql`select pg_backend_pid() as pid`))[0]?.pid;

  test.for([
    [
      "between two queries",
      async (tx: Tx) => {
        await kill(await pidOf(tx));
        await pause(100);
        await tx.select().from(visitors);
      },
    ],
    [
      "during a query",
      async (tx: Tx) => {
        const pid = await pidOf(tx);
        setTimeout(() => void kill(pid).catch(() => {}), 100);
        await tx.execute(sql`select pg_sleep(5)`);
      },
    ],
    [
      "before the commit",
      async (tx: Tx) => {
        await kill(await pidOf(tx));
        await pause(100);
      },
    ],
  ] as const)("rejects the transaction: %s", async ([, work], { skip }) => {
    if (!onPostgres()) skip("the embedded database has one backend");
    await fails(scoped(work));
    await expectNothingLeft();
    expect(await scoped((tx) => tx.execute(sql`select 1 as fine`))).toEqual([{ fine: 1 }]);
  });
});
