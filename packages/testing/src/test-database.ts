import { existsSync } from "node:fs";
import { join } from "node:path";
import { copyDataDirectory, embeddedDatabaseUrl } from "@katek/db/embedded";
import postgres from "postgres";
import { inject } from "vitest";
import { onDatabase, TEST_LOGIN } from "./database-template";
import type {} from "./test-run";

/** Which worker of the run this process is, from 1. */
export const workerNumber = (): number => Number(process.env.VITEST_POOL_ID ?? 1);

export interface TestDatabase {
  kind: "embedded" | "postgres";
  /** As the application logs in. */
  url: string;
  /** As a login that may do anything (embedded: as the owner, which the fence binds). */
  adminUrl: string;
}

let opened: Promise<TestDatabase> | undefined;

/** This worker's own database, copied from the migrated template on first use. */
export function testDatabase(): Promise<TestDatabase> {
  opened ??= open();
  return opened;
}

async function open(): Promise<TestDatabase> {
  const run = inject("katek");
  if (run.postgresUrl) {
    const name = `katek_test_${run.id}_${workerNumber()}`;
    await createFrom(run.postgresUrl, name, run.template);
    return {
      kind: "postgres",
      url: onDatabase(run.postgresUrl, name, TEST_LOGIN),
      adminUrl: onDatabase(run.postgresUrl, name),
    };
  }
  const directory = join(run.directory, `worker-${workerNumber()}`);
  if (!existsSync(directory)) await copyDataDirectory(run.template, directory);
  const url = await embeddedDatabaseUrl(directory);
  return { kind: "embedded", url, adminUrl: url };
}

async function createFrom(adminUrl: string, name: string, template: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [existing] = await admin`select from pg_database where datname = ${name}`;
    if (existing) return;
    // Two workers cannot copy one template at the same time.
    await admin`select pg_advisory_lock(hashtext('katek test template'))`;
    await admin`create database ${admin(name)} template ${admin(template)}`;
  } finally {
    await admin.end();
  }
}

/** Whether this run is on a real PostgreSQL. A race needs one: the embedded database is a single backend. */
export const onPostgres = (): boolean => inject("katek").postgresUrl !== null;
