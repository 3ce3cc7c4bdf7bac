import { join } from "node:path";
import { loadEncryptionKeys } from "@katek/config";
import { createCipher, type Log, type Runtime } from "@katek/core/kernel";
import { connectDatabase } from "@katek/db";
import { createIntegrations, loadIntegrationsConfig } from "@katek/integrations";
import { afterAll, inject } from "vitest";
import { testDatabase, workerNumber } from "./test-database";

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** This worker's sandbox. */
export const sandboxUrl = (): string => inject("katek").sandboxUrls[workerNumber() - 1] ?? "";

/** What a composition root would build, on the test database and the sandbox. Closed after the test file. */
export async function testRuntime(log: Log = SILENT): Promise<Runtime> {
  const { url, directUrl } = await testDatabase();
  const database = connectDatabase(url, { poolSize: 4, applicationName: "katek test", directUrl });
  afterAll(() => database.close());
  const environment = { SANDBOX_PORT: new URL(sandboxUrl()).port };
  const integrations = createIntegrations(
    loadIntegrationsConfig(join(inject("katek").directory, "photos"), environment),
  );
  return {
    database,
    integrations,
    cipher: createCipher(loadEncryptionKeys(environment)),
    log,
    publicUrl: "http://127.0.0.1:3000",
  };
}
