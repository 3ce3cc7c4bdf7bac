import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const entry = fileURLToPath(new URL("../../../apps/sandbox/src/main.ts", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** A sandbox in a process of its own, answering without pauses. */
export async function startSandboxProcess(): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, ["--import", loader, entry, "--port", "0", "--chunk-delay", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url) return { url, stop: () => void child.kill("SIGTERM") };
  }
  throw new Error("The sandbox ended before it was ready.");
}
