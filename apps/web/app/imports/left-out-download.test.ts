import { imports, listings } from "@katek/core";
import { MOST_KEPT } from "@katek/core/imports/schemas";
import { execute, newId, type Organization, type Runtime } from "@katek/core/kernel";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Ask, memberOf, nobody, thrownBy } from "~/identity/office-for-tests";
import { action as onImport } from "~/routes/_office.imports.$id";
import { loader as leftOut } from "~/routes/imports.$id.left-out[.]csv";
import { leftOutInWords } from "./download-left-out";

let runtime: Runtime;
let organization: Organization;
let member: Ask;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  member = await memberOf(runtime, organization);
});

const FILE = [
  "MLS #,Address,City,Price",
  "L-1,1 Lantern Quay,Port Ellery,512000",
  '=HYPERLINK("http://x.example"),Müllerstraße,,',
  "+L-3,,,",
].join("\n");
const receive = async (text = FILE, check = false) =>
  (
    await execute(runtime, callerOf(organization, "agent"), imports.receive, {
      ...{ fileName: "näh & fern.csv", bytes: bytesOf(text), enqueue: false, check },
    })
  ).importId;
const run = (importId: string) => execute(runtime, callerOf(organization, "system"), imports.run, { importId });
const get = (id: string) => execute(runtime, callerOf(organization, "agent"), imports.get, { id });
const download = (ask: Ask, id: string) => leftOut(ask(`/imports/${id}/left-out.csv`, { params: { id } }));

test("the rows that were left out come as a file, with the reason beside each and formulas made harmless", async () => {
  const id = await receive();
  await run(id);
  const file = await download(member, id);
  expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w -]+-left-out\.csv"$/);
  expect(file.headers.get("cache-control")).toBe("no-store");
  const bytes = Buffer.from(await file.arrayBuffer());
  // Excel reads umlauts only after this mark.
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = bytes.subarray(3).toString().trim().split(/\r?\n/);
  expect(head).toMatch(/MLS #,Address,City,Price,Line in the file,Why it was left out$/);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain("'=HYPERLINK");
  expect(rows[0]).toContain("Müllerstraße");
  expect(rows[1]).toMatch(/^'\+L-3,.*,4,.+/);
});

const HEAD = "MLS #,Address,City,Price,Longitude,Latitude,Phone of the Seller,Remarks";
const GOOD = "R-0,1 Lantern Quay,Port Ellery,512000,-118.31,34.11,,A flat above the quay.";

test("the file comes back corrected without a loss, and its notes are no columns of homes", async () => {
  const remarks = `- ${"A quiet house with a deep garden. ".repeat(200)}`;
  const first = await receive(`${HEAD}\n${GOOD}\nR-1,,,,-118.24,,+1 208-555-0100,"${remarks}",spare\n`);
  await run(first);
  expect(await get(first)).toMatchObject({ created: 1, failed: 1 });
  const given = await (await download(member, first)).text();
  expect(given).toContain(`'${remarks}`);
  expect(given).toMatch(/is empty.*,spare\r\n$/);
  const corrected = given.replace("R-1,,,,'-118.24,,", "R-1,14 Millrace Lane,Port Ellery,489000,'-118.24,34.05,");
  const second = await receive(corrected);
  await run(second);
  const done = await get(second);
  expect(done).toMatchObject({ created: 1, failed: 0 });
  expect(done.mapping?.slice(-2).map(({ column, field }) => [column, field])).toEqual([
    ["Line in the file", null],
    ["Why it was left out", null],
  ]);
  const { items } = await execute(runtime, callerOf(organization, "agent"), listings.listAll, {});
  expect(items[0]).toMatchObject({ sourceId: "R-1", listPrice: 48_900_000, longitude: -118.24, latitude: 34.05 });
  expect(items[0]?.publicRemarks).toBe(remarks.trim());
});

test("where more rows were left out than are kept, name and head say so", { timeout: 120_000 }, async () => {
  const most = MOST_KEPT.row_left_out;
  const id = await receive([HEAD, GOOD, ...Array.from({ length: most + 2 }, (_, n) => `B${n},,,,,,,`)].join("\n"));
  await run(id);
  expect((await get(id)).failed).toBe(most + 2);
  const file = await download(member, id);
  expect(file.headers.get("content-disposition")).toContain("-left-out-first-20000.csv");
  const [head, ...rows] = (await file.text()).trim().split("\r\n");
  expect(head).toContain("Why it was left out (the first 20,000 of 20,002 rows)");
  expect(rows).toHaveLength(most);
  expect([leftOutInWords(most), leftOutInWords(1), leftOutInWords(31_402)]).toEqual([
    "20,000 rows",
    "1 row",
    "the first 20,000 of 31,402 rows",
  ]);
});

test("who is of another organization, has not signed in or asks for what is none gets no file", async () => {
  const id = await receive();
  await run(id);
  const stranger = await memberOf(runtime, await makeOrganization(runtime));
  expect((await thrownBy(download(stranger, id))).status).toBe(404);
  expect((await thrownBy(download(member, newId()))).status).toBe(404);
  expect((await thrownBy(download(member, "homes"))).status).toBe(404);
  expect((await thrownBy(download(nobody(runtime), id))).headers.get("location")).toContain("/sign-in");
});

test("an import is stopped by its own people, once", async () => {
  const id = await receive();
  const stop = (ask: Ask) => onImport(ask(`/imports/${id}`, { params: { id }, form: { intent: "stop" } }));
  const stranger = await memberOf(runtime, await makeOrganization(runtime));
  expect(await stop(stranger)).toEqual({ problem: "There is no such import." });
  expect((await thrownBy(stop(member))).headers.get("location")).toBe(`/imports/${id}`);
  expect(await stop(member)).toEqual({ problem: expect.stringContaining("over already") });
  const form = { intent: "sell" };
  expect(await onImport(member(`/imports/${id}`, { params: { id }, form }))).toEqual({
    problem: "The page did not arrive whole. Load it again.",
  });
});

test("a checked file is compared anew with the homes of another source; one that is no name is refused", async () => {
  const id = await receive(FILE, true);
  const choose = (form: Record<string, string>) =>
    onImport(member(`/imports/${id}`, { params: { id }, form: { intent: "source", ...form } }));
  expect(await choose({})).toEqual({ problem: "The page did not arrive whole. Load it again." });
  expect(await choose({ source: "hand" })).toEqual({ problem: expect.stringContaining("Choose another") });
  expect((await thrownBy(choose({ source: "Alder CRM" }))).headers.get("location")).toBe(`/imports/${id}`);
  const { source } = await execute(runtime, callerOf(organization, "agent"), imports.get, { id });
  expect(source).toBe("Alder CRM");
});
