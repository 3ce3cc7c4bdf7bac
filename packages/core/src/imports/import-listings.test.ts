import { events, importFileParts, listingChunks, listingConfidential, listings as listingRows } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { count, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { imports, listings } from "..";
import { execute, type Organization, type Runtime } from "../kernel";
import { MAX_IMPORT_BYTES, MOST_REPORTED } from "./schemas";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
});

const HEAD =
  "MLS#,ADDRESS,CITY,STATE OR PROVINCE,ZIP OR POSTAL CODE,PRICE,BEDS,BATHS,SQUARE FEET,PROPERTY TYPE,STATUS,REMARKS,PRIVATE REMARKS";
const home = (id: string, price: number | string, remarks = "A quiet house with a deep garden.") =>
  `${id},${id} Millrace Lane,Port Ellery,ME,04586,${price},3,2.5,1620,Single Family Residential,Active,"${remarks}",Key under the mat`;

const system = () => callerOf(organization, "system");
async function importFile(text: string | Uint8Array, fileName = "homes.csv") {
  const received = await execute(runtime, system(), imports.receive, {
    fileName,
    bytes: bytesOf(text),
    enqueue: false,
  });
  if (!received.refused) await execute(runtime, system(), imports.run, { importId: received.importId });
  return execute(runtime, system(), imports.get, { id: received.importId });
}
const stored = () =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.select().from(listingRows).orderBy(listingRows.sourceId),
  );

describe("an import", () => {
  test("makes listings of the rows, with the words of the file in the fields of RESO", async () => {
    const done = await importFile([HEAD, home("A1", '"$489,000"'), home("A2", 512000)].join("\n"));
    expect(done).toMatchObject({ status: "completed", created: 2, updated: 0, unchanged: 0, failed: 0, rowsRead: 2 });
    const [first] = await stored();
    expect(first).toMatchObject({
      sourceId: "A1",
      sourceRow: 1,
      listPrice: 48_900_000,
      currency: "USD",
      bedroomsTotal: 3,
      bathroomsTotal: 2.5,
      livingArea: 1620,
      livingAreaUnits: "sqft",
      propertyType: "house",
      standardStatus: "active",
      city: "Port Ellery",
      postalCode: "04586",
      listingType: "sale",
    });
    expect(done.mapping?.find(({ column }) => column === "BEDS")).toMatchObject({ field: "bedroomsTotal" });
  });

  test("of the same file again changes nothing; of a changed one updates what changed", async () => {
    const file = [HEAD, home("A1", 489000), home("A2", 512000)].join("\n");
    await importFile(file);
    expect(await importFile(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const changed = [HEAD, home("A1", 479000), home("A2", 512000), home("A3", 300000)].join("\n");
    expect(await importFile(changed)).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    const happened = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select({ name: events.name, n: count() }).from(events).groupBy(events.name),
    );
    expect(Object.fromEntries(happened.map(({ name, n }) => [name, n]))).toMatchObject({
      "listing.created": 3,
      "listing.updated": 1,
      "import.completed": 3,
    });
  });

  test("tells of each bad row by its line, and imports the others", async () => {
    const done = await importFile(
      [HEAD, home("A1", 489000, "Two\nlines."), ",,,,,,,,,,,,", "A2,,,,,POA,,,,,,,", home("A3", 1)].join("\n"),
    );
    expect(done.created).toBe(2);
    expect(done.failed).toBe(1);
    expect(done.leftOut).toEqual([
      expect.objectContaining({ line: 5, errors: expect.arrayContaining([{ column: "ADDRESS", reason: "is empty" }]) }),
    ]);
  });

  test("of one id twice keeps the first row, and tells of the second", async () => {
    const file = [HEAD, home("A1", 1000), home("A1", 2000)].join("\n");
    const done = await importFile(file);
    expect(done).toMatchObject({ created: 1, updated: 0, unchanged: 0, skipped: 1, failed: 0 });
    expect(done.merged).toEqual([
      { sourceRow: 2, line: 3, errors: [{ column: null, reason: "is the same listing as line 2, which was kept" }] },
    ]);
    expect((await stored())[0]?.listPrice).toBe(100_000);
    expect(await importFile(file)).toMatchObject({ created: 0, updated: 0, unchanged: 1, skipped: 1 });
  });

  test("counts a listing that comes again in a later batch as it does in the same one", async () => {
    const rows = Array.from({ length: 2_100 }, (_, n) => home(`R${n}`, 100_000 + n));
    const file = [HEAD, ...rows, home("R5", 100_005), home("R6", 1)].join("\n");
    const done = await importFile(file);
    expect(done).toMatchObject({ created: 2_100, updated: 0, unchanged: 0, skipped: 2 });
    expect(done.merged.map(({ line, errors }) => [line, errors[0]?.reason])).toEqual([
      [2_102, "is the same listing as line 7, which was kept"],
      [2_103, "is the same listing as line 8, which was kept"],
    ]);
    expect(await importFile(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2_100, skipped: 2 });
  });

  test("tells of values that were left empty and of what was assumed, and imports their rows", async () => {
    const done = await importFile(
      [
        HEAD,
        home("A1", "abc"),
        home("A2", 512000).replace(",3,2.5,", ",many,plenty,"),
        home("A3", 500000).replace(",Active,", ",Zonked,"),
        home("A4", "POA"),
      ].join("\n"),
    );
    expect(done).toMatchObject({ created: 4, failed: 0, valuesLeftEmpty: 3, valuesAssumed: 1, leftOut: [] });
    expect(done.leftEmpty).toEqual([
      { sourceRow: 1, line: 2, errors: [{ column: "PRICE", reason: '"abc" is not a price' }] },
      {
        sourceRow: 2,
        line: 3,
        errors: [
          { column: "BEDS", reason: '"many" is not a number of bedrooms' },
          { column: "BATHS", reason: '"plenty" is not a number of bathrooms' },
        ],
      },
    ]);
    expect(done.assumed).toMatchObject([{ line: 4, errors: [{ column: "STATUS" }] }]);
    expect((await stored()).map(({ standardStatus, listPrice }) => [standardStatus, listPrice])).toEqual([
      ["active", null],
      ["active", 51_200_000],
      ["hold", 50_000_000],
      ["active", null],
    ]);
  });

  test("keeps a thousand of each kind of report, and counts them all", async () => {
    const good = Array.from({ length: 10 }, (_, n) => home(`G${n}`, 100_000 + n));
    const bad = Array.from({ length: 2_300 }, (_, n) => home(`B${n}`, "abc"));
    const { id, ...done } = await importFile([HEAD, ...good, ...bad].join("\n"));
    expect(done).toMatchObject({ created: 2_310, valuesLeftEmpty: 2_300 });
    expect(done.leftEmpty).toHaveLength(200);
    const whole = await execute(runtime, system(), imports.get, { id, limit: MOST_REPORTED });
    expect(whole.leftEmpty).toHaveLength(MOST_REPORTED);
  });

  test("of two flats in one house makes two homes, which a new price does not double", async () => {
    const header = "Price,Beds,Address,City,Description";
    const flat = (price: number, street: string, words: string) => `${price},2,${street},Reno,${words}`;
    const file = (price: number) =>
      [
        header,
        flat(300_000, "30 Mill Street", "A flat on the first floor."),
        flat(320_000, "30 Mill Street", "A flat on the top floor."),
        flat(price, "31 Mill Street", "A house."),
      ].join("\n");
    expect(await importFile(file(400_000))).toMatchObject({ created: 3, skipped: 0 });
    expect(await importFile(file(400_000))).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(await importFile(file(390_000))).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
  });

  test("keeps confidential remarks apart", async () => {
    await importFile([HEAD, home("A1", 489000)].join("\n"));
    expect(JSON.stringify(await stored())).not.toContain("Key under the mat");
    const [apart] = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(listingConfidential),
    );
    expect(apart?.privateRemarks).toBe("Key under the mat");
    await execute(runtime, system(), listings.embed, {});
    const chunks = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select({ text: listingChunks.text }).from(listingChunks),
    );
    expect(chunks).toHaveLength(1);
    expect(chunks[0]?.text).not.toContain("Key under the mat");
  });

  test("goes on where it was cut off, and every row is there once", async () => {
    const rows = Array.from({ length: 4_500 }, (_, n) => home(`R${n}`, 100_000 + n));
    const { importId } = await execute(runtime, system(), imports.receive, {
      fileName: "many.csv",
      bytes: bytesOf([HEAD, ...rows].join("\n")),
      enqueue: false,
    });
    const stop = new AbortController();
    const cut = execute(runtime, { ...system(), signal: stop.signal }, imports.run, { importId });
    const watch = setInterval(async () => {
      const { rowsRead } = await execute(runtime, system(), imports.get, { id: importId });
      if (rowsRead > 0) stop.abort();
    }, 50);
    await cut.catch(() => {});
    clearInterval(watch);
    await execute(runtime, system(), imports.run, { importId });
    const done = await execute(runtime, system(), imports.get, { id: importId });
    expect(done).toMatchObject({ status: "completed", created: 4_500, rowsRead: 4_500 });
    expect(await stored()).toHaveLength(4_500);
  });

  test("does not read a text twice that did not change", async () => {
    await importFile([HEAD, home("A1", 489000)].join("\n"));
    expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 1 });
    await importFile([HEAD, home("A1", 479000)].join("\n"));
    expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 0 });
    await importFile([HEAD, home("A1", 479000, "A new kitchen.")].join("\n"));
    expect(await execute(runtime, system(), listings.embed, {})).toEqual({ read: 1 });
  });
});

describe("a file that is none of listings", () => {
  test.for([
    ["empty", ""],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ["people", "First Name,Last Name,Email,Phone,Company\nAda,Holt,ada@example.com,555-0100,Holt & Co"],
    ["prose", "Dear agent,\nI would like to sell my house.\nBest wishes"],
  ] as const)("is refused with a sentence: %s", async ([, content]) => {
    const done = await importFile(content);
    expect(done.status).toBe("refused");
    expect(done.reason).toMatch(/^[A-Z].{10,}\.$/s);
    expect(await stored()).toEqual([]);
  });

  test("leaves nothing behind when it is too large", async () => {
    async function* huge() {
      const piece = new Uint8Array(8 * 1024 * 1024).fill(97);
      for (let sent = 0; sent <= MAX_IMPORT_BYTES; sent += piece.byteLength) yield piece;
    }
    const refused = execute(runtime, system(), imports.receive, {
      fileName: "huge.csv",
      bytes: huge(),
      enqueue: false,
    });
    await expect(refused).rejects.toMatchObject({ code: "file_too_large", message: expect.stringContaining("100 MB") });
    expect(await execute(runtime, system(), imports.list, {})).toEqual([]);
    const parts = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select({ n: count() }).from(importFileParts),
    );
    expect(parts).toEqual([{ n: 0 }]);
  });

  test("leaves nothing behind when it breaks off", async () => {
    async function* broken() {
      yield new TextEncoder().encode(`${HEAD}\n${home("A1", 1)}`);
      throw new Error("connection lost");
    }
    await expect(
      execute(runtime, system(), imports.receive, { fileName: "half.csv", bytes: broken(), enqueue: false }),
    ).rejects.toThrow("connection lost");
    expect(await execute(runtime, system(), imports.list, {})).toEqual([]);
  });
});

test("an import of another organization is not found", async () => {
  const { importId } = await execute(runtime, system(), imports.receive, {
    fileName: "a.csv",
    bytes: bytesOf(`${HEAD}\n${home("A1", 1)}`),
    enqueue: false,
  });
  const other = callerOf(await makeOrganization(runtime), "owner");
  await expect(execute(runtime, other, imports.get, { id: importId })).rejects.toMatchObject({
    code: "import_not_found",
  });
  expect(
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(listingRows).where(eq(listingRows.importId, importId)),
    ),
  ).toEqual([]);
});
