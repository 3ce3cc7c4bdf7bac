import type { Tx } from "@katek/db";
import { users } from "@katek/db/schema";
import { and, asc, eq, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { platformCommand, platformQuery } from "../kernel";
import { eraseOrganization } from "../organizations";
import { organizationsWithout } from "./own-organizations";

/** The accounts whose day has come, with the organizations that go with them. A step of the sweep. */
export const dueAccounts = platformQuery({
  name: "account.due",
  permission: "sessions:manage",
  input: z.object({}),
  async run({ tx, now }) {
    const due = await tx
      .select({ id: users.id })
      .from(users)
      .where(lte(users.deletionDueAt, now()))
      .orderBy(asc(users.deletionDueAt), asc(users.id));
    const accounts: { id: string; alone: string[]; stranded: string[] }[] = [];
    for (const { id } of due) {
      const { alone, stranded } = await organizationsWithout(tx, id, "all");
      const ids = (some: { id: string }[]) => some.map((each) => each.id);
      accounts.push({ id, alone: ids(alone), stranded: ids(stranded) });
    }
    return accounts;
  },
});

/**
 * Deletes a person whose day has come: account, sessions, memberships, and the organizations that were theirs alone. What they
 * did for others stays and names nobody. A step of the sweep.
 * @returns whether it did; not where an organization would be left without an owner.
 */
export const eraseDueAccount = platformCommand({
  name: "account.eraseDue",
  permission: "sessions:manage",
  input: z.object({ id: z.uuid() }),
  async run({ tx, now }, { id }) {
    const [due] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, id), lte(users.deletionDueAt, now())))
      .for("update");
    if (!due) return false;
    const { alone, stranded } = await organizationsWithout(tx, id, "all");
    if (stranded.length) return false;
    for (const organization of alone) await eraseOrganization(tx, organization.id);
    for (const { table, column } of await referencesToPeople(tx))
      await tx.execute(
        sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = null where ${sql.identifier(column)} = ${id}::uuid`,
      );
    await tx.delete(users).where(eq(users.id, id));
    return true;
  },
});

/** Columns that name a person or a member and would keep them from going, read from the foreign keys themselves. */
async function referencesToPeople(tx: Tx): Promise<{ table: string; column: string }[]> {
  const rows = await tx.execute<{ table: string; column: string }>(sql`
    select t.relname as table, a.attname as column
    from pg_constraint k
    join pg_class t on t.oid = k.conrelid
    cross join lateral unnest(k.conkey, k.confkey) as pair(own, referred)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
    join pg_attribute r on r.attrelid = k.confrelid and r.attnum = pair.referred
    where k.contype = 'f' and k.confdeltype in ('a', 'r')
      and ((k.confrelid = 'memberships'::regclass and r.attname = 'user_id') or (k.confrelid = 'users'::regclass and r.attname = 'id'))
    order by 1, 2`);
  return [...rows];
}
