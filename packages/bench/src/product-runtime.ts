import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEncryptionKeys } from "@katek/config";
import { organizations } from "@katek/core";
import {
  type Caller,
  createCipher,
  execute,
  keepHeapSmall,
  type Log,
  type Organization,
  type Runtime,
} from "@katek/core/kernel";
import { connectDatabase } from "@katek/db";
import { createIntegrations, loadIntegrationsConfig } from "@katek/integrations";
import type { BenchDatabase } from "./bench-database";

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };
const POOL_SIZE = 4;

/** What a composition root would build on this database. The vendors are there, and nobody calls them. */
export async function withProductRuntime<T>(
  database: BenchDatabase,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  keepHeapSmall();
  const connected = connectDatabase(database.url, { poolSize: POOL_SIZE, applicationName: "katek bench" });
  try {
    const integrations = createIntegrations(loadIntegrationsConfig(join(tmpdir(), "katek-bench-photos")));
    return await work({
      database: connected,
      integrations,
      cipher: createCipher(loadEncryptionKeys()),
      log: SILENT,
      publicUrl: "http://127.0.0.1",
    });
  } finally {
    await connected.close();
  }
}

export const systemCaller = (organization: Organization | null = null): Caller => ({
  actor: { kind: "system", id: "katek bench" },
  organization,
});

/** @param number makes the address: each of a run has its own. */
export const makeTenant = (runtime: Runtime, number: number): Promise<Organization> =>
  execute(runtime, systemCaller(), organizations.create, { name: `Tenant ${number}`, slug: `tenant-${number}` });
