// npm run -s katek -- <command>: the operator's command line, beside a running app or without one.
import { spawn } from "node:child_process";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { bundleOf, bundleProcess, isBundled } from "./process-bundles.mjs";
import { phase } from "./progress.mjs";
import { dataDirectory, fail, requireNode, root } from "./project.mjs";
import { runningApp } from "./running-app.mjs";

requireNode();
if (!isInstalled()) await phase("Installing packages", installPackages).catch((error) => fail(error.message));
if (!isBundled("cli")) await bundleProcess("cli");

const app = runningApp(dataDirectory());
const directory = process.env.INIT_CWD ?? process.cwd();
const child = spawn(process.execPath, [bundleOf("cli"), "--directory", directory, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...(app && { SANDBOX_PORT: String(app.sandboxPort) }) },
});
// Ctrl-C reaches the child too; this process only waits for it to end.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
