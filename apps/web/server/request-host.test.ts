import { request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { domains, organizations } from "@katek/core";
import { execute, newId, type Organization, type Runtime } from "@katek/core/kernel";
import { addTextRecord, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allowedCertificate, hostOf, resolveHost } from "./request-host";

const server = {
  port: 0,
  host: "127.0.0.1",
  publicUrl: "https://app.katek.example",
  baseDomain: "katek.example",
  proxyHops: 0,
};
let runtime: Runtime;
let listening: Server;
let organization: Organization;
let custom: string;

beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
  const owner = callerOf(organization, "owner");
  custom = `chat.${newId()}.example`;
  const { id, record } = await execute(runtime, owner, domains.add, { hostname: custom });
  await addTextRecord(record.name, record.value);
  await execute(runtime, owner, domains.check, { domainId: id });
  const app = express();
  app.get("/tls/allowed", allowedCertificate({ runtime, server }));
  app.use(resolveHost({ runtime, server }));
  app.all("*", (_request, response) => {
    const host = hostOf(response);
    response.json({ kind: host.kind, slug: host.kind === "app" ? null : host.organization.slug });
  });
  await new Promise<void>((resolve) => {
    listening = app.listen(0, "127.0.0.1", resolve);
  });
});
afterAll(() => void listening.close());

/** fetch does not let the `Host` header be chosen. */
const ask = (host: string, path: string, method = "GET") =>
  new Promise<{ status: number; location: string | undefined; cache: string | undefined; body: string }>(
    (resolve, reject) => {
      const { port } = listening.address() as AddressInfo;
      httpRequest({ host: "127.0.0.1", port, path, method, headers: { host } }, (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        answer.on("end", () => {
          const { location, "cache-control": cache } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, location, cache, body });
        });
      })
        .on("error", reject)
        .end();
    },
  );

test.each(["app.katek.example", "katek.example", "www.katek.example", "127.0.0.1:3000", "localhost", "10.1.2.3"])(
  "%s is KaTek's own",
  async (host) => {
    expect(JSON.parse((await ask(host, "/leads")).body)).toEqual({ kind: "app", slug: null });
  },
);

describe("an organization's subdomain", () => {
  test("is its own, in any case and with a port", async () => {
    const { body } = await ask(`${organization.slug.toUpperCase()}.katek.example:443`, "/leads");
    expect(JSON.parse(body)).toEqual({ kind: "organization", slug: organization.slug });
  });
  test("begins with the overview", async () => {
    expect(await ask(`${organization.slug}.katek.example`, "/")).toMatchObject({ status: 302, location: "/overview" });
  });
  test("of before leads to that of today, with the page that was asked for", async () => {
    const renamed = await makeOrganization(runtime);
    const slug = `new-${renamed.slug}`.slice(0, 40);
    await execute(runtime, callerOf(renamed, "owner"), organizations.updateBrand, { slug });
    expect(await ask(`${renamed.slug}.katek.example`, "/leads?stage=new")).toMatchObject({
      status: 302,
      cache: "no-store",
      location: `https://${slug}.katek.example/leads?stage=new`,
    });
    expect(await ask(`${renamed.slug}.katek.example`, "//evil.example/x")).toMatchObject({
      location: `https://${slug}.katek.example/evil.example/x`,
    });
    expect(await ask(`${renamed.slug}.katek.example`, "/leads", "POST")).toMatchObject({ status: 307 });
  });
});

describe("a host name of an organization's own", () => {
  test("leads to its chat page", async () => {
    expect(await ask(custom, "/")).toMatchObject({ status: 302, location: `/chat/${organization.slug}` });
    expect(JSON.parse((await ask(custom, `/chat/${organization.slug}`)).body)).toMatchObject({ kind: "custom" });
    expect((await ask(custom, `/api/trpc/conversations.send?chat=x`)).status).toBe(200);
  });
  test.each([
    "/sign-in",
    "/overview",
    "/leads",
    "/auth/google",
    "/settings/brand",
    "/chat/another",
    "/widget.js",
    "/chat",
  ])("shows nothing else: not %s", async (path) => {
    expect((await ask(custom, path)).status).toBe(404);
  });
  test("shows no other organization's pictures", async () => {
    expect((await ask(custom, `/photos/${organization.id}/1`)).status).toBe(200);
    expect((await ask(custom, `/photos/${newId()}/1`)).status).toBe(404);
  });
});

test.each([
  "unknown.katek.example",
  "a.b.katek.example",
  "katek.example.evil.example",
  "evil.example",
  "xkatek.example",
])("%s is nobody's", async (host) => {
  expect((await ask(host, "/leads")).status).toBe(404);
});

test("a certificate is for what answers here, and for nothing else", async () => {
  const allowed = async (domain: string) => (await ask("127.0.0.1", `/tls/allowed?domain=${domain}`)).status;
  expect(await allowed(custom)).toBe(200);
  expect(await allowed(`${organization.slug}.katek.example`)).toBe(200);
  expect(await allowed("app.katek.example")).toBe(200);
  expect(await allowed("unknown.katek.example")).toBe(404);
  expect(await allowed("evil.example")).toBe(404);
  expect(await allowed("")).toBe(404);
});
