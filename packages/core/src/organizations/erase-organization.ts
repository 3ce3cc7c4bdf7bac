import type { Tx } from "@katek/db";
import { organizations, sessions } from "@katek/db/schema";
import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { platformCommand, platformQuery } from "../kernel";

/**
 * Deletes an organization with every row of every table that has an organization, and looks that none is left. Needs a
 * transaction of the system role.
 * @throws Error when a row is left; nothing is deleted then.
 */
export async function eraseOrganization(tx: Tx, id: string): Promise<void> {
  await tx.update(sessions).set({ activeOrganizationId: null }).where(eq(sessions.activeOrganizationId, id));
  // What refers to the organization goes with it by its foreign key; the loop deletes what does not refer to it.
  await tx.delete(organizations).where(eq(organizations.id, id));
  const tables = await tenantTables(tx);
  for (const table of tables)
    await tx.execute(sql`delete from ${sql.identifier(table)} where organization_id = ${id}::uuid`);
  for (const table of tables) {
    const left = await tx.execute(
      sql`select from ${sql.identifier(table)} where organization_id = ${id}::uuid limit 1`,
    );
    if (left.length) throw new Error(`The organization ${id} could not be deleted: rows of ${table} are left.`);
  }
}

/** Every table of the schema with an `organization_id`, read from the database itself. */
async function tenantTables(tx: Tx): Promise<string[]> {
  const rows = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`);
  return rows.map(({ name }) => name);
}

/** The organization's own time has reached its day. */
const isDue = (now: Date) =>
  and(
    isNotNull(organizations.deletionDueAt),
    lte(
      organizations.deletionDueAt,
      sql`${now.toISOString()}::timestamptz + ${organizations.clockOffsetMs} * interval '1 ms'`,
    ),
  );

/** The organizations whose day has come, by their own clocks. A step of the sweep. */
export const dueOrganizations = platformQuery({
  name: "organizations.due",
  permission: "organizations:delete",
  input: z.object({}),
  run: ({ tx, now }) =>
    tx.select({ id: organizations.id }).from(organizations).where(isDue(now())).orderBy(organizations.deletionDueAt),
});

/** Deletes an organization if its day has come. A step of the sweep. @returns whether it did. */
export const eraseDueOrganization = platformCommand({
  name: "organizations.eraseDue",
  permission: "organizations:delete",
  input: z.object({ id: z.uuid() }),
  async run({ tx, now }, { id }) {
    const [due] = await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(and(eq(organizations.id, id), isDue(now())))
      .for("update");
    if (due) await eraseOrganization(tx, id);
    return Boolean(due);
  },
});
