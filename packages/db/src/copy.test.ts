import { organizationRow, testDatabase } from "@katek/testing";
import { sql } from "drizzle-orm";
import type { Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPool } from "./connect";
import { copyInto, copyValue } from "./copy";
import { organizations } from "./schema";
import { asSystem, type Tx, withOrganization } from "./tenancy";

let pool: Sql;
const tenant = crypto.randomUUID();
beforeAll(async () => {
  pool = openPool((await testDatabase()).url, { poolSize: 2, applicationName: "copy test" });
  await asSystem(pool, "make tenant", (tx) => tx.insert(organizations).values(organizationRow(tenant)));
});
afterAll(() => pool.end());

/** Copies into a temporary table and reads it again with a prepared statement. */
const copied = (rows: string[][]) =>
  withOrganization(pool, tenant, async (tx: Tx) => {
    await tx.execute(sql.raw("create temporary table staged (n integer, words text) on commit drop"));
    await copyInto(tx, "staged", ["n", "words"], rows);
    return tx.execute<{ n: number; words: string | null }>(sql`select n, words from staged where n > ${0} order by n`);
  });

test("every value arrives as it was, again and again on the same connections", async () => {
  const words = ["plain", "a\tb", "two\nlines", "C:\\path", "\\N", "", "ümlaut 🏠"];
  const rows = words.map((text, n) => [String(n + 1), copyValue(text)]);
  for (let round = 0; round < 10; round++) {
    const seen = await Promise.all([copied(rows), copied([...rows, ["99", copyValue(null)]])]);
    expect(seen[0].map((row) => row.words)).toEqual(words);
    expect(seen[1].at(-1)).toEqual({ n: 99, words: null });
  }
});

test("more than one piece, and nothing at all", async () => {
  const many = Array.from({ length: 20_000 }, (_, n) => [String(n + 1), "x".repeat(40)]);
  expect(await copied(many)).toHaveLength(20_000);
  expect(await copied([])).toHaveLength(0);
});

test("what does not fit is refused in the server's own words, and the connection serves on", async () => {
  await expect(copied([["one", "x"]])).rejects.toThrow(/invalid input syntax for type integer: "one"/);
  const late = Array.from({ length: 20_000 }, (_, n) => [n === 15_000 ? "late" : String(n), "x".repeat(40)]);
  await expect(copied(late)).rejects.toThrow(/invalid input syntax for type integer: "late"/);
  expect(await copied([["1", "again"]])).toEqual([{ n: 1, words: "again" }]);
});
