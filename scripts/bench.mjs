// npm run -s bench -- <name> --json, npm run -s faults -- <name> --json: stdout belongs to the JSON object.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { phase } from "./progress.mjs";
import { fail, requireNode, root } from "./project.mjs";

requireNode();
if (!isInstalled()) await phase("Installing packages", installPackages).catch((error) => fail(error.message));
const child = spawn(
  process.execPath,
  ["--import", "tsx", join(root, "packages/bench/src/main.ts"), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json") },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
