import { readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped, with what the failed ones have said. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], skips: [] });

export const sum = (all) =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      failures: [...total.failures, ...one.failures],
      skips: [...total.skips, ...one.skips],
    }),
    noTests(),
  );

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * The counts of a suite that should have written a report. Without one, or when the process failed and the report knows
 * nothing of it, the suite itself counts as one failure.
 */
export function countsOf(read, file, { code, output }) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    counts = noTests();
  }
  const ran = counts.passed + counts.failed + counts.skipped > 0;
  if (counts.failed || (code === 0 && ran)) return counts;
  const why = ran || code !== 0 ? `The run ended with code ${code}.` : "There was no test to run.";
  return sum([counts, { ...noTests(), failed: 1, failures: [`${why}\n${tail(output)}`] }]);
}

/** Vitest's JSON report. */
export function fromVitest({ testResults }) {
  const counts = noTests();
  for (const file of testResults) {
    if (file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")) {
      counts.failed += 1;
      counts.failures.push(`${file.name}\n${file.message}`);
    }
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === "passed") counts.passed += 1;
      else if (status === "failed") {
        counts.failed += 1;
        counts.failures.push(`${file.name}\n${fullName}\n${failureMessages.map(readable).join("\n")}`);
      } else {
        counts.skipped += 1;
        counts.skips.push(fullName);
      }
    }
  }
  return counts;
}

/** Vitest gives the stack of a test that ran out of time this name. */
const readable = (message) => message.replace("Error: STACK_TRACE_ERROR", "The test did not end in time.");

/** Playwright's JSON report. A test that passed at its second try has passed, and says so. */
export function fromPlaywright({ suites, errors = [] }) {
  const counts = noTests();
  for (const { message } of errors) {
    counts.failed += 1;
    counts.failures.push(message);
  }
  const visit = (suite, path) => {
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title]);
    for (const spec of suite.specs ?? [])
      for (const { status, results } of spec.tests) {
        const name = [...path, spec.title].join(" › ");
        if (status === "expected" || status === "flaky") counts.passed += 1;
        else if (status === "skipped") {
          counts.skipped += 1;
          counts.skips.push(name);
        } else {
          counts.failed += 1;
          counts.failures.push(
            `${name}\n${results.flatMap(({ errors: all }) => all.map((error) => error.message)).join("\n")}`,
          );
        }
      }
  };
  for (const suite of suites) visit(suite, [suite.title]);
  return counts;
}

const tail = (output) => output.trimEnd().split("\n").slice(-30).join("\n");
