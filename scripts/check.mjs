// npm run check: types, lint, architecture, dead code. What has not changed is not checked again.
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { phase } from "./progress.mjs";
import { fail, requireNode } from "./project.mjs";
import { describeChecks, runChecks } from "./run-checks.mjs";

requireNode();
if (!isInstalled()) await phase("Installing packages", installPackages).catch((error) => fail(error.message));
const checks = await runChecks();
process.stdout.write(`${describeChecks(checks)}\n`);
process.exit(checks.every(({ passed }) => passed) ? 0 : 1);
