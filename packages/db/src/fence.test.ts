import { adminSql, testDatabase } from "@katek/testing";
import type { Sql } from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { APPEND_ONLY, INDEXES_ACROSS_TENANTS, OUTSIDE_THE_FENCE } from "./fence-exceptions";
import { migrateDatabase } from "./migrate";

let sql: Sql;
let tables: { name: string; fenced: boolean; forced: boolean; tenant: boolean }[];
beforeAll(async () => {
  sql = await adminSql();
  tables = await sql`
    select c.relname as name, c.relrowsecurity as fenced, c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped) as tenant
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`;
});

describe("every table", () => {
  test("is fenced, or stands on the list of exceptions with its reason", () => {
    expect(tables.length).toBeGreaterThan(15);
    expect(tables.filter(({ fenced, forced }) => !fenced || !forced)).toEqual([]);
    const unnamed = tables.filter(({ name, tenant }) => !tenant && !OUTSIDE_THE_FENCE[name]);
    expect(unnamed, "without organization_id and without a reason").toEqual([]);
    const exceptions = [...Object.keys(OUTSIDE_THE_FENCE), ...Object.keys(APPEND_ONLY)];
    expect(
      exceptions.filter((name) => !tables.some((table) => table.name === name)),
      "exceptions for nothing",
    ).toEqual([]);
  });

  test("of a tenant is for katek_app by its organization alone", async () => {
    const policies = await sql`
      select c.relname as name, pg_get_expr(p.polqual, p.polrelid) as rule, p.polcmd as command
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where 'katek_app'::regrole = any (p.polroles) and c.relnamespace = 'public'::regnamespace`;
    for (const { name } of tables.filter(({ tenant }) => tenant)) {
      const own = policies.filter((policy) => policy.name === name);
      expect(own, name).toHaveLength(1);
      expect(own[0]?.rule, name).toContain("organization_id = ( SELECT (current_setting('app.organization_id'");
    }
  });

  test("of a tenant has the organization first in its key, its foreign keys and its indexes", async () => {
    const indexes = await sql<{ table: string; index: string; first: string }[]>`
      select t.relname as table, i.relname as index, a.attname as first
      from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'public'::regnamespace`;
    const foreignKeys = await sql<{ table: string; name: string; first: string }[]>`
      select t.relname as table, k.conname as name, a.attname as first
      from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where k.contype = 'f' and t.relnamespace = 'public'::regnamespace`;
    const tenants = new Set(tables.filter(({ tenant }) => tenant).map(({ name }) => name));
    const other = indexes.filter(
      (x) => tenants.has(x.table) && x.first !== "organization_id" && !INDEXES_ACROSS_TENANTS[x.index],
    );
    expect(other).toEqual([]);
    // A membership points at a person, who belongs to no tenant.
    const crossing = foreignKeys.filter(
      (k) => tenants.has(k.table) && k.first !== "organization_id" && k.name !== "memberships_user_id_users_id_fk",
    );
    expect(crossing).toEqual([]);
  });

  test("that is append-only takes no change from katek_app, after another migration too", async () => {
    const rights = () => sql`
      select table_name as name, privilege_type as right from information_schema.role_table_grants
      where grantee = 'katek_app' and table_name in ${sql(Object.keys(APPEND_ONLY))} and privilege_type not in ('SELECT', 'INSERT')`;
    expect(await rights()).toEqual([]);
    const { adminUrl } = await testDatabase();
    await migrateDatabase(adminUrl);
    expect(await rights()).toEqual([]);
  });
});

describe("every function with its owner's rights", () => {
  test("has a fixed search path, is for nobody by default and takes no organization", async () => {
    const functions = await sql<
      { name: string; owner: string; path: string | null; anyone: boolean; names: string[] | null }[]
    >`
      select p.proname as name, p.proowner::regrole::text as owner,
        (select c from unnest(p.proconfig) c where c like 'search_path=%') as path,
        exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0) as anyone,
        p.proargnames as names
      from pg_proc p where p.prosecdef and p.pronamespace = 'public'::regnamespace`;
    expect(functions.map(({ name }) => name).sort()).toEqual(["enqueue", "listings_by_street", "search_listings"]);
    for (const { name, owner, path, anyone, names } of functions) {
      expect(["katek_system", "katek_worker"], name).toContain(owner);
      expect(path, name).toMatch(/pg_catalog.*pg_temp"?$/);
      expect(anyone, name).toBe(false);
      expect(names?.filter((argument) => /organi[sz]ation|tenant/.test(argument)) ?? [], name).toEqual([]);
    }
  });

  test.for([
    ["search_listings", "select * from search_listings('house', null, '{}', 5)"],
    ["listings_by_street", "select * from listings_by_street('[]', '[]', 5)"],
    ["enqueue", "select enqueue('listings.embed', '{}')"],
  ] as const)("%s fails without an organization", async ([, call]) => {
    const error = await sql
      .begin(async (tx) => {
        await tx`set local role katek_app`;
        await tx`select set_config('app.organization_id', '', true)`;
        return tx.unsafe(call);
      })
      .then(
        () => null,
        (e: unknown) => e as Error,
      );
    expect(error?.message).toMatch(/invalid input syntax for type uuid/);
  });
});

test("katek_app, katek_system and katek_worker are no superusers, and cannot log in or step over the fence", async () => {
  const roles =
    await sql`select rolname from pg_roles where rolname like 'katek\\_%' and rolname not like 'katek\\_%login' and (rolsuper or rolbypassrls or rolcanlogin)`;
  expect([...roles]).toEqual([]);
});
