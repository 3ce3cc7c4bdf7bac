import {
  auditEntries,
  events,
  importChanges,
  imports as importTable,
  listingConfidential,
  listingPhotos,
  listings as listingRows,
} from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { count, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { imports, listings } from "..";
import { execute, newId, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
});

const HEAD = "MLS#,ADDRESS,CITY,PRICE,BEDS,BATHS,POOL,PHOTO URL,PUBLIC REMARKS,PRIVATE REMARKS";
const home = (
  id: string,
  price: number,
  remarks = `A quiet house with the number ${id} and a deep garden behind it.`,
  secret = "Key under the mat",
) =>
  `${id},${id} Millrace Lane,Port Ellery,${price},3,2.5,yes,https://pictures.example/${id}.jpg,"${remarks}",${secret}`;
const file = (...rows: string[]) => [HEAD, ...rows].join("\n");

const owner = () => callerOf(organization, "owner");
const system = () => callerOf(organization, "system");
const inside = runtimeQuery();
function runtimeQuery() {
  return <T>(work: Parameters<Runtime["database"]["withOrganization"]>[1]) =>
    runtime.database.withOrganization(organization.id, work) as Promise<T>;
}

async function importFile(text: string, input: { source?: string; withdrawMissing?: boolean } = {}): Promise<string> {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    ...input,
    fileName: "homes.csv",
    bytes: bytesOf(text),
    enqueue: false,
  });
  await execute(runtime, system(), imports.run, { importId });
  return importId;
}
async function undo(importId: string) {
  await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
  await execute(runtime, system(), imports.carryOutUndo, { importId });
  return execute(runtime, owner(), imports.get, { id: importId });
}
/** All that is kept of the listings, but for what the assistant has read of them. */
const stored = () =>
  inside<object[]>(async (tx) => {
    const rows = await tx
      .select()
      .from(listingRows)
      .leftJoin(listingConfidential, eq(listingConfidential.listingId, listingRows.id))
      .orderBy(listingRows.sourceId);
    return rows.map(({ listings: { embeddedHash: _, ...listing }, listing_confidential }) => ({
      ...listing,
      privateRemarks: listing_confidential?.privateRemarks ?? null,
    }));
  });

/** The homes that receivers of webhooks were told are gone. */
const toldDeleted = async () =>
  (
    await inside<{ payload: object }[]>((tx) =>
      tx.select({ payload: events.payload }).from(events).where(eq(events.name, "listing.deleted")),
    )
  ).map(({ payload }) => payload);

test("an undo removes what an import added and puts back what it changed and withdrew, to the letter", async () => {
  const first = await importFile(file(home("A1", 489000), home("A2", 512000), home("A3", 530000)));
  const before = await stored();
  const second = await importFile(
    file(home("A1", 479000, "A new roof.", "No key"), home("A2", 512000), home("A4", 300000)),
    { withdrawMissing: true },
  );
  expect(await stored()).toMatchObject([
    { sourceId: "A1", listPrice: 47_900_000, privateRemarks: "No key" },
    { sourceId: "A2" },
    { sourceId: "A3", standardStatus: "withdrawn" },
    { sourceId: "A4" },
  ]);
  const [added] = await inside<{ id: string }[]>((tx) =>
    tx.select({ id: listingRows.id }).from(listingRows).where(eq(listingRows.sourceId, "A4")),
  );
  expect(await execute(runtime, owner(), imports.previewUndo, { importId: second })).toEqual({
    ...{ removed: 1, restored: 2, keptEdited: 0, keptReimported: 0 },
  });
  const undone = await undo(second);
  expect(undone).toMatchObject({ status: "undone", undoableUntil: null });
  expect(undone.undo).toEqual({ removed: 1, restored: 2, keptEdited: 0, keptReimported: 0, kept: [] });
  expect(await toldDeleted()).toEqual([{ listingId: added?.id }]);
  expect(await stored()).toEqual(before);

  // What was undone last gives the import before it free.
  expect((await undo(first)).undo).toMatchObject({ removed: 3, restored: 0 });
  expect(await stored()).toEqual([]);
  expect(await toldDeleted()).toHaveLength(4);
});

test("what was edited since is kept and told of, and so is a home that got a picture", async () => {
  const importId = await importFile(file(home("A1", 481000), home("A2", 482000), home("A3", 483000)));
  const ids = await inside<{ id: string }[]>((tx) =>
    tx.select({ id: listingRows.id }).from(listingRows).orderBy(listingRows.sourceId),
  );
  const [edited, pictured] = ids.map(({ id }) => id) as [string, string, string];
  await execute(runtime, owner(), listings.update, { listingId: edited, publicRemarks: "By hand." });
  await inside((tx) =>
    tx.insert(listingPhotos).values({
      ...{ organizationId: organization.id, id: newId(), listingId: pictured, position: 0, alt: "Front" },
      ...{ width: 10, height: 10, createdAt: new Date() },
    }),
  );
  const { undo: told } = await undo(importId);
  expect(told).toMatchObject({ removed: 1, restored: 0, keptEdited: 2, keptReimported: 0 });
  expect(told?.kept).toMatchObject([
    { listingId: edited, address: "A1 Millrace Lane", outcome: "kept_edited" },
    { listingId: pictured, outcome: "kept_edited" },
  ]);
  expect(await stored()).toMatchObject([{ sourceId: "A1", publicRemarks: "By hand." }, { sourceId: "A2" }]);
});

test("what a later import changed is kept, row by row", async () => {
  const first = await importFile(file(home("A1", 1000), home("A2", 2000)));
  await importFile(file(home("A1", 1500), home("A2", 2000)));
  expect((await undo(first)).undo).toMatchObject({
    ...{ removed: 1, keptReimported: 1, kept: [{ address: "A1 Millrace Lane", outcome: "kept_reimported" }] },
  });
  expect(await stored()).toMatchObject([{ sourceId: "A1", listPrice: 150_000 }]);
});

test("of many rows goes page by page, and goes on where it was cut off", async () => {
  const rows = Array.from({ length: 2_500 }, (_, n) => home(`R${n}`, 1_000 + n));
  const importId = await importFile(file(...rows));
  await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
  const stop = new AbortController();
  const cut = execute(runtime, { ...system(), signal: stop.signal }, imports.carryOutUndo, { importId });
  const left = async () => (await inside<{ n: number }[]>((tx) => tx.select({ n: count() }).from(listingRows)))[0]?.n;
  const watch = setInterval(async () => {
    if ((await left()) !== 2_500) stop.abort();
  }, 10);
  await cut.catch(() => {});
  clearInterval(watch);
  await execute(runtime, system(), imports.carryOutUndo, { importId });
  const found = await execute(runtime, owner(), imports.get, { id: importId });
  expect(found).toMatchObject({ status: "undone", undo: { removed: 2_500, kept: [] } });
  expect(await left()).toBe(0);
});

test("lets the assistant read anew what the text was before, and nothing else", async () => {
  await importFile(file(home("A1", 1000), home("A2", 2000)));
  await execute(runtime, system(), listings.embed, {});
  const second = await importFile(file(home("A1", 1000, "Other words."), home("A2", 2500)));
  await execute(runtime, system(), listings.embed, {});
  await undo(second);
  expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 1 });
});

test("is refused with a sentence: twice, before the import is over, and after seven days", async () => {
  const importId = await importFile(file(home("A1", 1000)));
  await undo(importId);
  await expect(undo(importId)).rejects.toMatchObject({ code: "import_undone", message: /undone already/ });

  const waiting = await execute(runtime, owner(), imports.receive, {
    fileName: "w.csv",
    bytes: bytesOf(file(home("A2", 1))),
    enqueue: false,
  });
  await expect(undo(waiting.importId)).rejects.toMatchObject({ code: "import_not_over" });

  const old = await importFile(file(home("A3", 1000)));
  expect((await execute(runtime, owner(), imports.get, { id: old })).undoableUntil).toBeInstanceOf(Date);
  await inside((tx) =>
    tx
      .update(importTable)
      .set({ finishedAt: sql`${importTable.finishedAt} - interval '8 days'` })
      .where(eq(importTable.id, old)),
  );
  expect((await execute(runtime, owner(), imports.get, { id: old })).undoableUntil).toBeNull();
  await expect(undo(old)).rejects.toMatchObject({ code: "undo_time_over", message: /7 days/ });
  await execute(runtime, { ...system(), organization: null }, imports.sweep, {});
  const kept = await inside<{ n: number }[]>((tx) =>
    tx.select({ n: count() }).from(importChanges).where(eq(importChanges.importId, old)),
  );
  expect(kept).toEqual([{ n: 0 }]);
});

test("is audited, and can be asked for again when its job was given up", async () => {
  const importId = await importFile(file(home("A1", 1000)));
  await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
  await execute(runtime, system(), imports.fail, { importId });
  expect(await execute(runtime, owner(), imports.get, { id: importId })).toMatchObject({ status: "completed" });
  expect(await undo(importId)).toMatchObject({ status: "undone" });
  const entries = await inside<object[]>((tx) =>
    tx.select().from(auditEntries).where(eq(auditEntries.operation, "imports.undo")),
  );
  expect(entries).toMatchObject([{ target: importId }, { target: importId }]);
});
