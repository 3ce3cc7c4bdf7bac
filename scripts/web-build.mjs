import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { sourceHash } from "./source-hash.mjs";

const marker = join(root, ".cache/web-build");
const result = join(root, "apps/web/build/server/index.js");
const sources = () => sourceHash("apps/web", "packages", "pnpm-lock.yaml", "tsconfig.base.json");

/** Whether the web app is built from the sources as they are. */
export const isWebBuilt = () => existsSync(result) && existsSync(marker) && readFileSync(marker, "utf8") === sources();

/** Builds the web app for production. */
export async function buildWeb(processes) {
  const hash = sources();
  await processes.run("web build", join(root, "apps/web/node_modules/.bin/remix"), ["vite:build"], {
    cwd: join(root, "apps/web"),
    env: { NODE_ENV: "production" },
  });
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(marker, hash);
}
