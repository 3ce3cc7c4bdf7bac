import { join } from "node:path";
import { loadDatabaseConfig, loadEncryptionKeys, loadServerConfig } from "@katek/config";
import { organizations } from "@katek/core";
import {
  type Actor,
  type Caller,
  createCipher,
  execute,
  keepHeapSmall,
  NotFound,
  type Organization,
  type Runtime,
} from "@katek/core/kernel";
import { connectDatabase, migrateDatabase } from "@katek/db";
import { embeddedDatabaseUrl } from "@katek/db/embedded";
import { createIntegrations, loadIntegrationsConfig } from "@katek/integrations";
import { consoleLog } from "./console-log";

const POOL_SIZE = 4;

/** Brings the database up to date, whichever it is. */
export async function migrate(): Promise<void> {
  const { url, migrationUrl, dataDirectory } = loadDatabaseConfig();
  const login = url && migrationUrl !== url ? decodeURIComponent(new URL(url).username) : undefined;
  await migrateDatabase(migrationUrl ?? (await embeddedDatabaseUrl(dataDirectory)), login);
}

/**
 * Runs one command with what it needs, then lets everything go. Beside a running app the embedded database is shared
 * with it; without one it is started, and stops by itself.
 */
export async function withRuntime<T>(work: (runtime: Runtime) => Promise<T>): Promise<T> {
  keepHeapSmall();
  const { url, dataDirectory } = loadDatabaseConfig();
  const database = connectDatabase(url ?? (await embeddedDatabaseUrl(dataDirectory)), {
    poolSize: POOL_SIZE,
    applicationName: "katek cli",
  });
  try {
    return await work({
      database,
      integrations: createIntegrations(loadIntegrationsConfig(join(dataDirectory, "photos"))),
      cipher: createCipher(loadEncryptionKeys()),
      log: consoleLog,
      publicUrl: loadServerConfig().publicUrl,
    });
  } finally {
    await database.close();
  }
}

/** The operator, as whom commands run. */
export const operator: Actor = { kind: "system", id: "katek cli" };

/** The operator on behalf of no organization: for platform operations. */
export const platform: Caller = { actor: operator, organization: null };

/** @throws NotFound when no organization has this slug. */
export async function getOrganization(runtime: Runtime, slug: string): Promise<Organization> {
  const organization = await execute(runtime, platform, organizations.find, { slug });
  if (!organization)
    throw new NotFound("organization_not_found", `There is no organization ${slug}. "katek org list" shows them.`, {
      slug,
    });
  return organization;
}
