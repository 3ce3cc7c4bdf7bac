import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19, 0];

/** Ends the process with one sentence. */
export function fail(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** Ends the process when its Node.js is too old for the project. */
export function requireNode() {
  const version = process.versions.node.split(".").map(Number);
  const difference = OLDEST_NODE.map((part, i) => version[i] - part).find((d) => d !== 0) ?? 0;
  if (difference < 0)
    fail(
      `KaTek needs Node.js ${OLDEST_NODE.join(".")} or later; this is ${process.versions.node}. Get one at https://nodejs.org.`,
    );
}

/** The environment with the project's `.env` behind it. An empty variable counts as one that is not set. */
export function setting(name) {
  loadEnvFile();
  return process.env[name]?.trim() || undefined;
}

/** Absolute. */
export function dataDirectory() {
  const directory = setting("KATEK_DATA_DIR") ?? ".katek";
  return isAbsolute(directory) ? directory : join(root, directory);
}

export const isProduction = () => setting("KATEK_MODE") === "production";

let loaded = false;
function loadEnvFile() {
  if (loaded) return;
  loaded = true;
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
