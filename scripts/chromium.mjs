import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { root, setting } from "./project.mjs";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * The path of a Chromium for the browser tests: CHROMIUM_PATH, the system's, Playwright's own; else it is installed by
 * Playwright, else by apt-get where this is root on Debian.
 * @throws Error with one line that says how to get one.
 */
export function requireChromium() {
  const chosen = setting("CHROMIUM_PATH");
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where nothing is.`);
  const found = chosen ?? onSystem() ?? playwrights();
  if (found) return found;
  run(join(root, "e2e/node_modules/.bin/playwright"), ["install", "chromium"]);
  if (playwrights()) return playwrights();
  if (isRootOnDebian()) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium"]);
    const installed = onSystem();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium: install it (apt-get install chromium, brew install --cask chromium), or set CHROMIUM_PATH to one.",
  );
}

function onSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), MAC].find((path) =>
    existsSync(path),
  );
}

function playwrights() {
  const { chromium } = createRequire(join(root, "e2e/package.json"))("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function isRootOnDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Its outcome is not asked for: whoever calls looks whether a browser is there now. */
function run(command, args) {
  spawnSync(command, args, {
    stdio: "ignore",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
