import { listings as listingRows } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { imports, listings } from "..";
import { execute, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
});

const owner = () => callerOf(organization, "owner");
const system = () => callerOf(organization, "system");
const get = (id: string) => execute(runtime, system(), imports.get, { id });
const stored = () =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.select().from(listingRows).orderBy(listingRows.source, listingRows.sourceId),
  );

const check = (importId: string) => execute(runtime, system(), imports.check, { importId });
async function checkFile(...lines: string[]): Promise<string> {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    ...{ fileName: "homes.csv", bytes: bytesOf(lines.join("\n")), check: true, enqueue: false },
  });
  await check(importId);
  return importId;
}
async function chooseSource(importId: string, source: string) {
  const answer = await execute(runtime, owner(), imports.chooseSource, { importId, source });
  await check(importId);
  return answer;
}
async function goOn(importId: string) {
  await execute(runtime, owner(), imports.confirm, { importId });
  await execute(runtime, system(), imports.run, { importId });
  return get(importId);
}

// Two systems that both count their homes from 1.
const OURS = [
  "MLS#,ADDRESS,CITY,PRICE,BEDS",
  "1,12 Millrace Lane,Port Ellery,489000,3",
  "2,9 Quay,Port Ellery,512000,4",
];
const THEIRS = ["ID,Price,Bedrooms,Street,Town", '1,"$ 255,000",2,40 Alder Road,Acton'];

test("homes of two systems with the same ids are kept apart, and each file is compared with its own", async () => {
  await goOn(await checkFile(...OURS));
  const importId = await checkFile(...THEIRS);
  expect(await get(importId)).toMatchObject({ source: "file", updated: 1, created: 0, missing: 1 });
  expect(await chooseSource(importId, "Alder CRM")).toEqual({ chosen: true });
  expect(await get(importId)).toMatchObject({ status: "checked", updated: 0, created: 1, missing: 0 });
  await goOn(importId);
  expect(await stored()).toMatchObject([
    { source: "Alder CRM", sourceId: "1", unparsedAddress: "40 Alder Road" },
    { source: "file", sourceId: "1", unparsedAddress: "12 Millrace Lane" },
    { source: "file", sourceId: "2" },
  ]);
  await execute(runtime, owner(), listings.create, { unparsedAddress: "1 By Hand", city: "Acton" });
  expect(await execute(runtime, owner(), imports.sources, {})).toEqual([
    { source: "Alder CRM", listings: 1 },
    { source: "file", listings: 2 },
  ]);

  // The next files with these headers come from where the last did.
  expect(await get(await checkFile(...THEIRS))).toMatchObject({ source: "Alder CRM", unchanged: 1, created: 0 });
  expect(await get(await checkFile(...OURS))).toMatchObject({ source: "file", unchanged: 2, created: 0 });
});

test("a source that was said where nobody is asked counts for the next file with these headers too", async () => {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    ...{ fileName: "homes.csv", bytes: bytesOf(THEIRS.join("\n")), source: "Alder CRM", enqueue: false },
  });
  await execute(runtime, system(), imports.run, { importId });
  expect(await get(await checkFile(...THEIRS))).toMatchObject({ source: "Alder CRM", unchanged: 1, created: 0 });
});

test("choosing the same source again does nothing; one of a file that is imported is refused", async () => {
  const importId = await checkFile(...OURS);
  expect(await execute(runtime, owner(), imports.chooseSource, { importId, source: "file" })).toEqual({
    chosen: false,
  });
  expect(await get(importId)).toMatchObject({ status: "checked", created: 2 });
  await goOn(importId);
  await expect(execute(runtime, owner(), imports.chooseSource, { importId, source: "x" })).rejects.toMatchObject({
    code: "import_begun",
  });
});

test.each(["hand", "API", " sample ", "", "x".repeat(61), "a/b"])("“%s” is no source of files", async (source) => {
  const importId = await checkFile(...OURS);
  await expect(execute(runtime, owner(), imports.chooseSource, { importId, source })).rejects.toMatchObject({
    code: "invalid_input",
  });
  expect(await get(importId)).toMatchObject({ status: "checked", source: "file" });
});
