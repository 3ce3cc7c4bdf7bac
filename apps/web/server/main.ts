import { parseArgs } from "node:util";
import { ConfigurationError, loadMode, loadServerConfig } from "@katek/config";
import { createApp } from "./app";
import { listen } from "./listen";
import { createRuntime } from "./runtime";
import { stopOnSignal } from "./stop-on-signal";

/** Process entry. `--dev` serves the pages through Vite, with hot reload. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dev: { type: "boolean", default: false } } });
  const mode = loadMode();
  const server = loadServerConfig();
  const runtime = await createRuntime();
  const app = await createApp({ runtime, server, mode, development: values.dev });
  await listen(app, server);
  stopOnSignal(app, runtime);
  runtime.log.info({ url: server.publicUrl }, "the web server is ready");
}

main().catch((error: unknown) => {
  const words = error instanceof ConfigurationError ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
