import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningSandbox, sandboxControl, startSandbox } from "./index";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, chunkDelayMs: 0 });
});
afterAll(() => sandbox.close());

const page = async (): Promise<string> => (await fetch(sandbox.url)).text();
const send = (path: string, fields: Record<string, string>) =>
  fetch(`${sandbox.url}${path}`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

it("shows vendors, arms a fault from its form and clears it again", async () => {
  expect(await page()).toContain(`${sandbox.url}/openai`);
  const armed = await send("/_control/faults", { vendor: "openai", kind: "drop", after: "2", times: "3", path: "" });
  expect([armed.status, armed.headers.get("location")]).toEqual([303, "/"]);
  expect(await page()).toContain("Cut after chunk 2 for the next 3 requests");
  await send("/_control/faults/clear", { vendor: "openai" });
  expect(await page()).toContain("None armed");
});

it("escapes what strangers send", async () => {
  const script = "<script>alert(1)</script>";
  await sandboxControl(sandbox.url).fail("openai", { path: script });
  await fetch(`${sandbox.url}/openai/v1/models?x=%22%3E<img src=x onerror=alert(1)>`);
  const html = await page();
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toContain(script);
  expect(html).not.toContain("<img");
});

it("runs no script and sends forms to itself only", async () => {
  const policy = (await fetch(sandbox.url)).headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'self'");
});

it("answers a health check, refuses other hosts and says when its port is taken", async () => {
  expect((await fetch(`${sandbox.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${sandbox.url}/acme/v1`)).status).toBe(404);
  await expect(startSandbox({ host: "0.0.0.0" })).rejects.toThrow("127.0.0.1 only");
  await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow("is taken");
});
