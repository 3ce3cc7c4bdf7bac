import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

const PNPM = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
const marker = join(root, "node_modules", ".katek-installed");

/** Whether what is in node_modules is what the lock file says. */
export const isInstalled = () => existsSync(marker) && readFileSync(marker, "utf8") === fingerprint();

/**
 * Installs with the pinned pnpm, which npx fetches where it is not there.
 * @throws Error with the end of pnpm's output.
 */
export async function installPackages() {
  const output = [];
  const child = spawn("npx", ["-y", PNPM, "install", "--reporter=append-only"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (data) => output.push(data));
  child.stderr.on("data", (data) => output.push(data));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) {
    const lines = Buffer.concat(output).toString().trim().split("\n").slice(-20).join("\n");
    throw new Error(`The packages could not be installed. The end of what pnpm said:\n${lines}`);
  }
  writeFileSync(marker, fingerprint());
}

function fingerprint() {
  const lock = readFileSync(join(root, "pnpm-lock.yaml"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch} ${process.versions.modules}`;
}
