import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const bundles = new URL("scripts/process-bundles.mjs", root).href;
let bundled: Promise<string> | undefined;

/** A sandbox in a process of its own, answering without pauses. It runs as `npm start` runs it, so that nothing is compiled twice. */
export async function startSandboxProcess(): Promise<{ url: string; stop(): void }> {
  bundled ??= bundle();
  const child = spawn(process.execPath, [await bundled, "--port", "0", "--chunk-delay", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (url) return { url, stop: () => void child.kill("SIGTERM") };
  }
  throw new Error("The sandbox ended before it was ready.");
}

async function bundle(): Promise<string> {
  const { bundleOf, bundleProcess, isBundled } = await import(/* @vite-ignore */ bundles);
  if (!isBundled("sandbox")) await bundleProcess("sandbox");
  return fileURLToPath(new URL(bundleOf("sandbox"), root));
}
