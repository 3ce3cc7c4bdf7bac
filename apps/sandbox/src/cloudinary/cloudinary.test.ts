import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { type RunningSandbox, sandboxControl, startSandbox } from "../index";
import { ACCOUNT } from "./signed-call";

let sandbox: RunningSandbox;
/** Cloudinary's own SDK, which reads where to call from the environment when it is loaded. */
let sdk: typeof import("cloudinary").v2;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
  const { apiKey, apiSecret, cloudName } = ACCOUNT;
  const prefix = encodeURIComponent(`${sandbox.url}/cloudinary`);
  vi.stubEnv("CLOUDINARY_URL", `cloudinary://${apiKey}:${apiSecret}@${cloudName}?upload_prefix=${prefix}`);
  sdk = (await import("cloudinary")).v2;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await sandbox.close();
});
beforeEach(async () => {
  await sandboxControl(sandbox.url).reset();
  await fetch(`${sandbox.url}/_control/cloudinary/resources`, { method: "DELETE" });
});

const bytes = () => Buffer.from("RIFF\x10\0\0\0WEBPVP8 ....", "latin1");
const resources = async () =>
  (
    (await (await fetch(`${sandbox.url}/_control/cloudinary/resources`)).json()) as { resources: { id: string }[] }
  ).resources.map(({ id }) => id);
const upload = (id: string, options: object = {}, picture: Buffer | string = bytes()) =>
  new Promise<{ public_id: string }>((done, fail) => {
    sdk.uploader
      .upload_stream({ public_id: id, ...options }, (error, result) => (result ? done(result) : fail(error)))
      .end(picture);
  });

test("the vendor's own SDK uploads, finds and deletes", async () => {
  expect(await upload("katek/a/1")).toMatchObject({ public_id: "katek/a/1", format: "webp" });
  await upload("katek/a/2");
  await upload("katek/b/1");
  const delivered = await fetch(`${sandbox.url}/cloudinary/${ACCOUNT.cloudName}/image/upload/katek/a/1.webp`);
  expect([delivered.headers.get("content-type"), Buffer.from(await delivered.arrayBuffer())]).toEqual([
    "image/webp",
    bytes(),
  ]);
  expect(await sdk.uploader.destroy("katek/a/1", { invalidate: true })).toMatchObject({ result: "ok" });
  expect(await sdk.uploader.destroy("katek/a/1", { invalidate: true })).toMatchObject({ result: "not found" });
  await sdk.api.delete_resources_by_prefix("katek/a/");
  expect(await resources()).toEqual(["katek/b/1"]);
});

test("a signature of another secret, of other parameters or of yesterday is refused", async () => {
  await expect(upload("katek/a/1", { api_secret: "guessed" })).rejects.toMatchObject({
    message: expect.stringMatching(/^Invalid Signature/),
  });
  await expect(upload("katek/a/1", { timestamp: Math.floor(Date.now() / 1000) - 86_400 })).rejects.toMatchObject({
    message: expect.stringMatching(/^Stale request/),
  });
  const timestamp = Math.floor(Date.now() / 1000);
  const form = new FormData();
  const signature = sdk.utils.api_sign_request({ public_id: "mine", timestamp }, ACCOUNT.apiSecret);
  for (const [name, value] of Object.entries({ public_id: "yours", timestamp, signature, api_key: ACCOUNT.apiKey }))
    form.set(name, String(value));
  form.set("file", new Blob([bytes()]), "x.webp");
  const answer = await fetch(`${sandbox.url}/cloudinary/v1_1/sandbox/image/upload`, { method: "POST", body: form });
  expect(answer.status).toBe(401);
  expect(await resources()).toEqual([]);
});

test("what is no picture is refused, and armed faults answer in Cloudinary's shape", async () => {
  await expect(upload("katek/a/1", {}, "hello")).rejects.toMatchObject({ message: "Invalid image file" });
  await sandboxControl(sandbox.url).fail("cloudinary", { status: 500 });
  await expect(upload("katek/a/1")).rejects.toMatchObject({ message: "The sandbox was told to fail." });
  expect(await resources()).toEqual([]);
});
