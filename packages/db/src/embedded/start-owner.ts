import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dataDirectory } from "./data-directory";
import type { OwnerSettings } from "./run-owner";

export type StartedOwner = {
  /** Undefined while it runs. A process that could not be started, or was killed, counts as 1. */
  exitCode: number | undefined;
};

/** Starts a process that owns the directory and outlives this one. What it says goes to the log there. */
export function startOwner(dataDir: string, options: OwnerSettings & { ownerEntry?: string }): StartedOwner {
  const { ownerEntry, idleExitMs, idleInTransactionMs } = options;
  const entry = ownerEntry ?? fileURLToPath(new URL("./owner.ts", import.meta.url));
  const loader = entry.endsWith(".ts") ? ["--import", pathToFileURL(createRequire(entry).resolve("tsx")).href] : [];
  const settings = JSON.stringify({ idleExitMs, idleInTransactionMs });
  const log = openSync(dataDirectory.log(dataDir), "a", 0o600);
  const child = spawn(process.execPath, [...loader, entry, dataDir, settings], {
    cwd: dirname(entry),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  const started: StartedOwner = { exitCode: undefined };
  child.on("exit", (code) => {
    started.exitCode = code ?? 1;
  });
  child.on("error", () => {
    started.exitCode = 1;
  });
  return started;
}

export function tailOfLog(dataDir: string): string {
  try {
    return readFileSync(dataDirectory.log(dataDir), "utf8").trimEnd().split("\n").slice(-20).join("\n");
  } catch {
    return "(there is none)";
  }
}
