// The tests that need a database, on the PostgreSQL of DATABASE_URL; with KATEK_TEST_POOLER, a pooler in transaction mode
// before it, those of the kernel and of tenancy only, through it. The last line is their sum.
import { fail, requireNode, setting } from "./project.mjs";
import { runUnitSuite, THROUGH_A_POOLER, unitSuites, WITHOUT_A_DATABASE } from "./run-suites.mjs";
import { inWords, sum } from "./test-counts.mjs";

requireNode();
if (!setting("DATABASE_URL"))
  fail("DATABASE_URL is not set: the superuser's URL of a PostgreSQL 16 or later with pgvector.");
const suites = setting("KATEK_TEST_POOLER")
  ? Object.entries(THROUGH_A_POOLER).map(([name, only]) => ({ name, only }))
  : unitSuites()
      .filter(({ onDatabase }) => onDatabase)
      .map(({ name }) => ({ name, without: WITHOUT_A_DATABASE[name] }));
const results = [];
// The core's tests take as long as all the others: two lanes for two processors.
const isCore = ({ name }) => name === "packages/core";
await Promise.all([inTurn(suites.filter(isCore)), inTurn(suites.filter((suite) => !isCore(suite)))]);
const total = sum(results);
process.stdout.write(`${inWords(total)}\n`);
process.exit(total.failed ? 1 : 0);

async function inTurn(lane) {
  for (const { name, only, without } of lane) {
    const since = Date.now();
    const counts = await runUnitSuite(name, { only, without });
    results.push(counts);
    process.stdout.write(
      `${counts.failed ? "✗" : "✓"} ${name}: ${inWords(counts)} (${Math.round((Date.now() - since) / 1000)} s)\n`,
    );
    for (const failure of counts.failures) process.stdout.write(`${failure.replace(/^/gm, "    ")}\n`);
  }
}
