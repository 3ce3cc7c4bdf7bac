import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { environment } from "@katek/config";

const entry = fileURLToPath(new URL("../../../apps/worker/src/main.ts", import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface WorkerProcess {
  /** kill -9: it has no say in it. Resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * The worker as a process of its own, ready for jobs. It dies with this one.
 * @param settings win over this process's environment; an empty one takes a variable away.
 * @param beatMs how often it says that it lives. Three beats after the last its jobs are freed.
 */
export async function startWorkerProcess(settings: Record<string, string>, beatMs: number): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ["--import", loader, entry, "--beat", String(beatMs)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...environment(), LOG_LEVEL: "info", ...settings },
  });
  const dieToo = () => void child.kill("SIGKILL");
  process.once("exit", dieToo);
  const gone = once(child, "close").finally(() => process.off("exit", dieToo));
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => line.includes("the worker is ready") && resolve());
    gone.then(([code]) => reject(new Error(`The worker ended with code ${code} before it was ready.`)), reject);
  });
  return {
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
