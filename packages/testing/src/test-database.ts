import { existsSync } from "node:fs";
import { join } from "node:path";
import { copyDataDirectory, embeddedDatabaseUrl } from "@katek/db/embedded";
import { inject } from "vitest";
import { copyPostgresTemplate, onDatabase, TEST_LOGIN } from "./database-template";
import type {} from "./test-run";

/** Which worker of the run this process is, from 1. */
export const workerNumber = (): number => Number(process.env.VITEST_POOL_ID ?? 1);

export interface TestDatabase {
  kind: "embedded" | "postgres";
  /** As the application logs in. */
  url: string;
  /** The same without a pooler in between, for LISTEN. */
  directUrl: string;
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
    await copyPostgresTemplate(run.postgresUrl, run.template, name);
    return {
      kind: "postgres",
      url: onDatabase(run.poolerUrl ?? run.postgresUrl, name, TEST_LOGIN),
      directUrl: onDatabase(run.postgresUrl, name, TEST_LOGIN),
      adminUrl: onDatabase(run.postgresUrl, name),
    };
  }
  const directory = join(run.directory, `worker-${workerNumber()}`);
  if (!existsSync(directory)) await copyDataDirectory(run.template, directory);
  const url = await embeddedDatabaseUrl(directory);
  return { kind: "embedded", url, directUrl: url, adminUrl: url };
}

/** Whether this run is on a real PostgreSQL. A race needs one: the embedded database is a single backend. */
export const onPostgres = (): boolean => inject("katek").postgresUrl !== null;
