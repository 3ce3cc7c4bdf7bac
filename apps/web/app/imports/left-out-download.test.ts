import { imports } from "@katek/core";
import { execute, newId, type Organization, type Runtime } from "@katek/core/kernel";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { type Ask, memberOf, nobody, thrownBy } from "~/identity/office-for-tests";
import { action as onImport } from "~/routes/_office.imports.$id";
import { loader as leftOut } from "~/routes/imports.$id.left-out[.]csv";

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
const receive = async (check = false) =>
  (
    await execute(runtime, callerOf(organization, "agent"), imports.receive, {
      ...{ fileName: "näh & fern.csv", bytes: bytesOf(FILE), enqueue: false, check },
    })
  ).importId;
const run = (importId: string) => execute(runtime, callerOf(organization, "system"), imports.run, { importId });
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
  const id = await receive(true);
  const choose = (form: Record<string, string>) =>
    onImport(member(`/imports/${id}`, { params: { id }, form: { intent: "source", ...form } }));
  expect(await choose({})).toEqual({ problem: "The page did not arrive whole. Load it again." });
  expect(await choose({ source: "hand" })).toEqual({ problem: expect.stringContaining("Choose another") });
  expect((await thrownBy(choose({ source: "Alder CRM" }))).headers.get("location")).toBe(`/imports/${id}`);
  const { source } = await execute(runtime, callerOf(organization, "agent"), imports.get, { id });
  expect(source).toBe("Alder CRM");
});
