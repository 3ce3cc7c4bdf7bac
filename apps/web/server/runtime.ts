import { join } from "node:path";
import {
  ConfigurationError,
  loadDatabaseConfig,
  loadEncryptionKeys,
  loadLogLevel,
  loadMode,
  loadRateLimits,
  loadServerConfig,
} from "@katek/config";
import { createCipher, createLimiter, type Runtime } from "@katek/core/kernel";
import { connectDatabase, unfitLogin } from "@katek/db";
import { embeddedDatabaseUrl } from "@katek/db/embedded";
import { createIntegrations, loadIntegrationsConfig } from "@katek/integrations";
import { pino } from "pino";

/**
 * What this process has: the database, the vendors, the log.
 * @throws ConfigurationError for a missing key, and in production for a login that row-level security does not bind.
 */
export async function createRuntime(): Promise<Runtime> {
  const log = pino({ level: loadLogLevel(), base: { process: "web" }, errorKey: "error" });
  const cipher = createCipher(loadEncryptionKeys());
  const { url, directUrl, poolSize, dataDirectory } = loadDatabaseConfig();
  const integrations = createIntegrations(loadIntegrationsConfig(join(dataDirectory, "photos")));
  if (url && loadMode() === "production") await refuseUnfitLogin(url);
  const database = connectDatabase(url ?? (await embeddedDatabaseUrl(dataDirectory)), {
    poolSize,
    applicationName: "katek web",
    directUrl: directUrl ?? undefined,
  });
  const rates = loadRateLimits();
  const limits = rates ? createLimiter(database, rates) : undefined;
  const { publicUrl, baseDomain } = loadServerConfig();
  return { database, integrations, cipher, log, limits, publicUrl, baseDomain };
}

async function refuseUnfitLogin(url: string): Promise<void> {
  const reason = await unfitLogin(url).catch((error: Error) => {
    throw new ConfigurationError(`The database at DATABASE_URL does not let us in: ${error.message}.`);
  });
  if (reason)
    throw new ConfigurationError(
      `DATABASE_URL cannot be used in production: ${reason} Give the application a login of its own.`,
    );
}
