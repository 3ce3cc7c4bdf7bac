import { parseArgs } from "node:util";
import { loadSandboxConfig } from "@katek/config";
import { startSandbox } from "./start-sandbox";

/** Process entry. Settings come from the environment; `--port` and `--chunk-delay` on the command line win. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, "chunk-delay": { type: "string" } } });
  const config = loadSandboxConfig();
  const sandbox = await startSandbox({
    host: config.host,
    port: wholeNumber("--port", values.port) ?? config.port,
    chunkDelayMs: wholeNumber("--chunk-delay", values["chunk-delay"]) ?? config.chunkDelayMs,
  });
  process.stdout.write(`Sandbox ready at ${sandbox.url}\n`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void sandbox.close().then(() => process.exit(0));
    });
  }
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/.test(text)) throw new Error(`${flag} takes a whole number, not "${text}".`);
  return Number(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
