import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { grantLoginSql, migrateDatabase } from "@katek/db";
import { embeddedDatabaseUrl, stopEmbeddedDatabase } from "@katek/db/embedded";
import postgres from "postgres";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** The application's own login in tests: neither superuser nor owner. */
export const TEST_LOGIN = "katek_test_login";

/** A migrated database on this server to copy from, made once for each state of the schema. */
export async function preparePostgresTemplate(adminUrl: string): Promise<string> {
  const name = `katek_template_${await schemaFingerprint()}`;
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`select pg_advisory_lock(hashtext('katek test template'))`;
    const [existing] = await admin`select from pg_database where datname = ${name}`;
    if (!existing) {
      const building = `${name}_building`;
      await admin`drop database if exists ${admin(building)}`;
      await admin`create database ${admin(building)}`;
      await migrateDatabase(onDatabase(adminUrl, building));
      await admin`alter database ${admin(building)} rename to ${admin(name)}`;
    }
    const [login] = await admin`select from pg_roles where rolname = ${TEST_LOGIN}`;
    if (!login) await admin.unsafe(`create role ${TEST_LOGIN} login`);
    await admin.unsafe(grantLoginSql(TEST_LOGIN));
    return name;
  } finally {
    await admin.end();
  }
}

/** Makes a database like the template, unless it is there already. */
export async function copyPostgresTemplate(adminUrl: string, template: string, name: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    // Two processes cannot copy one template at the same time, and one of two that want the same copy makes it.
    await admin`select pg_advisory_lock(hashtext('katek test template'))`;
    const [existing] = await admin`select from pg_database where datname = ${name}`;
    if (existing) return;
    await admin`create database ${admin(name)} template ${admin(template)}`;
  } finally {
    await admin.end();
  }
}

/** Drops a database, whoever is still connected to it. */
export async function dropPostgresDatabase(adminUrl: string, name: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    await admin`drop database if exists ${admin(name)} with (force)`;
  } finally {
    await admin.end();
  }
}

/** A migrated data directory to copy from, made once for each state of the schema. */
export async function prepareEmbeddedSnapshot(): Promise<string> {
  const folder = join(root, ".cache", "embedded", await schemaFingerprint());
  if (existsSync(folder)) return folder;
  const building = `${folder}.${process.pid}`;
  try {
    await migrateDatabase(await embeddedDatabaseUrl(building));
  } finally {
    await stopEmbeddedDatabase(building);
  }
  // Whoever built it first wins; both are the same.
  await rename(building, folder).catch(() => rm(building, { recursive: true, force: true }));
  return folder;
}

export async function dropTestDatabases(adminUrl: string, runId: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const names = await admin<
    { name: string }[]
  >`select datname as name from pg_database where datname like ${`katek\\_test\\_${runId}\\_%`}`;
  for (const { name } of names) await admin`drop database ${admin(name)} with (force)`;
  await admin.end();
}

export async function stopEmbeddedTestDatabases(directory: string): Promise<void> {
  const workers = (await readdir(directory)).filter((name) => name.startsWith("worker-"));
  await Promise.all(workers.map((name) => stopEmbeddedDatabase(join(directory, name))));
}

/** The same URL for another database and, if given, another login. */
export function onDatabase(url: string, name: string, login?: string): string {
  const result = new URL(url);
  result.pathname = `/${name}`;
  if (login) {
    result.username = login;
    result.password = "";
  }
  return result.href;
}

/** Of everything that makes the schema. */
async function schemaFingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["drizzle", "drizzle/repeatable", "packages/db/src", "packages/db/src/embedded"]) {
    for (const file of (await readdir(join(root, folder), { withFileTypes: true })).sort((a, b) =>
      a.name.localeCompare(b.name),
    ))
      if (file.isFile() && /\.(sql|ts)$/.test(file.name) && !file.name.includes(".test."))
        hash.update(file.name).update(await readFile(join(root, folder, file.name)));
  }
  return hash.digest("hex").slice(0, 12);
}
