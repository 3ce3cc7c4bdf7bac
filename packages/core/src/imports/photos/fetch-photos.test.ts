import { organizations as organizationRows } from "@katek/db/schema";
import { createOutbound } from "@katek/integrations";
import {
  adminSql,
  armFault,
  bytesOf,
  callerOf,
  clearFaults,
  cloudinaryHolds,
  keptAtCloudinary,
  makeOrganization,
  type PhotoSite,
  servePhotos,
  testRuntime,
  waitingJobs,
} from "@katek/testing";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { imports, listings, organizations, pictures } from "../..";
import { execute, type Organization, type Runtime } from "../../kernel";
import { MAX_PHOTO_BYTES, MOST_PHOTOS } from "../../listings/schemas";
import { MOST_FETCHED_OF_A_HOME } from "../schemas";

let runtime: Runtime;
let admin: Awaited<ReturnType<typeof adminSql>>;
let organization: Organization;
let site: PhotoSite;

beforeAll(async () => {
  const picture = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#668" } })
    .jpeg()
    .toBuffer();
  site = await servePhotos(picture, MAX_PHOTO_BYTES + 10);
  const made = keptAtCloudinary(await testRuntime());
  const outbound = createOutbound({ httpsOnly: false, trustedOrigins: [site.origin] });
  runtime = { ...made, integrations: { ...made.integrations, outbound } };
  admin = await adminSql();
});
afterAll(() => site.close());
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  Object.assign(site, { asked: [], broken: {}, whenAsked: () => {} });
});
afterEach(clearFaults);

const owner = () => callerOf(organization, "owner");
const system = () => callerOf(organization, "system");
const HEAD = "MLS#,ADDRESS,CITY,PRICE,BEDS,PHOTO URLS,PUBLIC REMARKS";
const home = (id: string, photos: string[], price = 489_000) =>
  `${id},${id} Millrace Lane,Port Ellery,${price},3,"${photos.map((path) => (path.startsWith("/") ? `${site.origin}${path}` : path)).join(",")}",A quiet house with the number ${id}.`;

async function importFile(...rows: string[]): Promise<string> {
  const { importId } = await execute(runtime, owner(), imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf([HEAD, ...rows].join("\n")),
    enqueue: false,
  });
  await execute(runtime, system(), imports.run, { importId });
  return importId;
}
const fetchFor = (importId: string) => execute(runtime, system(), imports.fetchPhotos, { importId });
async function importWithPhotos(...rows: string[]) {
  const importId = await importFile(...rows);
  await fetchFor(importId);
  return importId;
}
const told = async (id: string) => (await execute(runtime, owner(), imports.get, { id })).photos;
async function listing(sourceId: string) {
  const found = await execute(runtime, owner(), listings.list, { search: sourceId });
  const [first] = found.listings;
  if (!first) throw new Error(`There is no ${sourceId}.`);
  return execute(runtime, owner(), listings.get, { listingId: first.id });
}
const alts = async (sourceId: string) => (await listing(sourceId)).photos.map(({ alt }) => alt);
const photosOf = (...places: number[]) => places.map((place) => `Photo ${place} of A1 Millrace Lane`);
async function undo(importId: string) {
  await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
  await execute(runtime, system(), imports.carryOutUndo, { importId });
  await carryOutRemovals();
}
async function carryOutRemovals() {
  for (const payload of await waitingJobs<{ pictureIds: string[] }>(admin, organization.id, "pictures.remove"))
    await execute(runtime, system(), pictures.remove, payload);
}

describe("the photos that a file names", () => {
  test("are fetched by a job of the import, drawn anew, in the file's order", async () => {
    const importId = await importFile(home("A1", ["/1.jpg", "/2.jpg", "/3.jpg"]), home("A2", ["/4.jpg"]));
    expect(await waitingJobs(admin, organization.id, "imports.fetchPhotos")).toMatchObject([{ importId }]);
    expect(await told(importId)).toBeNull();
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({
      status: "done",
      total: 4,
      fetched: 4,
      failed: 0,
      waiting: 0,
      beyond: 0,
    });
    expect(await alts("A1")).toEqual(photosOf(1, 2, 3));
    const [first] = (await listing("A1")).photos;
    const stored = await runtime.integrations.photos.get(organization.id, first?.id ?? "");
    expect(await sharp(stored ?? Buffer.alloc(0)).metadata()).toMatchObject({ format: "webp", width: 64 });
    expect(await cloudinaryHolds(organization.id)).toHaveLength(4);
    await fetchFor(importId);
    expect(site.asked).toHaveLength(4);
  });

  test("that are none harm neither the import nor the others, and each is told of with its reason", async () => {
    site.broken = { "/gone.jpg": 404, "/page": "text", "/huge.jpg": "huge" };
    const importId = await importWithPhotos(
      home("A1", [
        "/gone.jpg",
        "/page",
        "/good.jpg",
        "/huge.jpg",
        "http://169.254.169.254/x.jpg",
        "http://10.0.0.1/y.jpg",
      ]),
    );
    expect(await execute(runtime, owner(), imports.get, { id: importId })).toMatchObject({
      status: "completed",
      created: 1,
    });
    const photos = await told(importId);
    expect(photos).toMatchObject({ status: "done", total: 6, fetched: 1, failed: 5, waiting: 0 });
    expect(photos?.failures.map(({ place, reason }) => [place, reason])).toEqual([
      [1, "The address answered with 404, not with a picture."],
      [2, "What is at this address is not a picture."],
      [4, "The picture is larger than 20 MB."],
      [5, expect.stringMatching(/network|private|inside|machine/i)],
      [6, expect.stringMatching(/network|private|inside|machine/i)],
    ]);
    expect(photos?.failures[0]).toMatchObject({ address: "A1 Millrace Lane", url: `${site.origin}/gone.jpg` });
    expect(await alts("A1")).toEqual(photosOf(3));
  });

  test("are tried again later where that may help, a few times, and by hand after that", async () => {
    site.broken = { "/1.jpg": 503, "/2.jpg": "cut" };
    const importId = await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg", "/3.jpg"]));
    expect(await told(importId)).toMatchObject({ status: "fetching", total: 3, fetched: 1, failed: 0, waiting: 2 });
    // Not before their time.
    await fetchFor(importId);
    expect(site.asked).toHaveLength(3);
    await later(2);
    site.broken = { "/2.jpg": "cut" };
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({ status: "fetching", fetched: 2, failed: 0, waiting: 1 });
    expect(await alts("A1")).toEqual(photosOf(1, 3));
    await later(15);
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({ status: "done", fetched: 2, failed: 1, waiting: 0 });
    site.broken = {};
    await execute(runtime, owner(), imports.retryPhotos, { importId });
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({ status: "done", total: 3, fetched: 3, failed: 0 });
    expect(await alts("A1")).toEqual(photosOf(1, 2, 3));
  });

  test("of a host that never answers are not all waited for", async () => {
    const paths = Array.from({ length: 12 }, (_, at) => `/${at}.jpg`);
    site.broken = Object.fromEntries(paths.map((path) => [path, "cut"]));
    const importId = await importWithPhotos(home("A1", paths));
    expect(site.asked.length).toBeLessThan(10);
    expect(await told(importId)).toMatchObject({ total: 12, fetched: 0, waiting: 12 });
  });

  test("are so many of a home at most, and the rest is told of", async () => {
    const many = Array.from({ length: MOST_FETCHED_OF_A_HOME + 4 }, (_, at) => `/${at}.jpg`);
    const importId = await importWithPhotos(home("A1", many));
    expect(await told(importId)).toMatchObject({
      total: MOST_FETCHED_OF_A_HOME,
      fetched: MOST_FETCHED_OF_A_HOME,
      beyond: 4,
    });
    expect(MOST_FETCHED_OF_A_HOME).toBeLessThan(MOST_PHOTOS);
  });

  test("go on with the home at which the worker was stopped", async () => {
    const importId = await importFile(home("A1", ["/1.jpg", "/2.jpg"]), home("A2", ["/3.jpg", "/4.jpg"]));
    const stop = new AbortController();
    site.whenAsked = (path) => {
      if (path === "/4.jpg") stop.abort();
    };
    await expect(
      execute(runtime, { ...system(), signal: stop.signal }, imports.fetchPhotos, { importId }),
    ).rejects.toBeTruthy();
    site.whenAsked = () => {};
    expect(await told(importId)).toMatchObject({ status: "fetching", total: 4, fetched: 2 });
    site.asked = [];
    await fetchFor(importId);
    expect(site.asked.sort()).toEqual(["/3.jpg", "/4.jpg"]);
    expect(await told(importId)).toMatchObject({ status: "done", total: 4, fetched: 4 });
    expect(await alts("A1")).toEqual(photosOf(1, 2));
    expect(await cloudinaryHolds(organization.id)).toHaveLength(4);
  });

  test("are there once when two workers fetch them", async () => {
    const importId = await importFile(home("A1", ["/1.jpg", "/2.jpg"]));
    await Promise.all([fetchFor(importId), fetchFor(importId)]);
    await carryOutRemovals();
    expect(await alts("A1")).toEqual(photosOf(1, 2));
    expect(await told(importId)).toMatchObject({ status: "done", total: 2, fetched: 2, failed: 0 });
    expect(await cloudinaryHolds(organization.id)).toHaveLength(2);
  });

  test("wait while pictures cannot be stored, and nothing is half there", async () => {
    await armFault("cloudinary", { kind: "fail", status: 503, path: "/upload", times: 20 });
    const importId = await importFile(home("A1", ["/1.jpg", "/2.jpg"]));
    await expect(fetchFor(importId)).rejects.toThrow("Cloudinary refused");
    expect(await alts("A1")).toEqual([]);
    await execute(runtime, system(), imports.stopPhotos, { importId });
    expect(await told(importId)).toMatchObject({ status: "stopped", total: 2, fetched: 0 });
    await clearFaults();
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({ status: "stopped" });
    await execute(runtime, owner(), imports.retryPhotos, { importId });
    await fetchFor(importId);
    expect(await told(importId)).toMatchObject({ status: "done", fetched: 2 });
    expect(await cloudinaryHolds(organization.id)).toHaveLength(2);
  });
});

describe("a file that comes again", () => {
  test("has only those photos fetched whose addresses are new; what somebody removed, added or arranged stays so", async () => {
    await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg", "/3.jpg"]));
    const { id, photos } = await listing("A1");
    await execute(runtime, owner(), listings.removePhoto, { listingId: id, photoId: photos[1]?.id ?? "" });
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    await execute(runtime, owner(), listings.addPhoto, { listingId: id, alt: "By hand", bytes });
    site.asked = [];
    expect(await told(await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg", "/3.jpg"])))).toBeNull();
    await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg", "/new.jpg", "/3.jpg"], 450_000));
    expect(site.asked).toEqual(["/new.jpg"]);
    expect(await alts("A1")).toEqual([...photosOf(1), ...photosOf(3), ...photosOf(3), "By hand"]);
  });

  test("that names a photo no more takes it away; one whose new photos cannot be had keeps the old", async () => {
    await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg"]), home("B1", ["/3.jpg"]));
    site.broken = { "/b.jpg": 404 };
    await importWithPhotos(home("A1", ["/2.jpg"]), home("B1", ["/b.jpg"]));
    expect(await alts("A1")).toEqual(photosOf(2));
    expect(await alts("B1")).toEqual(["Photo 1 of B1 Millrace Lane"]);
  });
});

describe("an undo", () => {
  test("is not kept from removing a new home by the photos that the import fetched, and removes them", async () => {
    const importId = await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg"]));
    await undo(importId);
    expect((await execute(runtime, owner(), listings.list, {})).listings).toEqual([]);
    expect(await cloudinaryHolds(organization.id)).toEqual([]);
  });

  test("keeps a new home that somebody gave a photo", async () => {
    const importId = await importWithPhotos(home("A1", ["/1.jpg"]));
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    await execute(runtime, owner(), listings.addPhoto, { listingId: (await listing("A1")).id, alt: "By hand", bytes });
    await undo(importId);
    expect(await alts("A1")).toEqual([...photosOf(1), "By hand"]);
  });

  test("brings back the photos that the import replaced", async () => {
    await importWithPhotos(home("A1", ["/1.jpg", "/2.jpg"]));
    const second = await importWithPhotos(home("A1", ["/2.jpg", "/new.jpg"]));
    expect(await alts("A1")).toEqual([...photosOf(2), ...photosOf(2)]);
    await undo(second);
    await fetchFor(second);
    expect(await alts("A1")).toEqual(photosOf(1, 2));
    expect(await cloudinaryHolds(organization.id)).toHaveLength(3);
  });

  test("that began while photos are fetched gets none of them", async () => {
    const importId = await importFile(home("A1", ["/1.jpg"]), home("A2", ["/2.jpg"]));
    await execute(runtime, owner(), imports.undo, { importId, enqueue: false });
    await fetchFor(importId);
    expect(site.asked).toEqual([]);
    await undoRest(importId);
    expect(await cloudinaryHolds(organization.id)).toEqual([]);
  });
});

const undoRest = (importId: string) => execute(runtime, system(), imports.carryOutUndo, { importId });

/** Puts the organization's clock forward by minutes. */
async function later(minutes: number): Promise<void> {
  const clockOffsetMs = organization.clockOffsetMs + minutes * 60_000;
  await runtime.database.withOrganization(organization.id, (tx) => tx.update(organizationRows).set({ clockOffsetMs }));
  const found = await execute(runtime, system(), organizations.findById, { id: organization.id });
  if (found) organization = found;
}
