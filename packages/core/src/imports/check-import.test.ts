import { importFileParts, importRows, imports as importTable, listings as listingRows } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { count, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
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

const HEAD = "MLS#,ADDRESS,CITY,PRICE,BEDS,SQUARE FEET,STATUS,REMARKS";
const home = (id: string, price: number | string, remarks = "A quiet house with a deep garden.") =>
  `${id},${id} Millrace Lane,Port Ellery,${price},3,1620,Active,"${remarks}"`;
const file = (...rows: string[]) => [HEAD, ...rows].join("\n");

const owner = () => callerOf(organization, "owner");
const system = () => callerOf(organization, "system");
const get = (id: string) => execute(runtime, system(), imports.get, { id });
const stored = () =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.select().from(listingRows).orderBy(listingRows.sourceId),
  );

/** Brings a file as the page does, and carries its check out. */
async function checkFile(text: string, input: { source?: string } = {}) {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    ...input,
    fileName: "homes.csv",
    bytes: bytesOf(text),
    check: true,
    enqueue: false,
  });
  await execute(runtime, system(), imports.check, { importId });
  return importId;
}
async function goOn(importId: string, withdrawMissing = false) {
  await execute(runtime, owner(), imports.confirm, { importId, withdrawMissing });
  await execute(runtime, system(), imports.run, { importId });
  return get(importId);
}
const importFile = async (text: string) => goOn(await checkFile(text));

const COUNTS = ["rowsRead", "created", "updated", "unchanged", "skipped", "failed"] as const;
const VALUES = ["valuesLeftEmpty", "valuesAssumed", "changedFields"] as const;
type Found = Awaited<ReturnType<typeof get>>;
const counts = (found: Found) => Object.fromEntries([...COUNTS, ...VALUES].map((name) => [name, found[name]]));

describe("a check", () => {
  test("counts what the import then does, tells of the same rows, and changes nothing", async () => {
    await importFile(file(home("A1", 489000), home("A2", 512000), home("A3", 530000)));
    const before = await stored();
    const importId = await checkFile(
      file(
        home("A1", 489000),
        home("A2", 499000, "Under a new roof."),
        home("A3", "abc"),
        home("A4", 300000),
        home("A4", 310000),
        "A5,,,,,,,",
      ),
    );
    const checked = await get(importId);
    expect(checked).toMatchObject({
      ...{ status: "checked", rowsTotal: 6, created: 1, updated: 2, unchanged: 1, skipped: 1, failed: 1 },
      ...{ valuesLeftEmpty: 1, changedFields: { listPrice: 2, publicRemarks: 1 }, missing: 0 },
    });
    expect(await stored()).toEqual(before);

    const done = await goOn(importId);
    expect(done.status).toBe("completed");
    expect(counts(done)).toEqual(counts(checked));
    for (const told of ["leftOut", "leftEmpty", "merged"] as const) {
      expect(done[told]).toEqual(checked[told]);
      expect(done[told]).toHaveLength(1);
    }
    expect((await stored()).map(({ sourceId, listPrice }) => [sourceId, listPrice])).toEqual([
      ["A1", 48_900_000],
      ["A2", 49_900_000],
      ["A3", null],
      ["A4", 30_000_000],
    ]);
  });

  test("counts alike over several batches, and goes on where it was cut off", async () => {
    const rows = Array.from({ length: 4_500 }, (_, n) => home(`R${n}`, 100_000 + n));
    await importFile(file(...rows.slice(0, 2_500)));
    const changed = rows.map((row, n) => (n % 5 ? row : home(`R${n}`, 1 + n)));
    const { importId } = await execute(runtime, owner(), imports.receive, {
      fileName: "many.csv",
      bytes: bytesOf(file(...changed)),
      check: true,
      enqueue: false,
    });
    const stop = new AbortController();
    const cut = execute(runtime, { ...system(), signal: stop.signal }, imports.check, { importId });
    const watch = setInterval(async () => {
      if ((await get(importId)).rowsRead > 0) stop.abort();
    }, 20);
    await cut.catch(() => {});
    clearInterval(watch);
    await execute(runtime, system(), imports.check, { importId });
    const checked = await get(importId);
    expect(checked).toMatchObject({ status: "checked", created: 2_000, updated: 500, unchanged: 2_000 });
    expect(counts(await goOn(importId))).toEqual(counts(checked));
  });

  test("shows the first rows as listings, and of an update what it changes", async () => {
    await importFile(file(home("A1", 489000), home("A2", 512000)));
    const { previews } = await get(await checkFile(file(home("A1", 479000), home("A2", 512000), home("A3", 1000))));
    expect(previews).toMatchObject([
      {
        line: 2,
        outcome: "updated",
        listing: { unparsedAddress: "A1 Millrace Lane", listPrice: 47_900_000 },
        changes: [{ field: "listPrice", before: 48_900_000, after: 47_900_000 }],
      },
      { line: 3, outcome: "unchanged", changes: [] },
      { line: 4, outcome: "created", listing: { listPrice: 100_000, currency: "USD" }, changes: [] },
    ]);
  });

  test("of a file that is none of listings is refused, and nothing is left of it", async () => {
    const { importId, refused } = await execute(runtime, owner(), imports.receive, {
      fileName: "people.csv",
      bytes: bytesOf("First Name,Last Name,Email,Phone\nAda,Holt,ada@example.com,555-0100"),
      check: true,
    });
    expect(refused).toMatch(/people/);
    expect(await get(importId)).toMatchObject({ status: "refused", reason: refused });
    const parts = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select({ n: count() }).from(importFileParts),
    );
    expect(parts).toEqual([{ n: 0 }]);
    await expect(execute(runtime, owner(), imports.confirm, { importId })).rejects.toMatchObject({
      code: "import_not_checked",
    });
  });

  test("can be taken back, and is gone", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    await execute(runtime, owner(), imports.cancel, { importId });
    await expect(get(importId)).rejects.toMatchObject({ code: "import_not_found" });
    expect(await stored()).toEqual([]);
    const left = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select({ n: count() }).from(importRows),
    );
    expect(left).toEqual([{ n: 0 }]);
  });

  test("is swept a day later, when nobody went on with it", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    const recent = await checkFile(file(home("A2", 489000)));
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx
        .update(importTable)
        .set({ createdAt: sql`${importTable.createdAt} - interval '25 hours'` })
        .where(eq(importTable.id, importId)),
    );
    await execute(runtime, { ...system(), organization: null }, imports.sweep, {});
    expect((await execute(runtime, owner(), imports.list, {})).map(({ id }) => id)).toEqual([recent]);
  });

  test("is gone on with once, however often that is asked for", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    expect(await execute(runtime, owner(), imports.confirm, { importId })).toEqual({ begun: true });
    expect(await execute(runtime, owner(), imports.confirm, { importId })).toEqual({ begun: false });
    await execute(runtime, system(), imports.run, { importId });
    expect(await execute(runtime, owner(), imports.confirm, { importId })).toEqual({ begun: false });
    expect(await get(importId)).toMatchObject({ status: "completed", created: 1 });
    await expect(execute(runtime, owner(), imports.cancel, { importId })).rejects.toMatchObject({
      code: "import_begun",
    });
  });

  test("of another organization is not found", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    const columns = [{ column: "PRICE", field: null }];
    const attempts = [
      () => execute(runtime, stranger, imports.confirm, { importId }),
      () => execute(runtime, stranger, imports.cancel, { importId }),
      () => execute(runtime, stranger, imports.undo, { importId }),
      () => execute(runtime, stranger, imports.previewUndo, { importId }),
      () => execute(runtime, stranger, imports.listLeftOut, { importId }),
      () => execute(runtime, stranger, imports.matchColumns, { importId, columns }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "import_not_found" });
    expect(await get(importId)).toMatchObject({ status: "checked" });
  });
});

describe("the columns", () => {
  test("can be matched anew; the file is then checked anew", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    const { columns } = await execute(runtime, owner(), imports.matchColumns, {
      importId,
      columns: [
        { column: "PRICE", field: null },
        { column: "BEDS", field: "listPrice" },
      ],
    });
    expect(columns).toEqual(["PRICE", "BEDS"]);
    expect(await get(importId)).toMatchObject({ status: "checking", rowsRead: 0, created: 0, previews: [] });
    await execute(runtime, system(), imports.check, { importId });
    const checked = await get(importId);
    expect(checked).toMatchObject({ status: "checked", created: 1 });
    expect(checked.mapping?.find(({ column }) => column === "BEDS")).toMatchObject({
      field: "listPrice",
      confidence: 1,
      corrected: true,
    });
    await goOn(importId);
    expect(await stored()).toMatchObject([{ listPrice: 300, bedroomsTotal: null }]);
  });

  test("that were corrected are remembered for files with the same headers, in any order, of this organization", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    const columns = [
      { column: "PRICE", field: null },
      { column: "BEDS", field: "listPrice" as const },
    ];
    await execute(runtime, owner(), imports.matchColumns, { importId, columns });
    await execute(runtime, system(), imports.check, { importId });
    await goOn(importId);

    const turned = `BEDS,${HEAD.replace(",BEDS", "")}\n4,A2,2 Millrace Lane,Port Ellery,512000,1620,Active,New`;
    const next = await get(await checkFile(turned));
    expect(next.layoutKnown).toBe(true);
    const fieldOf = (found: Found, name: string) => found.mapping?.find(({ column }) => column === name)?.field;
    expect(fieldOf(next, "BEDS")).toBe("listPrice");
    expect(fieldOf(next, "PRICE")).toBeNull();

    const other = await get(await checkFile(file(home("A3", 1)).replace("STATUS", "STATE OF SALE")));
    expect(other.layoutKnown).toBe(false);
    expect(fieldOf(other, "PRICE")).toBe("listPrice");
    organization = await makeOrganization(runtime);
    expect((await get(await checkFile(file(home("A1", 1))))).layoutKnown).toBe(false);
  });

  test("that a check was taken back of are not remembered", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    await execute(runtime, owner(), imports.matchColumns, { importId, columns: [{ column: "BEDS", field: null }] });
    await execute(runtime, owner(), imports.cancel, { importId });
    expect((await get(await checkFile(file(home("A1", 489000))))).layoutKnown).toBe(false);
  });

  test("must each have a field of their own, and some must have one", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    const match = (columns: { column: string; field: "listPrice" | null }[]) =>
      execute(runtime, owner(), imports.matchColumns, { importId, columns });
    await expect(match([{ column: "BEDS", field: "listPrice" }])).rejects.toMatchObject({
      code: "field_matched_twice",
      message: expect.stringContaining("“PRICE” and “BEDS”"),
    });
    await expect(match(HEAD.split(",").map((column) => ({ column, field: null })))).rejects.toMatchObject({
      code: "no_columns_matched",
    });
    expect(await match([{ column: "PRICE", field: "listPrice" }])).toEqual({ columns: [] });
    expect(await get(importId)).toMatchObject({ status: "checked", created: 1 });
  });

  test("cannot be matched once the import has begun", async () => {
    const importId = await checkFile(file(home("A1", 489000)));
    await execute(runtime, owner(), imports.confirm, { importId });
    await expect(
      execute(runtime, owner(), imports.matchColumns, { importId, columns: [{ column: "BEDS", field: null }] }),
    ).rejects.toMatchObject({ code: "import_begun" });
  });

  test("matched anew while a check goes on: what was read for the old ones is not counted", async () => {
    const rows = Array.from({ length: 4_100 }, (_, n) => home(`R${n}`, 100_000 + n));
    const { importId } = await execute(runtime, owner(), imports.receive, {
      fileName: "many.csv",
      bytes: bytesOf(file(...rows)),
      check: true,
      enqueue: false,
    });
    const first = execute(runtime, system(), imports.check, { importId });
    await expect.poll(async () => (await get(importId)).rowsRead, { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
    await execute(runtime, owner(), imports.matchColumns, { importId, columns: [{ column: "BEDS", field: null }] });
    await first;
    await execute(runtime, system(), imports.check, { importId });
    expect(await get(importId)).toMatchObject({ status: "checked", created: 4_100, rowsTotal: 4_100 });
  });
});

describe("homes that the file no longer has", () => {
  test("are counted by the check, stay unless asked, and are withdrawn if asked", async () => {
    const here = { source: "file" };
    const elsewhere = await checkFile(file(home("B1", 1)), { source: "elsewhere" });
    await goOn(elsewhere);
    await goOn(await checkFile(file(home("A1", 489000), home("A2", 512000), home("A3", 530000)), here));
    const shorter = file(home("A1", 489000), "A3,,,,,,,");
    const kept = await checkFile(shorter, here);
    expect(await get(kept)).toMatchObject({ missing: 1, failed: 1 });
    expect(await goOn(kept)).toMatchObject({ withdrawn: 0 });
    expect((await stored()).every(({ standardStatus }) => standardStatus === "active")).toBe(true);

    expect(await goOn(await checkFile(shorter, here), true)).toMatchObject({ status: "completed", withdrawn: 1 });
    const statuses = async () => Object.fromEntries((await stored()).map((l) => [l.sourceId, l.standardStatus]));
    expect(await statuses()).toEqual({ A1: "active", A2: "withdrawn", A3: "active", B1: "active" });
    // It is back in the file, in the same words as ever.
    const back = await goOn(await checkFile(file(home("A1", 489000), home("A2", 512000)), here));
    expect(back).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await statuses()).toMatchObject({ A2: "active" });
  });

  test("are not read anew by the assistant", async () => {
    await importFile(file(home("A1", 489000), home("A2", 512000)));
    await execute(runtime, system(), listings.embed, {});
    await goOn(await checkFile(file(home("A1", 489000))), true);
    expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 0 });
  });
});

test("the rows that were left out can be had again, page by page, with their cells and reasons", async () => {
  const bad = Array.from({ length: 1_200 }, (_, n) => `B${n},,,,,,,`);
  const importId = await checkFile(file(home("A1", 489000), ...bad));
  const first = await execute(runtime, owner(), imports.listLeftOut, { importId });
  expect(first.columns).toEqual(HEAD.split(","));
  expect(first.rows).toHaveLength(1_000);
  expect(first.rows[0]).toMatchObject({
    line: 3,
    raw: { "MLS#": "B0" },
    errors: expect.arrayContaining([{ column: "ADDRESS", reason: "is empty" }]),
  });
  const after = first.rows.at(-1)?.sourceRow;
  expect((await execute(runtime, owner(), imports.listLeftOut, { importId, after })).rows).toHaveLength(200);
});

test("what a file says of showing a home counts, and where it says nothing somebody's own choice stays", async () => {
  const shown = async () =>
    (await stored()).map(({ internetAddressDisplay, internetEntireListingDisplay }) => [
      internetAddressDisplay,
      internetEntireListingDisplay,
    ]);
  const said = "InternetAddressDisplayYN,InternetEntireListingDisplayYN";
  const row = (id: string, yes: string, price = 489000) => `${home(id, price)},${yes}`;
  await importFile([`${HEAD},${said}`, row("A1", "N,Y"), row("A2", "Y,N"), row("A3", ",")].join("\n"));
  expect(await shown()).toEqual([
    [false, true],
    [true, false],
    [true, true],
  ]);
  await importFile(file(home("A1", 495000), home("A2", 495000), home("A3", 495000)));
  expect(await shown()).toEqual([
    [false, true],
    [true, false],
    [true, true],
  ]);
});
