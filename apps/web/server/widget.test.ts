import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { organizations } from "@katek/db/schema";
import { makeOrganization, testRuntime } from "@katek/testing";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markRequest } from "./request-marks";
import { securityHeaders } from "./security-headers";
import { widget } from "./widget";
import { widgetSites } from "./widget-sites";

let server: Server;
let url: string;
let slug: string;

beforeAll(async () => {
  const runtime = await testRuntime();
  const organization = await makeOrganization(runtime, { brandColor: "#1D5B79" });
  slug = organization.slug;
  await runtime.database.withOrganization(organization.id, (tx) =>
    // The fence lets the tenant change its own row alone.
    tx.update(organizations).set({ widgetOrigins: ["https://hammer.example", "http://localhost:5173/path"] }),
  );
  const app = express();
  app.use(
    markRequest,
    securityHeaders({
      server: { publicUrl: "https://app.example.com", baseDomain: "example.com" },
      development: false,
    }),
    widget({ runtime, development: true }),
  );
  app.get("*", (_request, response) => void response.send("a page"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const ancestorsOf = async (path: string) =>
  /frame-ancestors ([^;]*)/.exec((await fetch(url + path)).headers.get("content-security-policy") ?? "")?.[1];

test("only the embedded page may be framed, and only by the organization's own sites", async () => {
  expect(await ancestorsOf(`/embed/${slug}`)).toBe("'self' https://hammer.example http://localhost:5173");
  for (const path of [`/chat/${slug}`, "/", "/embed/nobody-here", `/embed/${slug}/more`])
    expect(await ancestorsOf(path), path).toBe("'none'");
});

describe("the launcher's look", () => {
  const ask = (origin?: string, who = slug) => fetch(`${url}/embed/${who}/look`, { headers: origin ? { origin } : {} });

  test("is told to the organization's own sites", async () => {
    const answer = await ask("https://hammer.example");
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://hammer.example");
    expect(await answer.json()).toEqual({
      name: "Test Realty",
      assistantName: "Wren",
      fill: "#1D5B79",
      text: "#FFFFFF",
    });
  });

  test("is refused to others, and there is none of an unknown organization", async () => {
    for (const origin of ["https://evil.example", "null", "https://hammer.example.evil.example"]) {
      const answer = await ask(origin);
      expect(answer.status).toBe(403);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
    expect(await (await ask(undefined, "nobody-here")).text()).toBe("a page");
  });
});

test("the script is small, and any site may load it", async () => {
  const answer = await fetch(`${url}/widget.js`);
  expect(answer.headers.get("content-type")).toContain("text/javascript");
  expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  const script = await answer.text();
  expect(script.length).toBeLessThan(6_000);
  expect(script).not.toMatch(/postMessage\([^)]*"\*"/);
});

test("what is no site adds nothing to a header", () => {
  const widgetOrigins = [
    "https://a.example; script-src *",
    "javascript:alert(1)",
    "x",
    "https://b.example\r\nx: y",
    "*",
  ];
  for (const site of widgetSites({ widgetOrigins })) expect(site).toMatch(/^https:\/\/[a-z.]+$/);
});
