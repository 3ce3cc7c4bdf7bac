import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

const marker = join(root, ".cache/web-build");
const result = join(root, "apps/web/build/server/index.js");
const SOURCES = ["apps/web", "packages", "pnpm-lock.yaml", "tsconfig.base.json"];
const LEFT_OUT = new Set(["node_modules", "build", "dist", "coverage", ".cache", ".turbo", "test-results"]);

/** Whether the web app is built from the sources as they are. */
export const isWebBuilt = () => existsSync(result) && existsSync(marker) && readFileSync(marker, "utf8") === sourceHash();

/** Builds the web app for production. */
export async function buildWeb(processes) {
  const hash = sourceHash();
  await processes.run("web build", join(root, "apps/web/node_modules/.bin/remix"), ["vite:build"], {
    cwd: join(root, "apps/web"),
    env: { NODE_ENV: "production" },
  });
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(marker, hash);
}

/** Of all files that the build may read. */
function sourceHash() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest("hex");
}

function addTo(hash, path) {
  const absolute = join(root, path);
  let entries;
  try {
    entries = readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    if (error.code !== "ENOTDIR") throw error;
    hash.update(path).update(readFileSync(absolute));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (LEFT_OUT.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    if (entry.isDirectory() || entry.isFile()) addTo(hash, join(path, entry.name));
  }
}
