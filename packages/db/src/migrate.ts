import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError } from "@katek/config";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import postgres from "postgres";
import { fenceSql } from "./fence";
import { grantLoginSql, rolesSql } from "./roles.sql";

const migrations = fileURLToPath(new URL("../../../drizzle", import.meta.url));
const EXTENSIONS = ["vector", "pg_trgm", "btree_gin", "btree_gist", "unaccent"];

/**
 * Brings a database up to date: roles, extensions, the tables, graphile-worker's schema, the functions and the fence.
 * Safe to run again and at the same time as another run (an advisory lock makes one wait).
 *
 * @param url a login that may become `katek_owner`; the first time one that may create roles and extensions.
 * @param login the application's own login, which is given the roles that it works as.
 * @throws ConfigurationError when the login of `url` may not become the owner.
 */
export async function migrateDatabase(url: string, login?: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: "katek migrate" } });
  try {
    await sql`select pg_advisory_lock(hashtext('katek migrate'))`;
    const [me] = await sql<{ owner: boolean }[]>`select current_user = 'katek_owner' as owner`;
    const isOwner = me?.owner ?? false;
    if (!isOwner) await prepare(sql, login);
    await sql`set lock_timeout = '10s'`;
    await migrate(drizzle(sql), { migrationsFolder: migrations, migrationsSchema: "drizzle" });
    await migrateJobs(url, isOwner);
    await sql.begin((tx) => tx.unsafe(fenceSql()));
    const folder = join(migrations, "repeatable");
    for (const file of readdirSync(folder).sort())
      await sql.begin((tx) => tx.unsafe(readFileSync(join(folder, file), "utf8")));
  } finally {
    await sql.end();
  }
}

async function prepare(sql: postgres.Sql, login: string | undefined): Promise<void> {
  const [state] = await sql<
    { roles: boolean }[]
  >`select exists (select from pg_roles where rolname = 'katek_owner') as roles`;
  const [me] = await sql<
    { mayCreate: boolean }[]
  >`select rolsuper or rolcreaterole as "mayCreate" from pg_roles where rolname = current_user`;
  if (!state?.roles || me?.mayCreate) await sql.unsafe(rolesSql());
  if (login && me?.mayCreate) await sql.unsafe(grantLoginSql(login));
  await becomeOwner(sql);
  await sql`reset role`;
  for (const extension of EXTENSIONS) await sql.unsafe(`create extension if not exists ${extension}`);
  const [database] = await sql<{ name: string }[]>`select current_database() as name`;
  await sql`grant create on database ${sql(database?.name ?? "")} to katek_owner`;
  await sql.unsafe("alter schema public owner to katek_owner; set role katek_owner");
}

async function becomeOwner(sql: postgres.Sql): Promise<void> {
  try {
    await sql`set role katek_owner`;
  } catch (cause) {
    throw Object.assign(
      new ConfigurationError(
        "This login may not change the tables. Set DATABASE_MIGRATION_URL to one that may become katek_owner.",
      ),
      { cause },
    );
  }
}

async function migrateJobs(url: string, isOwner: boolean): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, ...(isOwner ? {} : { options: "-c role=katek_owner" }) });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}
