import { randomUUID } from "node:crypto";
import { adminSql, organizationRow, testDatabase } from "@katek/testing";
import type { Sql } from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { APPEND_ONLY } from "./fence-exceptions";
import { migrateDatabase } from "./migrate";

let sql: Sql;
let organizationId: string;
const rowId = randomUUID();

beforeAll(async () => {
  sql = await adminSql();
  organizationId = randomUUID();
  const { id, slug } = organizationRow(organizationId);
  await sql.begin(async (tx) => {
    await tx`set local role katek_system`;
    await tx`insert into organizations (id, slug, name, country, currency, time_zone, brand_color, assistant_name, greeting, suggested_questions, created_at)
      values (${id}, ${slug}, 'Test Realty', 'US', 'USD', 'UTC', '#000000', 'Wren', 'Hello.', '{}', now())`;
  });
  await asTenant((tx) => [
    tx`insert into events (organization_id, id, name, payload, actor_kind, actor_id, occurred_at)
      values (${organizationId}, ${rowId}, 'organization.created', '{}', 'user', 'x', now())`,
    tx`insert into audit_entries (organization_id, id, operation, actor_kind, actor_id, occurred_at)
      values (${organizationId}, ${rowId}, 'organizations.updateBrand', 'user', 'x', now())`,
  ]);
});

/** As the application does a tenant's work: within the fence of this organization. */
async function asTenant(work: (tx: Sql) => PromiseLike<unknown>[]): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local role katek_app`;
    await tx`select set_config('app.organization_id', ${organizationId}, true)`;
    for (const query of work(tx as unknown as Sql)) await query;
  });
}

const rowsOf = (table: string) =>
  sql.begin(async (tx) => {
    await tx`set local role katek_system`;
    return [...(await tx`select * from ${tx(table)} where organization_id = ${organizationId}`)];
  });

const attempts = (table: string): [string, (tx: Sql) => PromiseLike<unknown>][] => [
  ["update", (tx) => tx`update ${tx(table)} set actor_id = 'somebody else' where id = ${rowId}`],
  ["update of no row", (tx) => tx`update ${tx(table)} set actor_id = 'somebody else' where false`],
  ["delete", (tx) => tx`delete from ${tx(table)} where id = ${rowId}`],
  ["truncate", (tx) => tx`truncate ${tx(table)} cascade`],
  [
    "insert over it",
    (tx) => tx`insert into ${tx(table)} (organization_id, id, actor_id) values (${organizationId}, ${rowId}, 'x')
      on conflict (organization_id, id) do update set actor_id = 'x'`,
  ],
  ["lock", (tx) => tx`select from ${tx(table)} for update`],
  ["switch of the fence", (tx) => tx`alter table ${tx(table)} disable row level security`],
];

describe.each([
  ["as it stands", false],
  ["after another migration", true],
])("%s", (_when, migrated) => {
  beforeAll(async () => {
    if (migrated) await migrateDatabase((await testDatabase()).adminUrl);
  });

  describe.each(Object.keys(APPEND_ONLY))("%s", (table) => {
    test.each(attempts(table))("takes no %s from the tenant's role", async (_name, attempt) => {
      const before = await rowsOf(table);
      expect(before.length).toBeGreaterThan(0);
      const refused = await asTenant((tx) => [attempt(tx)]).then(
        () => null,
        (error: { code?: string }) => error.code,
      );
      // 42501: insufficient_privilege.
      expect(refused).toBe("42501");
      expect(await rowsOf(table)).toEqual(before);
    });
  });
});
