import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { environment } from "@katek/config";
import { benchmark } from "./benchmark";
import { atLeast, atMost } from "./goal";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

interface TestOutcome {
  status: string;
  fullName: string;
  failureMessages?: string[];
  meta?: { counts?: Record<string, number> };
}

/** The proof of the tenants' separation at full size: the same tests that every run has small, with their counts. */
export const isolationFaults = benchmark({
  summary: "every operation with foreign ids, and interleaved transactions, in the large sizes",
  sizes: { calls: 10_000, operations: 20_000 },
  embeddedSizes: { calls: 1_000, operations: 2_000 },
  async run({ database, sizes: { calls, operations }, say }) {
    const sizes = { ISOLATION_CALLS: String(calls), TENANCY_OPERATIONS: String(operations) };
    say(`calling every operation, ${calls} times in all`);
    const called = await runTests("packages/core", "src/isolation.test.ts", sizes);
    say(`${operations} interleaved transactions`);
    const interleaved = await runTests("packages/db", "src/tenancy-fuzz.test.ts", sizes);
    say("walking every table");
    const fence = await runTests("packages/db", "src/fence.test.ts", sizes);
    const all = [...called, ...interleaved, ...fence];
    const failed = all.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failed)
      say(`failed: ${fullName}\n${(failureMessages?.[0] ?? "").slice(0, 600)}`);
    const of = (tests: TestOutcome[]) => countsOf(tests);
    const { calls: made = 0, answered = 0, refused = 0 } = of(called);
    const { interleaved: run = 0, committed = 0, undone = 0, foreign_rows: foreign = 0 } = of(interleaved);
    return {
      figures: {
        ...{ calls_with_foreign_ids: made, answered_with_own_rows_or_none: answered, refused },
        ...{ interleaved_operations: run, committed, undone },
        killed_backends: database.kind === "postgres" ? "every 50 ms" : "none: one backend",
        checks: all.length,
      },
      goals: [
        atMost(0, " rows", "foreign rows read or written", foreign),
        atMost(0, " checks", "that found a foreign row, a change or an unfenced table", failed.length),
        atLeast(calls, " calls", "with another's ids", made),
        atLeast(operations, " operations", "interleaved", run),
      ],
    };
  },
});

function countsOf(tests: TestOutcome[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { meta } of tests)
    for (const [name, n] of Object.entries(meta?.counts ?? {})) sum[name] = (sum[name] ?? 0) + n;
  return sum;
}

/** Runs one test file on the database of DATABASE_URL, or embedded. @throws when it could not run at all. */
async function runTests(folder: string, file: string, sizes: Record<string, string>): Promise<TestOutcome[]> {
  const directory = await mkdtemp(join(tmpdir(), "katek-faults-"));
  const report = join(directory, "report.json");
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const args = [vitest, "run", file, "--reporter=json", `--outputFile=${report}`, "--testTimeout=900000"];
      const child = spawn(process.execPath, args, {
        cwd: join(root, folder),
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...environment(), ...sizes },
      });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (text: string) => {
          said += text;
        });
      child.once("error", reject);
      child.once("close", () => resolve(said));
    });
    const text = await readFile(report, "utf8").catch(() => {
      throw new Error(`${file} did not run:\n${output.slice(-2000)}`);
    });
    const { testResults } = JSON.parse(text) as { testResults: { assertionResults: TestOutcome[] }[] };
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    if (!tests.length) throw new Error(`${file} has no tests:\n${output.slice(-2000)}`);
    return tests;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
