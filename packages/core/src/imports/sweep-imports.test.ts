import { importFileParts, imports as importRows, organizations } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { count, eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { imports } from "..";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { beginImport } from "./begin-import";
import { appendFilePart } from "./file-parts";

let runtime: Runtime;
let organization: Organization;
let caller: Caller;
beforeEach(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  caller = systemCaller(organization);
});

/** What a process leaves that is killed after the first part, so many minutes ago. */
async function cutOff(minutesAgo: number): Promise<string> {
  const { id: importId } = await execute(runtime, caller, beginImport, { fileName: "half.csv", source: "file" });
  const bytes = new TextEncoder().encode("Price,Be");
  await execute(runtime, caller, appendFilePart, { importId, position: 0, bytes, sizeBytes: bytes.byteLength });
  await runtime.database.withOrganization(organization.id, (tx) =>
    tx
      .update(importRows)
      .set({ createdAt: sql`${importRows.createdAt} - ${minutesAgo} * interval '1 minute'` })
      .where(eq(importRows.id, importId)),
  );
  return importId;
}
const sweep = () => execute(runtime, { ...caller, organization: null }, imports.sweep, {});
const left = async () => (await execute(runtime, caller, imports.list, {})).map(({ id }) => id);
const parts = () =>
  runtime.database.withOrganization(organization.id, (tx) => tx.select({ n: count() }).from(importFileParts));

test("an import that was cut off over an hour ago goes, with the parts of its file", async () => {
  await cutOff(61);
  const recent = await cutOff(59);
  expect((await sweep()).swept).toBeGreaterThanOrEqual(1);
  expect(await left()).toEqual([recent]);
  expect(await parts()).toEqual([{ n: 1 }]);
});

test("the hour is one of the organization's own clock", async () => {
  const clockOffsetMs = 24 * 60 * 60 * 1000;
  await runtime.database.withOrganization(organization.id, (tx) => tx.update(organizations).set({ clockOffsetMs }));
  organization = { ...organization, clockOffsetMs };
  caller = systemCaller(organization);
  const recent = await cutOff(59);
  await cutOff(61);
  await sweep();
  expect(await left()).toEqual([recent]);
});

test("one that waits counts as unfinished two days after its file came, one that runs a day after it began", async () => {
  const waiting = await cutOff(49 * 60);
  const confirmedLately = await cutOff(47 * 60);
  const running = await cutOff(30 * 60);
  const over = await cutOff(90 * 60);
  const set = (importId: string, values: Partial<typeof importRows.$inferInsert>) =>
    runtime.database.withOrganization(organization.id, (tx) =>
      tx.update(importRows).set(values).where(eq(importRows.id, importId)),
    );
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60 * 1000);
  await set(waiting, { status: "waiting" });
  await set(confirmedLately, { status: "waiting" });
  await set(running, { status: "running", startedAt: hoursAgo(25) });
  await set(over, { status: "completed", startedAt: hoursAgo(80), finishedAt: hoursAgo(79) });
  const found = await execute(runtime, { ...caller, organization: null }, imports.unfinished, {});
  const mine = found.filter(({ organizationId }) => organizationId === organization.id);
  expect(new Set(mine.map(({ importId }) => importId))).toEqual(new Set([waiting, running]));
  await set(running, { startedAt: hoursAgo(23) });
  expect(await execute(runtime, { ...caller, organization: null }, imports.unfinished, {})).not.toContainEqual({
    organizationId: organization.id,
    importId: running,
  });
});

test("nobody who is no job may sweep", async () => {
  await expect(
    execute(runtime, { ...callerOf(organization, "owner"), organization: null }, imports.sweep, {}),
  ).rejects.toMatchObject({ code: "forbidden" });
});
