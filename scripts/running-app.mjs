import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = (dataDirectory) => join(dataDirectory, "running.json");

/** The app that runs on this data directory, or null: `{ pid, port, sandboxPort }`. */
export function runningApp(dataDirectory) {
  let app;
  try {
    app = JSON.parse(readFileSync(file(dataDirectory), "utf8"));
  } catch {
    return null;
  }
  return isScript(app.pid) ? app : null;
}

/** Whether a script of the project still runs under this number: another process may have got it since. */
function isScript(pid) {
  const { status, stdout, error } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  if (!error) return status === 0 && /\bscripts\/\w+\.mjs/.test(stdout);
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    return problem.code === "EPERM";
  }
}

/**
 * Takes the data directory for this process. Gives back what releases it.
 * @returns null when another process was first.
 */
export function claimDataDirectory(dataDirectory, facts) {
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const content = JSON.stringify({ pid: process.pid, ...facts });
  try {
    writeFileSync(file(dataDirectory), content, { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (runningApp(dataDirectory)) return null;
    writeFileSync(file(dataDirectory), content); // left behind by a process that was killed
  }
  return () => rmSync(file(dataDirectory), { force: true });
}
