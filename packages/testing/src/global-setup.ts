import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import {
  dropTestDatabases,
  prepareEmbeddedSnapshot,
  preparePostgresTemplate,
  stopEmbeddedTestDatabases,
} from "./database-template";
import { startSandboxProcess } from "./sandbox-process";
import type {} from "./test-run";

const WORKERS = 2;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgresUrl = process.env.DATABASE_URL || null;
  const poolerUrl = process.env.KATEK_TEST_POOLER || null;
  const id = randomBytes(4).toString("hex");
  const directory = await mkdtemp(join(tmpdir(), "katek-test-"));
  // The database first: where it cannot be had, no process is left behind that keeps the run from ending.
  const template = await (postgresUrl ? preparePostgresTemplate(postgresUrl) : prepareEmbeddedSnapshot());
  const sandboxes = await Promise.all(Array.from({ length: WORKERS }, startSandboxProcess));
  project.provide("katek", {
    ...{ id, postgresUrl, poolerUrl, template, directory },
    sandboxUrls: sandboxes.map(({ url }) => url),
  });
  return async () => {
    for (const sandbox of sandboxes) sandbox.stop();
    if (postgresUrl) await dropTestDatabases(postgresUrl, id);
    else await stopEmbeddedTestDatabases(directory);
    await rm(directory, { recursive: true, force: true });
  };
}
