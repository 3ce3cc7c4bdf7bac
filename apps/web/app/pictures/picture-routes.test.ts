import { identity, listings, organizations, people } from "@katek/core";
import { execute, newId, type Organization, type Role, type Runtime } from "@katek/core/kernel";
import { MAX_PHOTO_BYTES } from "@katek/core/listings/schemas";
import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import {
  armFault,
  callerOf,
  clearFaults,
  cloudinaryHolds,
  keptAtCloudinary,
  makeOrganization,
  systemCaller,
  testRuntime,
} from "@katek/testing";
import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listingAction } from "~/listings/page/listing-action.server";
import { action as takePhoto } from "~/routes/listings.$id.photos";
import { loader as showLogo } from "~/routes/logos.$organizationId.$logoId";
import { loader as showPhoto } from "~/routes/photos.$organizationId.$photoId";
import { action as takeAvatar } from "~/routes/setup.avatar";
import { action as takeLogo } from "~/routes/setup.logo";
import { SESSION_COOKIE } from "../../server/cookies";

/** A PNG of one pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let runtime: Runtime;
let organization: Organization;
let listingId: string;
let owner: string;
let stranger: string;

beforeAll(async () => {
  runtime = keptAtCloudinary(await testRuntime());
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  owner = await session(organization, "owner");
  stranger = await session(await makeOrganization(runtime), "owner");
  listingId = (
    await execute(runtime, callerOf(organization, "owner"), listings.create, { unparsedAddress: "14 Millrace Lane" })
  ).id;
});
afterEach(clearFaults);

/** Somebody who signed in and works there. @returns the session's token */
async function session({ slug }: Organization, role: Role): Promise<string> {
  const subject = newId();
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  await execute(runtime, systemCaller(), people.add, { ...person, role, organization: slug });
  return (await execute(runtime, systemCaller(), identity.signIn, person)).token;
}

type Route = (args: ActionFunctionArgs) => Promise<unknown>;
const context = () =>
  ({
    ...{ runtime, mode: "demo", secure: false, host: { kind: "app", hostname: "127.0.0.1" } },
    ...{ requestId: "test", nonce: "", limitAddress: null, address: null },
  }) as Partial<AppLoadContext> as AppLoadContext;

/** Calls a route as the holder of a session, or as nobody. What it throws as a response is its answer. */
async function call(route: Route, token: string | null, path: string, body: FormData | null, params = {}) {
  const request = new Request(`http://127.0.0.1${path}`, {
    method: body ? "POST" : "GET",
    body,
    headers: token ? { cookie: `${SESSION_COOKIE}=${token}` } : {},
  });
  try {
    return await route({ request, params, context: context() });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
async function answer(given: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  if (!(given instanceof Response)) throw new Error("It did not answer in JSON.");
  return { status: given.status, body: (await given.json()) as Record<string, unknown> };
}
function fileOf(bytes: Uint8Array, name = "kitchen.jpg"): FormData {
  const form = new FormData();
  form.append("picture", new Blob([new Uint8Array(bytes)]), name);
  return form;
}
const fields = (values: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
};
const photos = async () =>
  (await execute(runtime, callerOf(organization, "owner"), listings.get, { listingId })).photos;

describe("the upload of a photo", () => {
  const send = async (token: string | null, bytes: Uint8Array, id = listingId) =>
    answer(await call(takePhoto, token, `/listings/${id}/photos?alt=Kitchen`, fileOf(bytes), { id }));

  test("takes it, and the picture is served for good under its own address", async () => {
    const { status, body } = await send(owner, picture);
    expect(status).toBe(200);
    expect(await photos()).toEqual([{ id: body.photoId, alt: "Kitchen" }]);
    const params = { organizationId: organization.id, photoId: `${body.photoId}.webp` };
    const served = (await call(showPhoto, null, "/photos/x", null, params)) as Response;
    expect([served.status, served.headers.get("content-type"), served.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "public, max-age=31536000, immutable",
    ]);
    expect(Buffer.from(await served.arrayBuffer()).toString("latin1")).toMatch(/^RIFF.{4}WEBP/s);
  });

  test("is refused to whoever is not signed in, or works elsewhere", async () => {
    expect((await send(null, picture)).status).toBe(401);
    expect((await send(stranger, picture)).status).toBe(404);
    expect(await photos()).toEqual([]);
    expect(await cloudinaryHolds(organization.id)).toEqual([]);
  });

  test("refuses what is no picture, what is too large and a form without a file, in a sentence each", async () => {
    const sentence = expect.stringMatching(/\.$/);
    expect(await send(owner, Buffer.from("words"))).toEqual({ status: 422, body: { problem: sentence } });
    expect(await send(owner, Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"))).toMatchObject({
      status: 422,
    });
    expect(await send(owner, Buffer.alloc(MAX_PHOTO_BYTES + 1))).toEqual({
      status: 422,
      body: { problem: expect.stringContaining("20 MB") },
    });
    const empty = await call(takePhoto, owner, "/listings/x/photos", fields({ no: "file" }), { id: listingId });
    expect(await answer(empty)).toEqual({ status: 400, body: { problem: sentence } });
    expect(await photos()).toEqual([]);
  });

  test("says so when the store of pictures does not answer, and nothing is half there", async () => {
    await armFault("cloudinary", { kind: "fail", status: 503, path: "/upload" });
    expect(await send(owner, picture)).toEqual({
      status: 502,
      body: { problem: expect.stringContaining("nothing was changed") },
    });
    expect(await photos()).toEqual([]);
  });
});

describe("the forms of a listing's photos", () => {
  const act = (token: string | null, values: Record<string, string>) =>
    call(listingAction, token, `/listings/${listingId}`, fields(values), { id: listingId });
  const add = async () => {
    const { id } = await execute(runtime, callerOf(organization, "owner"), listings.addPhoto, {
      ...{ listingId, alt: "Kitchen", bytes: picture },
    });
    return id;
  };

  test("put them in order, describe them and take them away", async () => {
    const [one, two] = [await add(), await add()];
    expect(await act(owner, { intent: "order", photoIds: `${two},${one}` })).toEqual({ problem: null });
    expect(await act(owner, { intent: "describe", photoId: two, alt: "Garden" })).toEqual({ problem: null });
    expect(await photos()).toEqual([
      { id: two, alt: "Garden" },
      { id: one, alt: "Kitchen" },
    ]);
    expect(await act(owner, { intent: "remove-photo", photoId: two })).toEqual({ problem: null });
    expect(await photos()).toEqual([{ id: one, alt: "Kitchen" }]);
  });

  test("do nothing for others, and tell what cannot be done in a sentence", async () => {
    const id = await add();
    const removal = { intent: "remove-photo", photoId: id };
    const unknown = (await act(null, removal)) as Response;
    expect([unknown.status, unknown.headers.get("location")]).toEqual([302, "/sign-in"]);
    expect(await act(stranger, removal)).toMatchObject({ problem: { sentence: expect.any(String) } });
    expect(await act(owner, { intent: "describe", photoId: id, alt: " " })).toMatchObject({
      problem: { fields: { alt: expect.stringMatching(/\.$/) } },
    });
    expect(await act(owner, { intent: "photo-address", address: "http://169.254.169.254/x.jpg" })).toMatchObject({
      problem: { sentence: expect.stringMatching(/\.$/) },
    });
    expect(((await act(owner, { intent: "elsewhere" })) as Response).status).toBe(400);
    expect(await photos()).toEqual([{ id, alt: "Kitchen" }]);
  });
});

describe.each([
  ["logo", "/setup/logo", takeLogo, "logoId"],
  ["assistant's picture", "/setup/avatar", takeAvatar, "assistantPictureId"],
] as const)("the upload of the %s", (_what, path, route, column) => {
  const send = async (token: string | null, body: FormData) => answer(await call(route as Route, token, path, body));
  const kept = async () =>
    (await execute(runtime, systemCaller(), organizations.findById, { id: organization.id }))?.[column] ?? null;

  test("takes it, shows it under a new address, and takes it away", async () => {
    const { status, body } = await send(owner, fileOf(picture));
    expect([status, body]).toEqual([200, { url: `/logos/${organization.id}/${await kept()}.webp` }]);
    const params = { organizationId: organization.id, logoId: `${await kept()}.webp` };
    expect(((await call(showLogo, null, "/logos/x", null, params)) as Response).status).toBe(200);
    const profile = await execute(
      runtime,
      callerOf((await again()) ?? organization, "visitor"),
      organizations.profile,
      {},
    );
    expect([profile.logoUrl, profile.assistantPictureUrl]).toContain(body.url);
    expect(await send(owner, fields({ remove: "yes" }))).toEqual({ status: 200, body: { url: null } });
    expect(await kept()).toBeNull();
  });

  test("is for admins and owners of the organization alone", async () => {
    expect((await send(null, fileOf(picture))).status).toBe(401);
    expect((await send(await session(organization, "agent"), fileOf(picture))).status).toBe(403);
    await send(stranger, fileOf(picture));
    expect(await kept()).toBeNull();
    expect(await cloudinaryHolds(organization.id)).toEqual([]);
  });

  test("refuses what is no picture, is too large or cannot be stored; the one before stays", async () => {
    await send(owner, fileOf(picture));
    const before = await kept();
    expect(await send(owner, fileOf(Buffer.from("words")))).toMatchObject({ status: 422 });
    expect(await send(owner, fileOf(Buffer.alloc(MAX_LOGO_BYTES + 1)))).toEqual({
      status: 422,
      body: { problem: "This picture is larger than 5 MB. Save it smaller." },
    });
    await armFault("cloudinary", { kind: "drop", times: 2 });
    expect(await send(owner, fileOf(picture))).toMatchObject({ status: 502 });
    expect(await kept()).toBe(before);
  });

  const again = () => execute(runtime, systemCaller(), organizations.findById, { id: organization.id });
});

describe("a picture that is asked for", () => {
  const ask = async (organizationId: string, photoId: string) =>
    (await call(showPhoto, null, "/photos/x", null, { organizationId, photoId })) as Response;

  test("is not found where there is none, also under another organization and by what is no id", async () => {
    const { id } = await execute(runtime, callerOf(organization, "owner"), listings.addPhoto, {
      ...{ listingId, alt: "Kitchen", bytes: picture },
    });
    expect((await ask(organization.id, id)).status).toBe(200);
    expect((await ask(newId(), id)).status).toBe(404);
    expect((await ask(organization.id, newId())).status).toBe(404);
    expect((await ask("..", "../../etc/passwd")).status).toBe(404);
  });

  test("can be asked for again while the store does not answer, and that is not kept by browsers", async () => {
    await armFault("cloudinary", { kind: "fail", status: 500 });
    const { status, headers } = await ask(organization.id, newId());
    expect([status, headers.get("cache-control")]).toEqual([503, "no-store"]);
  });
});
