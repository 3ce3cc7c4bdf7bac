// npm test: every check and every test there is. The last line is the sum of all of them.
import { requireChromium } from "./chromium.mjs";
import { installPackages, isInstalled } from "./pnpm-install.mjs";
import { phase } from "./progress.mjs";
import { fail, requireNode } from "./project.mjs";
import { describeChecks, runChecks } from "./run-checks.mjs";
import { runBrowserSuite, runUnitSuite, unitSuites } from "./run-suites.mjs";
import { withScratchApp } from "./scratch-app.mjs";
import { inWords, noTests, sum } from "./test-counts.mjs";

const results = [];
const started = Date.now();

requireNode();
try {
  if (!isInstalled()) await phase("Installing packages", installPackages);
  const chromium = await phase("Looking for Chromium", async () => requireChromium());
  // Two lanes for two processors, the longest first; the browser tests, which measure patience, come last.
  const waiting = unitSuites().map(
    ({ name }) =>
      () =>
        unit(name),
  );
  waiting.splice(1, 0, checks);
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all([lane(), lane()]);
  await browser(chromium);
} catch (error) {
  fail(error.message);
}

const total = sum(results.map(({ counts }) => counts));
for (const { name, counts } of results)
  for (const failure of counts.failures) process.stdout.write(`\n✗ ${name}\n${indented(failure)}\n`);
process.stdout.write(`\nAll of it took ${secondsSince(started)} s.\n${inWords(total)}\n`);
process.exit(total.failed ? 1 : 0);

async function checks() {
  const since = Date.now();
  const all = await runChecks();
  const failed = all.filter(({ passed }) => !passed);
  report("checks", since, {
    ...noTests(),
    passed: all.length - failed.length,
    failed: failed.length,
    failures: failed.length ? [describeChecks(failed)] : [],
  });
}

async function unit(name) {
  const since = Date.now();
  report(name, since, await runUnitSuite(name));
}

async function browser(chromium) {
  const since = Date.now();
  try {
    report("e2e", since, await withScratchApp((app) => runBrowserSuite(app, chromium)));
  } catch (error) {
    report("e2e", since, { ...noTests(), failed: 1, failures: [error.message] });
  }
}

function report(name, since, counts) {
  results.push({ name, counts });
  process.stdout.write(`${counts.failed ? "✗" : "✓"} ${name}: ${inWords(counts)} (${secondsSince(since)} s)\n`);
  for (const skip of counts.skips) process.stdout.write(`    skipped: ${skip}\n`);
}

function secondsSince(time) {
  return Math.round((Date.now() - time) / 1000);
}

function indented(text) {
  return text.replace(/^/gm, "    ");
}
