import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  ConfigurationError,
  loadDatabaseConfig,
  loadEncryptionKeys,
  loadLogLevel,
  loadMode,
  loadServerConfig,
} from "@katek/config";
import { createCipher, keepHeapSmall, type Log } from "@katek/core/kernel";
import { connectDatabase, unfitLogin } from "@katek/db";
import { embeddedDatabaseUrl } from "@katek/db/embedded";
import { createIntegrations, loadIntegrationsConfig } from "@katek/integrations";
import { pino } from "pino";
import { startWorker } from "./start-worker";

const POOL_SIZE = 8;

/** Process entry. `--beat <ms>` sets how often the worker says that it lives. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { beat: { type: "string" } } });
  keepHeapSmall();
  const log: Log = pino({ level: loadLogLevel(), base: { process: "worker" }, errorKey: "error" });
  const cipher = createCipher(loadEncryptionKeys());
  const { url, directUrl, dataDirectory } = loadDatabaseConfig();
  const integrations = createIntegrations(loadIntegrationsConfig(join(dataDirectory, "photos")));
  const unfit = url && loadMode() === "production" ? await unfitLogin(url) : null;
  if (unfit)
    throw new ConfigurationError(
      `DATABASE_URL cannot be used in production: ${unfit} Give the application a login of its own.`,
    );
  const databaseUrl = url ?? (await embeddedDatabaseUrl(dataDirectory));
  const database = connectDatabase(databaseUrl, { poolSize: POOL_SIZE, applicationName: "katek worker jobs" });
  const worker = await startWorker({
    directUrl: directUrl ?? databaseUrl,
    runtime: { database, integrations, cipher, log, publicUrl: loadServerConfig().publicUrl },
    beatMs: values.beat ? Number(values.beat) : undefined,
  });
  log.info({}, "the worker is ready");

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info({}, "the worker stops");
    await worker.stop();
    await database.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  await worker.ended;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
});
