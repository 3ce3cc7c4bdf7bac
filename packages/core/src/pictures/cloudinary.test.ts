import {
  adminSql,
  armFault,
  callerOf,
  clearFaults,
  cloudinaryHolds,
  keptAtCloudinary,
  makeOrganization,
  testRuntime,
  waitingJobs,
} from "@katek/testing";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { listings, organizations, pictures } from "..";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";

let runtime: Runtime;
let admin: Awaited<ReturnType<typeof adminSql>>;
let organization: Organization;
let owner: Caller;
let listingId: string;
let picture: Buffer;

beforeAll(async () => {
  runtime = keptAtCloudinary(await testRuntime());
  admin = await adminSql();
  picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#668" } })
    .withExif({ IFD0: { Copyright: "secret place" } })
    .jpeg()
    .toBuffer();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  owner = callerOf(organization, "owner");
  listingId = (await execute(runtime, owner, listings.create, { unparsedAddress: "14 Millrace Lane" })).id;
});
afterEach(clearFaults);

const add = (at: Runtime = runtime) =>
  execute(at, owner, listings.addPhoto, { listingId, alt: "Kitchen", bytes: picture });
const photos = async () => (await execute(runtime, owner, listings.get, { listingId })).photos;
const holds = () => cloudinaryHolds(organization.id);
const removals = () => waitingJobs<{ pictureIds: string[] }>(admin, organization.id, "pictures.remove");
const carryOutRemovals = async () => {
  for (const { pictureIds } of await removals())
    await execute(runtime, callerOf(organization, "system"), pictures.remove, { pictureIds });
};

test("a photo is drawn anew before it goes to Cloudinary, signed, and is read from there", async () => {
  const { id } = await add();
  expect(await holds()).toEqual([`katek/${organization.id}/${id}`]);
  const stored = Buffer.from((await runtime.integrations.photos.get(organization.id, id)) ?? []);
  expect(await sharp(stored).metadata()).toMatchObject({ format: "webp", width: 900, height: 600 });
  expect(stored.includes("secret place")).toBe(false);
  expect(await runtime.integrations.photos.get(organization.id, organization.id)).toBeNull();
});

test("a removed photo, those of a deleted listing and a former logo go there too, by a job", async () => {
  const { id } = await add();
  await execute(runtime, owner, listings.removePhoto, { listingId, photoId: id });
  await add();
  await execute(runtime, owner, listings.delete, { listingIds: [listingId] });
  await execute(runtime, owner, organizations.setLogo, { bytes: picture });
  const former = (await holds()).length;
  organization = { ...organization, ...(await reread()) };
  await execute(runtime, callerOf(organization, "owner"), organizations.setLogo, { bytes: picture });
  expect(former).toBe(3);
  await carryOutRemovals();
  expect(await holds()).toEqual([`katek/${organization.id}/${(await reread()).logoId}`]);
});

test("while it does not answer, removals wait and nothing that is shown is removed", async () => {
  const { id } = await add();
  const { id: other } = await add();
  await execute(runtime, owner, listings.removePhoto, { listingId, photoId: id });
  await armFault("cloudinary", { kind: "fail", status: 500, path: "/destroy" });
  const system = callerOf(organization, "system");
  const remove = () => execute(runtime, system, pictures.remove, { pictureIds: [id, other] });
  await expect(remove()).rejects.toThrow("Cloudinary refused (destroy) with 500");
  await remove();
  // Twice is no error.
  await remove();
  expect(await holds()).toEqual([`katek/${organization.id}/${other}`]);
});

test.each([
  ["answers with an error", () => armFault("cloudinary", { kind: "fail", status: 503, path: "/upload" })],
  ["refuses for now", () => armFault("cloudinary", { kind: "fail", status: 420, path: "/upload" })],
  ["cuts the connection", () => armFault("cloudinary", { kind: "drop" })],
])("when it %s, a sentence says so and nothing is half there", async (_what, arm) => {
  await arm();
  await expect(add()).rejects.toMatchObject({
    code: "pictures_unavailable",
    status: 502,
    message: expect.stringMatching(/nothing was changed/),
  });
  expect(await photos()).toEqual([]);
  expect(await holds()).toEqual([]);
  await add();
  expect(await photos()).toHaveLength(1);
});

test("with a wrong secret nothing is stored, and the log holds neither key nor signature", async () => {
  const said: string[] = [];
  const write = (facts: object, message: string) => {
    const { error } = facts as { error?: Error };
    said.push(`${message} ${error?.stack}`);
  };
  const wrong = keptAtCloudinary(
    { ...runtime, log: { debug() {}, info() {}, warn: write, error: write } },
    { apiSecret: "guess" },
  );
  await expect(add(wrong)).rejects.toMatchObject({ code: "pictures_unavailable" });
  expect(await photos()).toEqual([]);
  expect(said[0]).toMatch(/Cloudinary refused \(upload\) with 401: Invalid Signature/);
  expect(said.join()).not.toMatch(/guess|String to sign|111222333444555/);
});

test("an organization's pictures go with it, and nobody else's", async () => {
  await add();
  await add();
  const neighbour = await makeOrganization(runtime);
  await execute(runtime, callerOf(neighbour, "owner"), organizations.setLogo, { bytes: picture });
  await runtime.integrations.photos.removeAll(organization.id);
  expect(await holds()).toEqual([]);
  expect(await cloudinaryHolds(neighbour.id)).toHaveLength(1);
});

async function reread(): Promise<Organization> {
  const found = await execute(runtime, callerOf(organization, "system"), organizations.findById, {
    id: organization.id,
  });
  if (!found) throw new Error("It is gone.");
  return found;
}
