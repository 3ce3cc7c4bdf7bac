import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createOutbound } from "@katek/integrations";
import { adminSql, callerOf, makeOrganization, testRuntime, waitingJobs } from "@katek/testing";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listings, pictures } from "..";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { MAX_PHOTO_BYTES } from "./photo-limits";

let runtime: Runtime;
let admin: Awaited<ReturnType<typeof adminSql>>;
let organization: Organization;
let agent: Caller;
let listingId: string;
let site: Server;
let origin: string;
let picture: Buffer;

beforeAll(async () => {
  picture = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: "#668" } })
    .withExif({ IFD0: { Copyright: "secret place" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();
  site = createServer((request, response) =>
    request.url === "/home.jpg" ? response.end(picture) : response.end("<html>not a picture</html>"),
  );
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const made = await testRuntime();
  admin = await adminSql();
  const outbound = createOutbound({ httpsOnly: false, trustedOrigins: [origin] });
  runtime = { ...made, integrations: { ...made.integrations, outbound } };
});
afterAll(() => new Promise((done) => site.close(done)));
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  agent = callerOf(organization, "agent");
  listingId = (await execute(runtime, agent, listings.create, { unparsedAddress: "14 Millrace Lane" })).id;
});

const add = (bytes: Uint8Array, alt = "Kitchen") =>
  execute(runtime, agent, listings.addPhoto, { listingId, alt, bytes });
const photos = async () => (await execute(runtime, agent, listings.get, { listingId })).photos;

describe("a picture", () => {
  test("is drawn anew: turned, made smaller, as WebP, without what its file said of the place", async () => {
    const { id } = await add(picture);
    const stored = await runtime.integrations.photos.get(organization.id, id);
    const { format, width, height, exif } = await sharp(stored ?? Buffer.alloc(0)).metadata();
    expect({ format, width, height, exif }).toEqual({ format: "webp", width: 1600, height: 800, exif: undefined });
    expect(Buffer.from(stored ?? []).includes("secret place")).toBe(false);
  });

  test.each([
    ["a text", () => Buffer.from("I am no picture"), "not_a_picture"],
    ["nothing", () => Buffer.alloc(0), "not_a_picture"],
    [
      "a drawing that runs scripts",
      () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/></svg>"),
      "not_a_picture",
    ],
    ["half a picture", () => picture.subarray(0, 400), "not_a_picture"],
    ["a file that is too large", () => Buffer.alloc(MAX_PHOTO_BYTES + 1), "picture_too_large"],
    ["a small file that unpacks to far too much", bomb, "picture_too_many_pixels"],
  ])("that is %s is refused with a sentence, and those that were there stay", async (_what, bytes, code) => {
    await add(picture);
    await expect(add(await bytes())).rejects.toMatchObject({ code, message: expect.stringMatching(/\.$/) });
    expect(await photos()).toHaveLength(1);
  });

  test("is fetched from a web address once; what is no picture, or stands inside, is not", async () => {
    const from = (address: string) =>
      execute(runtime, agent, listings.addPhotoFromAddress, { listingId, alt: "Garden", address });
    await from(`${origin}/home.jpg`);
    expect(await photos()).toMatchObject([{ alt: "Garden" }]);
    await expect(from(`${origin}/page`)).rejects.toMatchObject({ code: "not_a_picture" });
    for (const inside of ["http://169.254.169.254/x.jpg", "http://10.0.0.1/x.jpg", "file:///etc/passwd", "kitchen"])
      await expect(from(inside)).rejects.toMatchObject({ code: "picture_not_fetched" });
    expect(await photos()).toHaveLength(1);
  });
});

/** 20,000 × 20,000 pixels of one color, in some kilobytes. */
function bomb(): Promise<Buffer> {
  return sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

test("pictures have an order and words, go one by one, and with their listing", async () => {
  const [a, b, c] = [(await add(picture, "A")).id, (await add(picture, "B")).id, (await add(picture, "C")).id];
  await execute(runtime, agent, listings.arrangePhotos, { listingId, photoIds: [c, a] });
  expect((await photos()).map(({ alt }) => alt)).toEqual(["C", "A", "B"]);
  await execute(runtime, agent, listings.describePhoto, { listingId, photoId: c, alt: "South-facing garden" });
  expect((await photos())[0]?.alt).toBe("South-facing garden");
  await execute(runtime, agent, listings.removePhoto, { listingId, photoId: a });
  expect((await photos()).map(({ id }) => id)).toEqual([c, b]);
  await carryOutRemovals();
  expect(await runtime.integrations.photos.get(organization.id, a)).toBeNull();
  expect((await execute(runtime, agent, listings.list, {})).listings[0]?.photos[0]?.id).toBe(c);
  await expect(execute(runtime, agent, listings.arrangePhotos, { listingId, photoIds: [a] })).rejects.toMatchObject({
    code: "photo_not_found",
  });
  await execute(runtime, agent, listings.delete, { listingIds: [listingId] });
  await carryOutRemovals();
  expect(await runtime.integrations.photos.get(organization.id, c)).toBeNull();
});

test("pictures are put in order after others were removed", async () => {
  const ids: string[] = [];
  for (const alt of ["A", "B", "C", "D", "E"]) ids.push((await add(picture, alt)).id);
  const [a = "", b = "", c = "", d = "", e = ""] = ids;
  for (const photoId of [a, b]) await execute(runtime, agent, listings.removePhoto, { listingId, photoId });
  for (const order of [
    [c, e, d],
    [e, c, d],
    [d, c, e],
  ]) {
    await execute(runtime, agent, listings.arrangePhotos, { listingId, photoIds: order });
    expect((await photos()).map(({ id }) => id)).toEqual(order);
  }
});

async function carryOutRemovals() {
  for (const payload of await waitingJobs<{ pictureIds: string[] }>(admin, organization.id, "pictures.remove"))
    await execute(runtime, callerOf(organization, "system"), pictures.remove, payload);
}
