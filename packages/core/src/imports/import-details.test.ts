import { listingChunks, listingConfidential, listings as listingRows } from "@katek/db/schema";
import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { asc } from "drizzle-orm";
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

async function importFile(...lines: string[]) {
  const { importId } = await execute(runtime, system(), imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf(lines.join("\n")),
    enqueue: false,
  });
  await execute(runtime, system(), imports.run, { importId });
  return execute(runtime, owner(), imports.get, { id: importId });
}
const stored = () =>
  runtime.database.withOrganization(organization.id, async (tx) => ({
    listings: await tx.select().from(listingRows).orderBy(asc(listingRows.sourceId)),
    confidential: await tx.select().from(listingConfidential),
  }));
async function known(): Promise<string> {
  await execute(runtime, system(), listings.embed, {});
  const chunks = await runtime.database.withOrganization(organization.id, (tx) =>
    tx.select({ text: listingChunks.text }).from(listingChunks),
  );
  return chunks.map(({ text }) => text).join("\n");
}

const HEAD =
  "ListingId,StandardStatus,ListPrice,BedroomsTotal,UnparsedAddress,City,AssociationFee,AssociationFeeFrequency,TaxAnnualAmount,TaxYear,GarageSpaces,Heating,OwnerName,OwnerPhone,AccessCode,ShowingInstructions,PrivateRemarks";
const R1 =
  "R1,Active,625000,4,118 Cedar Ln,Boise,120,Monthly,4210,2025,3,Forced Air,Jo Park,208-555-0100,GATE-4711,Call first,Side gate";
const BARE = "ListingId,StandardStatus,ListPrice,BedroomsTotal,UnparsedAddress,City";

test("details are kept and known to the assistant; what is confidential is kept apart and unknown to it", async () => {
  expect(await importFile(HEAD, R1)).toMatchObject({ created: 1, valuesLeftEmpty: 0 });
  const { listings: rows, confidential } = await stored();
  expect(rows[0]).toMatchObject({
    ...{ associationFee: 12_000, associationFeeFrequency: "month", taxAnnualAmount: 421_000, taxYear: 2025 },
    ...{ garageSpaces: 3, heating: "Forced Air", features: { garage: true, heating: true } },
  });
  expect(confidential[0]).toMatchObject({
    ...{ ownerName: "Jo Park", ownerPhone: "208-555-0100", accessCode: "GATE-4711" },
    ...{ showingInstructions: "Call first", privateRemarks: "Side gate" },
  });
  const text = await known();
  expect(text).toContain("Association fee: $120 a month.");
  expect(text).toContain("Property tax: $4,210 a year (2025).");
  for (const secret of ["Jo Park", "208-555-0100", "GATE-4711", "Call first", "Side gate"]) {
    expect(text).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(secret);
  }
});

test("the same file changes nothing; one that says nothing of a detail leaves it as somebody has set it", async () => {
  await importFile(HEAD, R1);
  const [before] = (await stored()).listings;
  expect(await importFile(HEAD, R1)).toMatchObject({ unchanged: 1, updated: 0 });
  await execute(runtime, owner(), listings.update, { listingId: before?.id ?? "", entryLevel: 2 });
  const silent = await importFile(BARE, "R1,Active,619000,4,118 Cedar Ln,Boise");
  expect(silent).toMatchObject({ updated: 1, changedFields: { listPrice: 1 } });
  const { listings: rows, confidential } = await stored();
  expect(rows[0]).toMatchObject({ listPrice: 61_900_000, associationFee: 12_000, garageSpaces: 3, entryLevel: 2 });
  expect(confidential[0]).toMatchObject({ ownerName: "Jo Park", privateRemarks: "Side gate" });
  const changed = await importFile(HEAD, R1.replace(",120,", ",135,").replace("Jo Park", "Ann Lee"));
  expect(changed).toMatchObject({ changedFields: { listPrice: 1, associationFee: 1, ownerName: 1 } });
});

test("an undo puts details and what is confidential back", async () => {
  await importFile(BARE, "R1,Active,619000,4,118 Cedar Ln,Boise");
  const before = await stored();
  const { id } = await importFile(HEAD, R1);
  await execute(runtime, owner(), imports.undo, { importId: id, enqueue: false });
  await execute(runtime, system(), imports.carryOutUndo, { importId: id });
  const after = await stored();
  expect(after.listings).toEqual(before.listings);
  for (const row of after.confidential)
    expect(row).toMatchObject({ ownerName: null, accessCode: null, privateRemarks: null });
});

test("a fee whose period no file gave does not stand in the way of changing something else", async () => {
  await importFile(HEAD, R1.replace("Monthly", ""));
  const [listing] = (await stored()).listings;
  expect(listing).toMatchObject({ associationFee: 12_000, associationFeeFrequency: null });
  const update = (input: object) =>
    execute(runtime, owner(), listings.update, { listingId: listing?.id ?? "", ...input });
  expect(await update({ listPrice: 60_000_000 })).toEqual({ fields: ["listPrice"] });
  expect(await update({ associationFeeFrequency: "year" })).toEqual({ fields: ["associationFeeFrequency"] });
  await expect(update({ associationFeeFrequency: null })).rejects.toThrow("associationFeeFrequency");
});
