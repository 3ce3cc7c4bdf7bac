import { createReadStream, existsSync, readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { afterAll, expect, test } from "vitest";
import { ListingFields } from "../../listings/schemas";
import { AMERICAN_EXPORTS } from "./expectations/american-exports";
import { DETAILS } from "./expectations/details";
import type { Expected } from "./expectations/expected";
import { FURTHER_EXPORTS } from "./expectations/further-exports";
import { OTHER_EXPORTS } from "./expectations/other-exports";
import { wrongFacts } from "./expectations/wrong-facts";
import { openListingFile, type ReadRow } from "./listing-file";

/** The files stand in the folder that KATEK_REAL_DATA names; without it these tests are skipped. */
const FILES = { ...AMERICAN_EXPORTS, ...OTHER_EXPORTS, ...FURTHER_EXPORTS };
const all = { right: 0, wrong: 0 };

const folder = process.env.KATEK_REAL_DATA;
const present = folder !== undefined && existsSync(`${folder}/listings`);
if (!present) console.log("skipped: KATEK_REAL_DATA names no folder with real exports");

async function read(name: string, expected: Expected): Promise<ReadRow[]> {
  const file = await openListingFile(() => createReadStream(`${folder}/listings/${name}`), {
    defaults: { country: expected.country, currency: expected.currency },
  });
  expect(file.refused).toBeNull();
  const rows: ReadRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return rows;
}

test.skipIf(!present).each(Object.entries(FILES))("%s", async (name, expected) => {
  const rows = await read(name, expected);
  expect(rows).toHaveLength(expected.rows);
  const { right, wrong } = wrongFacts(rows, expected.facts);
  const details = wrongFacts(rows, DETAILS[name] ?? {});
  all.right += right + details.right;
  all.wrong += wrong.length + details.wrong.length;
  console.log(
    `${name}: ${right + details.right} of ${right + details.right + wrong.length + details.wrong.length} fields right`,
  );
  expect([...wrong, ...details.wrong]).toEqual([]);
  for (const row of rows.slice(0, 2000)) if (row.kind === "listing") ListingFields.parse(row.listing);
  // What portals and MLSs write can be read: a report of more than a stray value would be noise.
  const told = rows.filter((row) => row.kind === "listing" && row.warnings.length > 0);
  expect(told.length).toBeLessThanOrEqual(Math.ceil(rows.length / 1000));
  const ids = rows.flatMap((row) => (row.kind === "listing" ? row.listing.sourceId : []));
  expect(new Set(ids).size).toBe(ids.length);
});

afterAll(() => {
  if (present) console.log(`all files: ${all.right} of ${all.right + all.wrong} fields right`);
});

test.skipIf(!present)("flats of one building stay apart, with the same ids each time", async () => {
  const expected = { country: null, currency: "GBP", rows: 950, facts: {} };
  const once = await read("uk_rightmove_cp1252_2020.csv", expected);
  expect(once.filter((row) => row.kind === "listing")).toHaveLength(950);
  expect(await read("uk_rightmove_cp1252_2020.csv", expected)).toEqual(once);
});

test.skipIf(!present)("the line of every row is the line it starts on", async () => {
  const name = "uk_rightmove_cp1252_2020.csv";
  const lines = iconv.decode(readFileSync(`${folder}/listings/${name}`), "windows-1252").split("\n");
  for (const row of await read(name, { country: null, currency: "GBP", rows: 950, facts: {} })) {
    expect(lines[row.line - 1]).toMatch(/^(?:\d+ bedroom|[A-Z][\w -]+) .*for sale,|^[A-Z][\w -]* for sale,/);
  }
});

test
  .skipIf(!present)
  .each([
    "datablist_leads_100",
    "groweasy_sample_leads",
    "hubspot_activities_faker",
    "hubspot_contacts_faker",
    "hubspot_deals_faker",
    "re_filter_sample_leads",
  ])("a file of leads is refused: %s", async (name) => {
  const file = await openListingFile(() => createReadStream(`${folder}/leads/${name}.csv`), {
    defaults: { country: "US", currency: "USD" },
  });
  expect(file.refused).toMatch(/people or deals/);
});
