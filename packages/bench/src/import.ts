import { createReadStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { imports } from "@katek/core";
import { execute, type Organization, type Runtime } from "@katek/core/kernel";
import postgres, { type Sql } from "postgres";
import { benchmark } from "./benchmark";
import { copyOut, copyText } from "./copy-rows";
import { atLeast, atMost, rounded } from "./goal";
import { milliseconds } from "./interleave";
import { writeHomesCsv } from "./invented-csv";
import { peakMemory } from "./peak-memory";
import { makeTenant, systemCaller, withProductRuntime } from "./product-runtime";
import { median, spread } from "./statistics";

/**
 * Rows a second of a CSV from its receipt to the last upsert, beside a bare COPY of the very rows that came of it into a
 * table with the same columns and indexes. Both tables are empty before each round. Files stand on disk, so that the memory
 * measured is the product's.
 */
export const importBenchmark = benchmark({
  summary: "rows a second from parse to upsert, beside a bare COPY of the same rows",
  sizes: { rows: 50_000, rounds: 1 },
  embeddedSizes: { rows: 10_000 },
  run: ({ database, sizes: { rows, rounds }, say }) =>
    withProductRuntime(database, async (runtime) => {
      const sql = postgres(database.bareUrl, { max: 1, onnotice: () => {} });
      const directory = await mkdtemp(join(tmpdir(), "katek-bench-"));
      try {
        const [file, warmUp, copied] = ["homes.csv", "few.csv", "copied"].map((name) => join(directory, name)) as [
          string,
          string,
          string,
        ];
        await writeHomesCsv(file, rows, 1);
        await writeHomesCsv(warmUp, Math.min(rows, 2_000), 2);
        const rssBefore = process.memoryUsage.rss();
        const columns = await columnsOfListings(sql);
        await sql`create table bare_listings (like listings including all)`;
        const receiving: number[] = [];
        const running: number[] = [];
        const copying: number[] = [];
        let peak = 0;
        for (let round = 0; round <= rounds; round++) {
          say(round ? `round ${round} of ${rounds}` : "warming up");
          await sql`truncate organizations, bare_listings cascade`;
          const organization = await makeTenant(runtime, round);
          const { result: took, peakMb } = await peakMemory(() =>
            importFile(runtime, organization, round ? file : warmUp),
          );
          peak = Math.max(peak, peakMb);
          await expectRows(sql, "listings", round ? rows : Math.min(rows, 2_000));
          await copyOut(sql, "listings", columns, copied);
          const bare = await milliseconds(() => copyText(sql, "bare_listings", columns, createReadStream(copied)));
          await expectRows(sql, "bare_listings", round ? rows : Math.min(rows, 2_000));
          if (!round) continue;
          receiving.push(took.receive);
          running.push(took.run);
          copying.push(bare);
        }
        const whole = receiving.map((ms, round) => ms + (running[round] ?? Number.NaN));
        const ratio = median(copying) / median(whole);
        return {
          figures: {
            file_mb: rounded((await stat(file)).size / 1024 ** 2),
            product_rows_per_second: Math.round(rows / (median(whole) / 1000)),
            bare_rows_per_second: Math.round(rows / (median(copying) / 1000)),
            ratio: rounded(ratio),
            ratio_without_receiving: rounded(median(copying) / median(running)),
            receive_ms: spread(receiving),
            run_ms: spread(running),
            bare_copy_ms: spread(copying),
            rss_before_mb: Math.round(rssBefore / 1024 ** 2),
            peak_rss_mb: peak,
          },
          goals: [
            atLeast(0.1, "×", "import, rows a second beside a bare COPY", ratio),
            atMost(300, " MB", "memory of the importing process (RSS)", peak),
          ],
        };
      } finally {
        await sql.end();
        await rm(directory, { recursive: true, force: true });
      }
    }),
});

/** The product's way, in milliseconds: keeping the file and looking into it, then reading and writing its rows. */
async function importFile(runtime: Runtime, organization: Organization, path: string) {
  const caller = systemCaller(organization);
  let importId = "";
  const receive = await milliseconds(async () => {
    const received = await execute(runtime, caller, imports.receive, {
      fileName: "homes.csv",
      bytes: createReadStream(path),
      enqueue: false,
    });
    if (received.refused) throw new Error(`The file was refused: ${received.refused}`);
    importId = received.importId;
  });
  return { receive, run: await milliseconds(() => execute(runtime, caller, imports.run, { importId })) };
}

async function columnsOfListings(sql: Sql): Promise<string[]> {
  const columns = await sql<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = 'listings'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  return columns.map(({ name }) => name);
}

async function expectRows(sql: Sql, table: string, expected: number): Promise<void> {
  const [counted] = await sql<{ rows: number }[]>`select count(*)::int as rows from ${sql(table)}`;
  if (counted?.rows !== expected) throw new Error(`${table} holds ${counted?.rows} rows instead of ${expected}.`);
}
