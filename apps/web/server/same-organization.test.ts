import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { enterOrganization, identity, people } from "@katek/core";
import { execute, type Organization, type Runtime } from "@katek/core/kernel";
import { makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REFUSED_HEADER, sameOrganization } from "./same-organization";

let runtime: Runtime;
let server: Server;
let url: string;
let larkfield: Organization;
let tidewater: Organization;
let cookie: string;

beforeAll(async () => {
  runtime = await testRuntime();
  const app = express();
  app.use((_request, response, next) => {
    response.locals.host = { kind: "app", hostname: "127.0.0.1" };
    next();
  });
  app.use(sameOrganization(runtime));
  app.all("*", (_request, response) => void response.send("done"));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  larkfield = await makeOrganization(runtime, { name: "Larkfield Homes" });
  tidewater = await makeOrganization(runtime, { name: "Tidewater Lettings" });
  const subject = `two-tabs-${process.pid}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  for (const { slug } of [larkfield, tidewater])
    await execute(runtime, systemCaller(), people.add, { ...person, role: "owner", organization: slug });
  const { token } = await execute(runtime, systemCaller(), identity.signIn, person);
  await enterOrganization(runtime, { token, organizationId: tidewater.id });
  cookie = `katek_session=${token}`;
});
afterAll(() => void server.close());

const ask = (path: string, drawnFor?: string, method = "POST", sent = cookie) =>
  fetch(`${url}${path}`, {
    method,
    headers: { cookie: sent, ...(drawnFor && { "x-katek-organization": drawnFor }) },
  });

test("what a page of another organization sends is refused, and says where the person is now", async () => {
  const answer = await ask("/leads/1", larkfield.id);
  expect(answer.status).toBe(409);
  expect(answer.headers.has(REFUSED_HEADER)).toBe(true);
  expect(await answer.json()).toMatchObject({
    active: { id: tidewater.id, name: "Tidewater Lettings" },
    problem: expect.stringContaining("Nothing was changed."),
  });
});

test("what this organization's own page sends goes on", async () => {
  expect((await ask("/leads/1", tidewater.id)).status).toBe(200);
});

test("the API is held to it also where it reads", async () => {
  expect((await ask("/api/trpc/palette.search?input=1", larkfield.id, "GET")).status).toBe(409);
  expect((await ask("/leads/1", larkfield.id, "GET")).status).toBe(200);
});

test("what concerns the person is not held to it", async () => {
  for (const path of ["/organizations/switch", "/auth/sign-out", "/theme", "/settings/account.data"])
    expect((await ask(path, larkfield.id)).status).toBe(200);
});

test("nobody is told anything about an organization by guessing", async () => {
  const answer = await ask("/leads/1", larkfield.id, "POST", "katek_session=forged");
  expect([answer.status, await answer.text()]).toEqual([200, "done"]);
});
