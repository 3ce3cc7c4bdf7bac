import { ConfigurationError } from "@katek/config";
import postgres from "postgres";
import { withBenchDatabase } from "./bench-database";
import { describeMachine } from "./machine";
import { type Report, reportTable } from "./report";
import { readRunLine, UnclearLine } from "./run-line";

/** `bench|faults <name> [--json] [--<size> <number>]…`: one JSON object on stdout, progress and a table on stderr. */
async function main(): Promise<void> {
  const { name, benchmark, sizesOn, json } = readRunLine(process.argv.slice(2));
  const startedAt = performance.now();
  const say = (progress: string) =>
    void process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${progress}\n`);
  say("making a database");
  const report = await withBenchDatabase(async (database): Promise<Report> => {
    const bare = postgres(database.bareUrl, { max: 1, onnotice: () => {} });
    const machine = await describeMachine(bare).finally(() => bare.end());
    const sizes = sizesOn(database.kind);
    const { figures, goals } = await benchmark.run({ database, sizes, say });
    return { name, database: database.kind, machine, figures: { ...sizes, ...figures }, goals };
  });
  say("done");
  process.stderr.write(`\n${reportTable(report)}`);
  process.stdout.write(`${JSON.stringify(report, null, json ? 0 : 2)}\n`);
}

main().catch((error: unknown) => {
  const unclear = error instanceof UnclearLine;
  const plain = unclear || error instanceof ConfigurationError;
  process.stderr.write(`${plain ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.exitCode = unclear ? 2 : 1;
});
