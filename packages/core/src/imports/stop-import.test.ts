import { adminSql, bytesOf, callerOf, makeOrganization, testRuntime, waitingJobs } from "@katek/testing";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { imports, listings } from "..";
import { type Caller, execute, newId, type Organization, type Runtime } from "../kernel";
import { STOPPED_BY_HAND } from "./schemas";

let runtime: Runtime;
let organization: Organization;
let agent: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  agent = callerOf(organization, "agent");
});

/** A file of so many homes. Ten thousand are several batches. */
const file = (homes: number) =>
  [
    "MLS#,ADDRESS,CITY,PRICE",
    ...Array.from({ length: homes }, (_, at) => `A${at},${at + 1} Mill Lane,Port Ellery,${at + 1}`),
  ].join("\n");
const receive = async (homes: number) =>
  (
    await execute(runtime, agent, imports.receive, {
      fileName: "homes.csv",
      bytes: bytesOf(file(homes)),
      enqueue: false,
    })
  ).importId;
const run = (importId: string) => execute(runtime, callerOf(organization, "system"), imports.run, { importId });
const stop = (importId: string, caller = agent) => execute(runtime, caller, imports.stop, { importId });
const look = (id: string) => execute(runtime, agent, imports.get, { id });
const homes = async () => (await execute(runtime, agent, listings.list, {})).total;

test("a running import stops between two batches: what is written stays, and can be undone", async () => {
  const importId = await receive(10_001);
  const running = run(importId);
  while (!(await look(importId)).rowsRead) await new Promise((resolve) => setTimeout(resolve, 10));
  await stop(importId);
  await running;
  const stopped = await look(importId);
  expect(stopped).toMatchObject({ status: "failed", reason: STOPPED_BY_HAND });
  expect(stopped.rowsRead).toBeLessThan(10_001);
  expect(await homes()).toBe(stopped.created);
  expect(stopped.created).toBe(stopped.rowsRead);
  await run(importId);
  expect(await homes()).toBe(stopped.created);
  await execute(runtime, agent, imports.undo, { importId, enqueue: false });
  await execute(runtime, callerOf(organization, "system"), imports.carryOutUndo, { importId });
  expect(await homes()).toBe(0);
});

test.each(["stopped", "given up"] as const)(
  "the homes of one that is %s are read, and their photos fetched",
  async (end) => {
    const admin = await adminSql();
    const jobs = (name: string) => waitingJobs<{ importId?: string }>(admin, organization.id, name);
    const importId = await receive(10_001);
    const running = run(importId);
    while (!(await look(importId)).rowsRead) await new Promise((resolve) => setTimeout(resolve, 10));
    if (end === "stopped") await stop(importId);
    else await execute(runtime, callerOf(organization, "system"), imports.fail, { importId });
    await running;
    expect((await look(importId)).created).toBeGreaterThan(0);
    expect(await jobs("imports.fetchPhotos")).toMatchObject([{ importId }]);
    expect(await jobs("listings.embed")).toHaveLength(1);
  },
);

test("one that waits is not begun, and one that is over is not stopped", async () => {
  const waiting = await receive(3);
  await stop(waiting);
  await run(waiting);
  expect(await homes()).toBe(0);
  expect(await waitingJobs(await adminSql(), organization.id, "imports.fetchPhotos")).toEqual([]);
  const done = await receive(3);
  await run(done);
  for (const over of [done, waiting])
    await expect(stop(over)).rejects.toMatchObject({ code: "import_not_running", status: 409 });
  expect((await look(done)).status).toBe("completed");
});

test("nobody stops another organization's import, or one that there is none of", async () => {
  const importId = await receive(3);
  const stranger = callerOf(await makeOrganization(runtime), "owner");
  await expect(stop(importId, stranger)).rejects.toMatchObject({ status: 404 });
  await expect(stop(newId())).rejects.toMatchObject({ status: 404 });
  await expect(stop(importId, callerOf(organization, "visitor"))).rejects.toMatchObject({ status: 403 });
  expect((await look(importId)).status).toBe("waiting");
});
