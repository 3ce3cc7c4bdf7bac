import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listings } from "@katek/core";
import { execute, newId, type Runtime } from "@katek/core/kernel";
import { callerOf, makeOrganization, operatorsCommand, testRuntime } from "@katek/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runCommand } from "../run-command";

let runtime: Runtime;
let directory: string;
let organization: Awaited<ReturnType<typeof makeOrganization>>;
beforeAll(async () => {
  runtime = await testRuntime();
  directory = await mkdtemp(join(tmpdir(), "katek-import-"));
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const katek = (...words: string[]) => operatorsCommand(runCommand, directory, ...words);

async function importFile(content: string, ...options: string[]) {
  const name = `${newId()}.csv`;
  await writeFile(join(directory, name), content);
  const { code, out } = await katek("import", "--org", organization.slug, "--file", name, ...options, "--json");
  return { code, result: JSON.parse(out) };
}
async function printed() {
  const { out } = await katek("listings", "--org", organization.slug, "--jsonl");
  return out.split("\n").flatMap((line) => (line ? [JSON.parse(line)] : []));
}

const HEAD = "MLS#,Status,Price,Beds,Baths,Sqft,Lot Acres,Year Built,Address,City,State,Zip,Lat,Long,Pool,Remarks";
const home = (id: string, price: string) =>
  `${id},Active,"${price}",3,2.5,1620,.25,1998,9 Oak Ave,Acton,MA,1720,42.48,-71.43,Yes,Quiet home ${id}.`;

test("a dry run says what the import would do, in the same object, and changes nothing", async () => {
  const file = [HEAD, home("A1", "$489,000"), home("A2", "soon"), "A3,,,,,,,,,,,,,,,"].join("\n");
  const dry = await importFile(file, "--dry-run");
  expect(dry.code).toBe(0);
  expect(Object.keys(dry.result)).toEqual(["mapping", "counts", "errors", "refused"]);
  expect(dry.result).toMatchObject({
    counts: { rows: 3, created: 2, updated: 0, unchanged: 0, skipped: 0, failed: 1 },
    refused: null,
  });
  expect(dry.result.mapping).toHaveLength(16);
  expect(dry.result.mapping).toContainEqual({ column: "Price", field: "listPrice", confidence: expect.any(Number) });
  expect(dry.result.errors).toContainEqual({ line: 3, column: "Price", reason: '"soon" is not a price' });
  expect(await printed()).toEqual([]);

  const done = await importFile(file);
  expect(done).toEqual({ code: 0, result: dry.result });
  expect(await printed()).toHaveLength(2);
  const again = await importFile(file, "--dry-run");
  expect(again.result.counts).toMatchObject({ created: 0, unchanged: 2, failed: 1 });
});

test("a refused file prints the object with the reason, in a dry run too, and the exit code is 1", async () => {
  const people = "First Name,Last Name,Email\nJo,Doe,jo@example.com\n";
  for (const options of [[], ["--dry-run"]]) {
    const { code, result } = await importFile(people, ...options);
    expect(code).toBe(1);
    expect(Object.keys(result)).toEqual(["mapping", "counts", "errors", "refused"]);
    expect(result.counts).toEqual({ rows: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 0 });
    expect(result.refused).toMatch(/lists people or deals/);
  }
});

test("homes that a later file no longer has stay, or are withdrawn if asked", async () => {
  await importFile([HEAD, home("A1", "$489,000"), home("A2", "$512,000")].join("\n"));
  const shorter = [HEAD, home("A1", "$489,000")].join("\n");
  expect((await importFile(shorter)).result.counts).toMatchObject({ rows: 1, unchanged: 1 });
  const statuses = async () => (await printed()).map((each) => [each.source_id, each.standard_status]);
  expect(await statuses()).toContainEqual(["A2", "active"]);
  const { result } = await importFile(shorter, "--withdraw-missing");
  expect(result.counts).toMatchObject({ rows: 1, unchanged: 1, withdrawn: 1 });
  expect(await statuses()).toEqual([
    ["A1", "active"],
    ["A2", "withdrawn"],
  ]);
});

test("with --wait-embedding the assistant has read the listings when the command ends; without it they wait for a job", async () => {
  const reading = () => execute(runtime, callerOf(organization, "system"), listings.reading, {});
  await importFile([HEAD, home("A1", "$489,000")].join("\n"));
  expect(await reading()).toEqual({ total: 1, read: 0 });
  await importFile([HEAD, home("A1", "$489,000"), home("A2", "$512,000")].join("\n"), "--wait-embedding");
  expect(await reading()).toEqual({ total: 2, read: 2 });
});

test("a listing is printed with every field under its name, sums in major units, null where nobody said", async () => {
  const rent = 'R1,Active,"$24,000/year",2,2,1450,,,1 Mill Rd,Acton,MA,,,,,';
  await importFile([HEAD, home("A1", "$489,000.50"), rent].join("\n"));
  const [sale, yearly] = await printed();
  const { id, ...facts } = sale;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(facts).toEqual({
    ...{ source: "file", source_row: 1, source_id: "A1", listing_type: "sale", property_type: null },
    ...{ standard_status: "active", list_price: 489_000.5, currency: "USD", rent_period: null },
    ...{ bedrooms_total: 3, bathrooms_total: 2.5, living_area: 1620, living_area_units: "sqft" },
    ...{ lot_size_area: 0.25, lot_size_units: "acre", year_built: 1998, unparsed_address: "9 Oak Ave" },
    ...{ city: "Acton", subdivision_name: null, state_or_province: "MA", postal_code: "01720", country: "US" },
    ...{ latitude: 42.48, longitude: -71.43, public_remarks: "Quiet home A1.", features: { pool: true } },
    ...{ photo_urls: [], listing_url: null },
  });
  // A year is none of this format's periods; its rent stands there undivided.
  expect(yearly).toMatchObject({
    ...{ source_row: 2, listing_type: "rent", list_price: 24_000, currency: "USD", rent_period: null },
    ...{ lot_size_area: null, lot_size_units: null, year_built: null, latitude: null, features: {} },
  });
});
