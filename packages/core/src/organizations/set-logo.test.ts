import { adminSql, callerOf, makeOrganization, systemCaller, testRuntime, waitingJobs } from "@katek/testing";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { pictures } from "../pictures";
import { organizations } from "./index";
import { MAX_LOGO_BYTES } from "./schemas";

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
let admin: Awaited<ReturnType<typeof adminSql>>;
beforeAll(async () => {
  runtime = await testRuntime();
  admin = await adminSql();
  organization = await makeOrganization(runtime);
  owner = callerOf(organization, "owner");
});

const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: "#1D5B79" } })
    .png()
    .toBuffer();
const svg = (inner: string, head = "") =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24">${inner}<rect width="24" height="24" fill="#1D5B79"/></svg>`,
  );
const setLogo = (bytes: Uint8Array) => execute(runtime, owner, organizations.setLogo, { bytes });
const logoId = async () =>
  (await execute(runtime, systemCaller(), organizations.findById, { id: organization.id }))?.logoId ?? null;
const kept = async () => {
  const id = await logoId();
  const picture = id ? await runtime.integrations.photos.get(organization.id, id) : null;
  if (!picture) throw new Error("There is no logo.");
  return picture;
};

test("a photograph becomes WebP of 512 pixels without what the camera wrote into it", async () => {
  const photograph = await sharp({ create: { width: 1200, height: 600, channels: 3, background: "#E0B676" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "a secret place" } })
    .toBuffer();
  const { logoUrl } = await setLogo(photograph);
  expect(logoUrl).toBe(`/logos/${organization.id}/${await logoId()}.webp`);
  expect(await sharp(await kept()).metadata()).toMatchObject({ format: "webp", width: 512, height: 256 });
  expect(Buffer.from(await kept()).toString("latin1")).not.toContain("a secret place");
});

test("an SVG is drawn as pixels; nothing of its text is kept", async () => {
  await setLogo(svg(`<script>alert(1)</script><linearGradient id="g"/><path fill="url(#g)" d="M0 0h1v1z"/>`));
  expect(await sharp(await kept()).metadata()).toMatchObject({ format: "webp", width: 512, height: 512 });
  expect(Buffer.from(await kept()).toString("latin1")).not.toContain("script");
});

test("a new logo has a new id, and the one before it goes", async () => {
  await setLogo(await png(300, 300));
  const first = (await logoId()) ?? "";
  await setLogo(await png(64, 64));
  expect(await logoId()).not.toBe(first);
  await carryOutRemovals();
  expect(await runtime.integrations.photos.get(organization.id, first)).toBeNull();
  expect(await sharp(await kept()).metadata()).toMatchObject({ width: 64 });
});

async function carryOutRemovals() {
  for (const payload of await waitingJobs<{ pictureIds: string[] }>(admin, organization.id, "pictures.remove"))
    await execute(runtime, callerOf(organization, "system"), pictures.remove, payload);
}

const refusals: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
  ["nothing", () => new Uint8Array(), "not_a_logo"],
  ["words", () => new TextEncoder().encode("this is no picture"), "not_a_logo"],
  ["a web page", () => new TextEncoder().encode("<html><script>alert(1)</script></html>"), "not_a_logo"],
  ["half a picture", async () => (await png(300, 300)).subarray(0, 60), "not_a_logo"],
  ["a document", () => new TextEncoder().encode("%PDF-1.4\n%âãÏÓ\n"), "not_a_logo"],
  ["an SVG with a picture elsewhere", () => svg(`<image href="https://evil.example/x.png"/>`), "logo_refers_elsewhere"],
  ["an SVG with a local file", () => svg(`<image xlink:href='file:///etc/passwd'/>`), "logo_refers_elsewhere"],
  [
    "an SVG with a style elsewhere",
    () => svg(`<style>@import "//evil.example/x.css";</style>`),
    "logo_refers_elsewhere",
  ],
  [
    "an SVG with entities",
    () => svg("<text>&x;</text>", `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>`),
    "not_a_logo",
  ],
  ["a file that is too large", () => new Uint8Array(MAX_LOGO_BYTES + 1), "logo_too_large"],
];
test.each(refusals)("%s is refused with a sentence, and the logo stays", async (_what, make, code) => {
  await setLogo(await png(40, 40));
  const before = await logoId();
  await expect(setLogo(await make())).rejects.toMatchObject({
    code,
    status: 422,
    message: expect.stringMatching(/\.$/),
  });
  expect(await logoId()).toBe(before);
  expect(await kept()).toBeTruthy();
});

test("a picture of too many pixels is refused", async () => {
  const bomb = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"/>`);
  await expect(setLogo(bomb)).rejects.toMatchObject({ code: "not_a_logo" });
});

test("a removed logo is gone, and removing none is no error", async () => {
  await setLogo(await png(40, 40));
  const id = (await logoId()) ?? "";
  await execute(runtime, owner, organizations.removeLogo, {});
  await execute(runtime, owner, organizations.removeLogo, {});
  expect(await logoId()).toBeNull();
  await carryOutRemovals();
  expect(await runtime.integrations.photos.get(organization.id, id)).toBeNull();
});

test("an agent sets no logo", async () => {
  const bytes = await png(40, 40);
  await expect(
    execute(runtime, callerOf(organization, "agent"), organizations.setLogo, { bytes }),
  ).rejects.toMatchObject({ status: 403 });
});
