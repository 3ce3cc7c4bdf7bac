import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { dropTestDatabases, prepareEmbeddedSnapshot, preparePostgresTemplate, stopEmbeddedTestDatabases } from "./database-template";
import { startSandboxProcess } from "./sandbox-process";

declare module "vitest" {
  interface ProvidedContext {
    katek: TestRun;
  }
}

/** What every test process of one run is told. */
export interface TestRun {
  id: string;
  /** The superuser's URL of a real PostgreSQL; null for the embedded database. */
  postgresUrl: string | null;
  /** The migrated database that each worker's is copied from: a name on PostgreSQL, a folder else. */
  template: string;
  /** Where the workers' embedded databases and pictures are. */
  directory: string;
  /** One sandbox for each worker, so that a fault armed by one is not met by another. */
  sandboxUrls: string[];
}

const WORKERS = 2;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgresUrl = process.env.DATABASE_URL || null;
  const id = randomBytes(4).toString("hex");
  const directory = await mkdtemp(join(tmpdir(), "katek-test-"));
  const [template, ...sandboxes] = await Promise.all([
    postgresUrl ? preparePostgresTemplate(postgresUrl) : prepareEmbeddedSnapshot(),
    ...Array.from({ length: WORKERS }, startSandboxProcess),
  ]);
  project.provide("katek", { id, postgresUrl, template, directory, sandboxUrls: sandboxes.map(({ url }) => url) });
  return async () => {
    for (const sandbox of sandboxes) sandbox.stop();
    if (postgresUrl) await dropTestDatabases(postgresUrl, id);
    else await stopEmbeddedTestDatabases(directory);
    await rm(directory, { recursive: true, force: true });
  };
}
