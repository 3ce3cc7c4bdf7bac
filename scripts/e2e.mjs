// npm run e2e -- <name>: one browser test against a freshly started app. Without a name: all of them.
import { requireChromium } from "./chromium.mjs";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { phase } from "./progress.mjs";
import { fail, requireNode } from "./project.mjs";
import { runBrowserSuite } from "./run-suites.mjs";
import { withScratchApp } from "./scratch-app.mjs";
import { inWords } from "./test-counts.mjs";

requireNode();
try {
  if (!isInstalled()) await phase("Installing packages", installPackages);
  const chromium = await phase("Looking for Chromium", async () => requireChromium());
  const counts = await withScratchApp((app) =>
    phase("Running the browser tests", () => runBrowserSuite(app, chromium, process.argv[2])),
  );
  for (const failure of counts.failures) process.stdout.write(`\n${failure}\n`);
  process.stdout.write(`\n${inWords(counts)}\n`);
  process.exit(counts.failed ? 1 : 0);
} catch (error) {
  fail(error.message);
}
