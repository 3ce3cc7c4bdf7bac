import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { imports } from "@katek/core";
import { execute, type Organization, type Runtime } from "@katek/core/kernel";
import postgres, { type Sql } from "postgres";
import type { BenchDatabase } from "./bench-database";
import { createBenchRuntime, createTenant, systemOf } from "./bench-runtime";
import type { Flags } from "./flags";
import { atLeast, type Outcome } from "./report";
import { percentile } from "./statistics";

const HEAD =
  "MLS#,Address,City,State,Zip,List Price,Beds,Baths Full,Baths Half,Sq Ft,Lot Acres,Year Built,Property Type,Status,Garage,Pool,Latitude,Longitude,Remarks";

/**
 * Rows a second from parse to upsert (everything that `imports.run` does, without embedding), beside a bare COPY of the
 * same rows into a table with the same columns and indexes.
 */
export async function importListings({ url, ownerUrl }: BenchDatabase, flags: Flags): Promise<Outcome> {
  const rows = flags.number("rows", 20_000);
  const rounds = flags.number("rounds", 3);
  const runtime = createBenchRuntime(url, 2);
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  try {
    const file = Buffer.from(csv(rows));
    await runOnce(runtime, "warm-up", Buffer.from(csv(2_000)));
    const product: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { organization, seconds } = await runOnce(runtime, `round-${round}`, file);
      product.push(rows / seconds);
      bare.push(rows / (await bareCopy(owner, organization)));
    }
    const productRate = Math.round(percentile(product, 0.5));
    const bareRate = Math.round(percentile(bare, 0.5));
    const ratio = Math.round((productRate / bareRate) * 1000) / 1000;
    return {
      figures: {
        rows,
        rounds,
        fileBytes: file.byteLength,
        rowsPerSecond: productRate,
        bareRowsPerSecond: bareRate,
        ratio,
        peakMemoryMB: Math.round(peak / 2 ** 20),
      },
      goals: [atLeast("import through bare COPY, rows a second", ratio, 0.1)],
    };
  } finally {
    clearInterval(watch);
    await Promise.all([runtime.database.close(), owner.end()]);
  }
}

function csv(rows: number): string {
  const remarks = "A house on a quiet street with a deep garden, a kitchen to the south and a dry cellar. ".repeat(4);
  const lines = [HEAD];
  for (let n = 0; n < rows; n++)
    lines.push(
      `B${n},${n} Bench Street,Port Ellery,ME,04586,"$${(200 + (n % 800)).toString()},000",${1 + (n % 5)},${1 + (n % 3)},${n % 2},${600 + ((n * 13) % 2400)},0.${1 + (n % 9)},${1900 + (n % 120)},Single Family,Active,${n % 2 ? "Yes" : "No"},No,43.9${n % 100},-69.3${n % 100},"${n}. ${remarks}"`,
    );
  return lines.join("\n");
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

async function runOnce(
  runtime: Runtime,
  slug: string,
  file: Uint8Array,
): Promise<{ organization: Organization; seconds: number }> {
  const organization = await createTenant(runtime, slug);
  const caller = systemOf(organization);
  const { importId } = await execute(runtime, caller, imports.receive, {
    fileName: "bench.csv",
    bytes: once(file),
    enqueue: false,
  });
  const from = performance.now();
  await execute(runtime, caller, imports.run, { importId });
  return { organization, seconds: (performance.now() - from) / 1000 };
}

/** @returns seconds for the COPY alone. */
async function bareCopy(owner: Sql, { id }: Organization): Promise<number> {
  const [list] = await owner<{ columns: string }[]>`
    select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
    where attrelid = 'listings'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  const pieces = await owner.begin(async (tx) => {
    await tx`set local role katek_system`;
    const rows: Buffer[] = [];
    for await (const piece of await tx
      .unsafe(`copy (select ${list?.columns} from listings where organization_id = '${id}') to stdout`)
      .readable())
      rows.push(piece as Buffer);
    return rows;
  });
  await owner.unsafe("drop table if exists bare_listings; create table bare_listings (like listings including all)");
  const from = performance.now();
  await pipeline(
    Readable.from(pieces),
    await owner.unsafe(`copy bare_listings (${list?.columns}) from stdin`).writable(),
  );
  await owner`select 1`;
  return (performance.now() - from) / 1000;
}
