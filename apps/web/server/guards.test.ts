import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limitForms } from "./body-limit";
import { markRequest } from "./request-marks";
import { sameOriginOnly } from "./same-origin";
import { securityHeaders } from "./security-headers";

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  app.use(
    markRequest,
    securityHeaders({
      server: { publicUrl: "https://app.example.com", baseDomain: "example.com" },
      development: false,
    }),
    sameOriginOnly("https://app.example.com"),
  );
  app.all("*", limitForms, (_request, response) => void response.send("done"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const post = async (headers: Record<string, string>, method = "POST") => (await fetch(url, { method, headers })).status;

describe("a request that changes something", () => {
  test("is let in from our own pages, by the public address or by the one that was asked", async () => {
    expect(await post({ origin: "https://app.example.com" })).toBe(200);
    expect(await post({ origin: url })).toBe(200);
  });
  describe.each(["POST", "PUT", "PATCH", "DELETE"])("by %s", (method) => {
    test.each([
      "https://evil.example",
      "https://app.example.com.evil.example",
      "http://app.example.com",
      "null",
      "nonsense",
    ])("is refused from %s: React Router CVE-2026-22030", async (origin) => {
      expect(await post({ origin }, method)).toBe(403);
    });
  });
  test("without an origin needs the browser's word, if cookies come with it", async () => {
    expect(await post({ cookie: "a=b" })).toBe(403);
    expect(await post({ cookie: "a=b", "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await post({ cookie: "a=b", "sec-fetch-site": "same-site" })).toBe(403);
    expect(await post({})).toBe(200);
  });
});

test("reading is open to everybody", async () => {
  expect((await fetch(url, { headers: { origin: "https://evil.example" } })).status).toBe(200);
});

test("each answer has its own nonce and says what the page may not do", async () => {
  const [first, second] = await Promise.all([fetch(url), fetch(url)]);
  const policy = first.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-eval");
  expect(policy).not.toBe(second.headers.get("content-security-policy"));
  expect(first.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a request keeps a plausible id of the proxy, and gets its own for another", async () => {
  const idFor = async (id: string) =>
    (await fetch(url, { headers: { "x-request-id": id } })).headers.get("x-request-id");
  expect(await idFor("proxy-12345678")).toBe("proxy-12345678");
  expect(await idFor("<script>alert(1)</script>")).toMatch(/^[\da-f-]{36}$/);
});

test("a form over 1 MB is refused, a file where files are taken is not", async () => {
  const body = "x".repeat(1_000_001);
  expect((await fetch(`${url}/chat/hammer`, { method: "POST", body })).status).toBe(413);
  expect((await fetch(`${url}/imports/upload`, { method: "POST", body })).status).toBe(200);
});
