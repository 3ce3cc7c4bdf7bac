import { listingConfidential, listings as listingRows } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { imports, listings } from "..";
import { execute, type Organization, type Runtime } from "../kernel";
import { addressKey } from "../listings/schemas";

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
const stored = () =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.select().from(listingRows).orderBy(listingRows.unparsedAddress, listingRows.bedroomsTotal),
  );

async function receive(lines: string[], input: { source?: string; withdrawMissing?: boolean; check?: boolean }) {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    ...{ fileName: "homes.csv", bytes: bytesOf(lines.join("\n")), enqueue: false },
    ...input,
  });
  return importId;
}
const get = (id: string) => execute(runtime, system(), imports.get, { id });

/** Checks a file and imports it: the check must have counted what the import does. */
async function importFile(lines: string[], input: { source?: string; withdrawMissing?: boolean } = {}) {
  const checkId = await receive(lines, { ...input, check: true });
  await execute(runtime, system(), imports.check, { importId: checkId });
  const { created, updated, unchanged } = await get(checkId);
  await execute(runtime, owner(), imports.cancel, { importId: checkId });
  const importId = await receive(lines, input);
  await execute(runtime, system(), imports.run, { importId });
  const done = await get(importId);
  expect(done).toMatchObject({ status: "completed", created, updated, unchanged });
  return done;
}

const HEAD = "ADDRESS,CITY,STATE,ZIP,PRICE,BEDS,BATHS,SQUARE FEET,REMARKS";
const BARE = [
  HEAD,
  "12 Millrace Lane,Port Ellery,ME,04586,489000,3,2,1620,A quiet house with a deep garden.",
  "14 Millrace Lane,Port Ellery,ME,04586,512000,4,2,1980,A brick house near the quay.",
];
const withId = ([head, ...rows]: string[]) => [`MLS#,${head}`, ...rows.map((row, at) => `M-${at + 1},${row}`)];

describe("a file without ids", () => {
  test("knows a home again whose area and bedrooms were corrected, in another spelling of its address", async () => {
    await importFile(BARE);
    const before = await stored();
    const corrected = [
      HEAD,
      "12 Millrace Ln.,Port Ellery,ME,04586,489000,4,2,1715,A quiet house with a deep garden.",
      BARE[2] as string,
    ];
    expect(await importFile(corrected)).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const after = await stored();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]).toMatchObject({ bedroomsTotal: 4, livingArea: 1715 });
    expect(await importFile(corrected)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  test("tells flats of one house apart, and leaves it open which of them was corrected", async () => {
    const flat = (beds: number, area: number, price: number) =>
      `231 Harbour Point,Port Ellery,ME,04586,${price},${beds},1,${area},A flat above the harbour.`;
    await importFile([HEAD, flat(1, 640, 210000), flat(2, 880, 295000)]);
    const before = await stored();
    // A new flat beside the two, and a lower price for one of them.
    const third = [HEAD, flat(3, 1200, 405000), flat(1, 640, 199000), flat(2, 880, 295000)];
    expect(await importFile(third)).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    expect((await stored()).map(({ id, listPrice }) => [id, listPrice])).toMatchObject([
      [before[0]?.id, 19_900_000],
      [before[1]?.id, 29_500_000],
      [expect.anything(), 40_500_000],
    ]);
    // None of the three has this size: it may be any of them, or another.
    expect(await importFile([HEAD, flat(2, 900, 299000)])).toMatchObject({ created: 1, updated: 0 });
  });

  test("does not take one home for another in a town, state or postcode of another name, or to let", async () => {
    await importFile(BARE);
    const others = [
      HEAD,
      "12 Millrace Lane,Acton,ME,04586,489000,3,2,1620,",
      "12 Millrace Lane,Port Ellery,ME,04999,489000,3,2,1620,",
      "12 Millrace Lane Apt 2,Port Ellery,ME,04586,189000,3,2,1620,",
    ];
    expect(await importFile(others)).toMatchObject({ created: 3, updated: 0 });
    const toLet = ["ADDRESS,CITY,STATE,ZIP,MONTHLY RENT,BEDS", "14 Millrace Lane,Port Ellery,ME,04586,2400,4"];
    expect(await importFile(toLet)).toMatchObject({ created: 1, updated: 0 });
  });

  test("updates a home that another system's file brought with an id, which keeps it", async () => {
    await importFile(withId(BARE), { source: "mls" });
    const sheet = ["ADDRESS,CITY,PRICE", "12 Millrace Lane,Port Ellery,479000", "14 Millrace Lane,Port Ellery,512000"];
    expect(await importFile(sheet)).toMatchObject({ created: 0, updated: 2 });
    expect(await stored()).toMatchObject([
      { source: "mls", sourceId: "M-1", listPrice: 47_900_000, bedroomsTotal: 3, livingArea: 1620 },
      { source: "mls", sourceId: "M-2", listPrice: 51_200_000, publicRemarks: "A brick house near the quay." },
    ]);
    expect(await importFile(sheet)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
  });

  test("withdraws what it no longer has, and not what it has with other facts", async () => {
    await importFile(BARE);
    const corrected = [HEAD, "12 Millrace Lane,Port Ellery,ME,04586,489000,3,2,1700,A quiet house."];
    expect(await importFile(corrected, { withdrawMissing: true })).toMatchObject({ updated: 1, withdrawn: 1 });
    expect(await stored()).toMatchObject([
      { standardStatus: "active", livingArea: 1700 },
      { standardStatus: "withdrawn" },
    ]);
    // Back again, in a file that says nothing of statuses.
    expect(await importFile(BARE)).toMatchObject({ created: 0, updated: 2 });
    expect(await stored()).toMatchObject([{ standardStatus: "active" }, { standardStatus: "active" }]);
  });
});

describe("a file with ids", () => {
  const byHand = () =>
    execute(runtime, owner(), listings.create, {
      ...{ unparsedAddress: "12 Millrace Ln", city: "Port Ellery", stateOrProvince: "ME", postalCode: "04586" },
      ...{ listPrice: 45_000_000, bedroomsTotal: 3, publicRemarks: "Written with care.", yearBuilt: 1931 },
      ...{ ownerName: "M. Quill", features: { pool: true } },
    });

  test("takes a home over that was written by hand, keeps what it says nothing of, and gives it back when undone", async () => {
    const { id } = await byHand();
    const [before] = await stored();
    const file = ["MLS#,ADDRESS,CITY,ZIP,PRICE,BEDS", "M-1,12 Millrace Lane,Port Ellery,04586-1234,489000,3"];
    const done = await importFile(file, { source: "mls" });
    expect(done).toMatchObject({ created: 0, updated: 1, changedFields: { listPrice: 1, unparsedAddress: 1 } });
    expect(await stored()).toMatchObject([
      {
        ...{ id, source: "mls", sourceId: "M-1", listPrice: 48_900_000, yearBuilt: 1931 },
        ...{ publicRemarks: "Written with care.", features: { pool: true }, postalCode: "04586-1234" },
      },
    ]);
    // From now on it is known by its id, wherever it is said to be.
    const moved = [file[0] as string, "M-1,12 Old Millrace Lane,Port Ellery,04586,470000,3"];
    expect(await importFile(moved, { source: "mls" })).toMatchObject({ created: 0, updated: 1 });
    const last = await importFile([file[0] as string], { source: "mls" }).catch(() => null);
    expect(last).toBeNull();
    const rows = await runtime.database.withOrganization(organization.id, (tx) =>
      tx.select().from(listingConfidential),
    );
    expect(rows).toMatchObject([{ listingId: id, ownerName: "M. Quill" }]);
    expect(before).toMatchObject({ source: "hand" });
  });

  test("gives a home back as it was when its import is undone", async () => {
    await byHand();
    const before = await stored();
    const { id: importId } = await importFile(withId(BARE), { source: "mls" });
    expect(await stored()).toMatchObject([{ source: "mls", sourceId: "M-1" }, { sourceId: "M-2" }]);
    await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
    await execute(runtime, system(), imports.carryOutUndo, { importId });
    expect(await stored()).toEqual(before);
  });

  test("gives ids to the homes of an earlier file that had none, and none to a home with another id", async () => {
    await importFile(BARE);
    const ids = (await stored()).map(({ id }) => id);
    expect(await importFile(withId(BARE))).toMatchObject({ created: 0, updated: 2 });
    expect(await stored()).toMatchObject([
      { id: ids[0], sourceId: "M-1" },
      { id: ids[1], sourceId: "M-2" },
    ]);
    // Offered again under a new number: another listing, as a multiple listing service counts.
    const again = withId(BARE).map((row) => row.replace("M-1", "M-9"));
    expect(await importFile(again)).toMatchObject({ created: 1, updated: 0, unchanged: 1 });
  });

  test("leaves what it has no column for as it is, and empties what it has an empty cell for", async () => {
    await importFile(withId(BARE));
    await execute(runtime, owner(), listings.changeStatus, {
      listingIds: [(await stored())[0]?.id as string],
      standardStatus: "pending",
    });
    const prices = ["MLS#,PRICE,BEDS,REMARKS", "M-1,470000,3,", "M-2,512000,4,Near the quay."];
    expect(await importFile(prices)).toMatchObject({ created: 0, updated: 2 });
    expect(await stored()).toMatchObject([
      {
        ...{ unparsedAddress: "12 Millrace Lane", bedroomsTotal: 3, livingArea: 1620, postalCode: "04586" },
        ...{ listPrice: 47_000_000, publicRemarks: null, standardStatus: "pending" },
      },
      { unparsedAddress: "14 Millrace Lane", listPrice: 51_200_000, publicRemarks: "Near the quay." },
    ]);
  });
});

test("a home to let and the same home for sale are two listings, whichever file comes again", async () => {
  const rent = ["ADDRESS,CITY,STATE,ZIP,MONTHLY RENT,BEDS,SQFT", "9 Quay,Port Ellery,ME,04586,1900,3,1500"];
  const sale = ["ADDRESS,CITY,STATE,ZIP,SALE PRICE,BEDS,SQFT", "9 Quay,Port Ellery,ME,04586,390000,3,1500"];
  await importFile(rent);
  expect(await importFile(sale)).toMatchObject({ created: 1, updated: 0 });
  expect(await importFile(rent)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  expect((await stored()).map(({ listingType }) => listingType).sort()).toEqual(["rent", "sale"]);
});

test("a file that does not say whether homes are to let leaves it as it is", async () => {
  const rents = ["MLS#,ADDRESS,CITY,MONTHLY RENT,BEDS", "R-1,12 Millrace Lane,Port Ellery,2400,3"];
  await importFile(rents);
  expect(await importFile(["MLS#,PRICE,BEDS", "R-1,2550,3"])).toMatchObject({ created: 0, updated: 1 });
  expect(await stored()).toMatchObject([{ listingType: "rent", rentPeriod: "month", listPrice: 255_000 }]);
});

test("an address is known in all its spellings", () => {
  const key = (unparsedAddress: string, city: string | null = "Port Ellery", unit: string | null = null) =>
    addressKey({ unparsedAddress, city, stateOrProvince: "ME", postalCode: "04586" }, unit);
  const same = [
    key("12 North Oak Avenue, Apt. 4B"),
    key("12 N Oak Ave #4B"),
    key("12 N. Oak Ave", "Port Ellery", "4B"),
    key("12 N. Oak Ave Unit 4b", "PORT ELLERY", "Unit 4B"),
    key("12 N Oak Ave 4B, Port Ellery, ME 04586"),
  ];
  expect(new Set(same)).toEqual(new Set(["12 n oak ave 4b|port ellery"]));
  expect(key("Oak Avenue")).toBeNull();
  expect(key("Ashby Street, SW2")).toBeNull();
});
