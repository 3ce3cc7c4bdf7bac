import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";
import { sourceHash } from "./source-hash.mjs";

const marker = join(root, ".cache/web-build");
const result = join(root, "apps/web/build/server/index.js");
const widget = join(root, "packages/widget/dist/widget.js");
const sources = () => sourceHash("apps/web", "packages", "pnpm-lock.yaml", "tsconfig.base.json");

/** Whether the web app is built from the sources as they are. */
export const isWebBuilt = () =>
  existsSync(result) && existsSync(widget) && existsSync(marker) && readFileSync(marker, "utf8") === sources();

/** Builds the web app for production, and the script that other sites embed. */
export async function buildWeb(processes) {
  const hash = sources();
  await processes.run("web build", join(root, "apps/web/node_modules/.bin/remix"), ["vite:build"], {
    cwd: join(root, "apps/web"),
    env: { NODE_ENV: "production" },
  });
  await processes.run("widget build", process.execPath, [join(root, "packages/widget/build.mjs"), widget]);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(marker, hash);
}
