// npm run -s bench -- <name> --json, npm run -s faults -- <name> --json: stdout belongs to the JSON object.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { bundleOf, bundleProcess, isBundled } from "./process-bundles.mjs";
import { phase } from "./progress.mjs";
import { fail, requireNode, root } from "./project.mjs";

requireNode();
if (!isInstalled()) await phase("Installing packages", installPackages).catch((error) => fail(error.message));
// As the product's own processes run: no compiler is in the memory that is measured.
if (!isBundled("bench")) await bundleProcess("bench");
const child = spawn(process.execPath, [bundleOf("bench"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  // For what a fault run starts from its source.
  env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json") },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
