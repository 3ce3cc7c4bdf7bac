import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createKatek, type KatekOptions } from "./client";
import { ConnectionError, InvalidRequestError, RateLimitError, ServerError } from "./errors";

const KEY = `katek_live_${"k".repeat(43)}`;
interface Seen {
  path: string;
  headers: IncomingMessage["headers"];
  body: unknown;
}
let server: Server;
let seen: Seen[];
let answers: ((response: ServerResponse) => void)[];

beforeEach(async () => {
  [seen, answers] = [[], []];
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    seen.push({ path: request.url ?? "", headers: request.headers, body: JSON.parse(body) });
    (answers.shift() ?? reply({ id: "1" }))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => void server.close());

const client = (options: Partial<KatekOptions> = {}) =>
  createKatek({ apiKey: KEY, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ...options });
const reply = (data: unknown) => (response: ServerResponse) => void response.end(JSON.stringify({ result: { data } }));
const refuse =
  (status: number, body: object, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end(JSON.stringify(body));
const hangUp = (response: ServerResponse) => void response.destroy();

describe("a write", () => {
  test("that gets no answer is sent again under the same key, until it is answered", async () => {
    answers = [hangUp, refuse(503, {}), reply({ id: "2" })];
    expect(await client().leads.create({ email: "a@example.com" })).toEqual({ id: "2" });
    const keys = seen.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(seen[0]).toMatchObject({ path: "/api/trpc/leads.create", body: { email: "a@example.com" } });
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test("has a key of its own for each call, or the one that is given", async () => {
    const katek = client();
    await katek.leads.create({ email: "a@example.com" });
    await katek.leads.create({ email: "a@example.com" });
    await katek.leads.create({ email: "a@example.com" }, { idempotencyKey: "mine" });
    const keys = seen.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe("mine");
  });

  test("that was refused is not sent again, and its error tells the field", async () => {
    const issues = [{ path: "phone", message: "Enter a phone number." }];
    const katek = { code: "invalid_phone", details: { issues } };
    answers = [
      refuse(422, { error: { message: "Enter a phone number.", data: { katek } } }, { "x-request-id": "r-1" }),
    ];
    const error = await client()
      .leads.create({ phone: "x" })
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ status: 422, code: "invalid_phone", issues, requestId: "r-1" });
    expect(seen).toHaveLength(1);
  });
});

describe("too many requests", () => {
  test("are waited out as long as the answer says", async () => {
    answers = [refuse(429, { code: "rate_limited", detail: "Wait." }, { "retry-after": "1" })];
    const began = Date.now();
    await client().organizations.profile();
    expect(Date.now() - began).toBeGreaterThanOrEqual(990);
    expect(seen).toHaveLength(2);
  });

  test("with a wait that is too long become an error at once", async () => {
    answers = [refuse(429, { code: "rate_limited", detail: "Wait an hour." }, { "retry-after": "3600" })];
    const error = await client()
      .organizations.profile()
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterSeconds: 3600, message: "Wait an hour.", code: "rate_limited" });
  });
});

test("gives up after the tries that it may make", async () => {
  answers = [refuse(500, {}), refuse(500, {}), refuse(500, {})];
  await expect(client({ maxRetries: 1 }).organizations.profile()).rejects.toBeInstanceOf(ServerError);
  expect(seen).toHaveLength(2);
});

test("says that nobody answers, and within the time that is given", async () => {
  answers = [() => {}];
  const late = client({ timeoutMs: 50, maxRetries: 0 }).organizations.profile();
  await expect(late).rejects.toMatchObject({ code: "timeout", status: 0 });
  const nobody = client({ baseUrl: "http://127.0.0.1:9", maxRetries: 0 }).organizations.profile();
  await expect(nobody).rejects.toBeInstanceOf(ConnectionError);
});

test("stops when it is asked to, also between two tries", async () => {
  answers = [refuse(503, {}, { "retry-after": "30" })];
  const stop = new AbortController();
  const work = client().organizations.profile({}, { signal: stop.signal });
  setTimeout(() => stop.abort(new Error("enough")), 100);
  await expect(work).rejects.toThrow("enough");
  expect(seen).toHaveLength(1);
});

describe("a list", () => {
  const pages = () => [
    reply({ items: [{ id: "1" }, { id: "2" }], nextCursor: "2" }),
    reply({ items: [{ id: "3" }], nextCursor: null }),
  ];
  test("is read page by page as it is gone through", async () => {
    answers = pages();
    const ids = [];
    for await (const { id } of client().leads.listAll({ stage: "new", limit: 2 })) ids.push(id);
    expect(ids).toEqual(["1", "2", "3"]);
    expect(seen.map(({ body }) => body)).toEqual([
      { stage: "new", limit: 2, cursor: null },
      { stage: "new", limit: 2, cursor: "2" },
    ]);
  });
  test("asks for no page that nobody looks at", async () => {
    answers = pages();
    expect(await client().leads.listAll().toArray(2)).toHaveLength(2);
    expect(seen).toHaveLength(1);
  });
  test("gives one page, from a cursor on", async () => {
    answers = pages();
    expect(await client().leads.listAll().page("9")).toMatchObject({ nextCursor: "2" });
    expect(seen[0]?.body).toEqual({ cursor: "9" });
  });
});

test("a key or an address that can be none is refused before anything is sent", () => {
  expect(() => client({ apiKey: "sk_live" })).toThrow("katek_live_");
  expect(() => client({ baseUrl: "katek" })).toThrow("https://");
});
