import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const file = (dataDirectory) => join(dataDirectory, "running.json");

/** The app that runs on this data directory, or null: `{ pid, port, sandboxPort }`. */
export function runningApp(dataDirectory) {
  try {
    const app = JSON.parse(readFileSync(file(dataDirectory), "utf8"));
    process.kill(app.pid, 0);
    return app;
  } catch (error) {
    return error.code === "EPERM" ? JSON.parse(readFileSync(file(dataDirectory), "utf8")) : null;
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
