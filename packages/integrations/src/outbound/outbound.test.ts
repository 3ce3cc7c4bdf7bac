import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Resolve } from "./find-target";
import { createOutbound } from "./outbound";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function receiver(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const post = (client: ReturnType<typeof createOutbound>, address: string, signal = new AbortController().signal) =>
  client.post(address, { headers: { "content-type": "application/json" }, body: "{}", signal });
const to =
  (...addresses: string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
const open = { httpsOnly: false, trustedOrigins: [] };

describe("refuses before anything is sent", () => {
  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://017700000001/",
    "http://localhost/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://[2002:7f00:1::]/",
    "http://[fd00::1]/",
  ])("%s, which is inside", async (address) => {
    expect(await createOutbound(open).refusal(address)).toMatch(/private network|no machine/);
    expect(await post(createOutbound(open), address)).toMatchObject({ answered: false });
  });
  test("a name of which one address is inside", async () => {
    const client = createOutbound(open, { resolve: to("1.1.1.1", "10.0.0.1") });
    expect(await client.refusal("https://rebind.example/")).toMatch("private network");
  });
  test("a name that cannot be looked up: the guard does not open with an error", async () => {
    const client = createOutbound(open, { resolve: () => Promise.reject(new Error("SERVFAIL")) });
    expect(await client.refusal("https://hooks.example/")).toMatch("no machine named hooks.example");
  });
  test.each(["ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)", "hooks.example", ""])(
    "%s, which is no web address",
    async (address) => expect(await createOutbound(open).refusal(address)).toMatch("whole address"),
  );
  test("plain http in production, and a password in the address", async () => {
    const client = createOutbound({ httpsOnly: true, trustedOrigins: [] }, { resolve: to("1.1.1.1") });
    expect(await client.refusal("http://hooks.example/")).toMatch("https://");
    expect(await client.refusal("https://me:secret@hooks.example/")).toMatch("password");
    expect(await client.refusal("https://hooks.example/")).toBeNull();
  });
  test("another port of the machine whose sandbox is trusted", async () => {
    const origin = await receiver((_, response) => response.end());
    const client = createOutbound({ httpsOnly: false, trustedOrigins: [origin] });
    expect(await client.refusal(`${origin}/webhooks/in/crm`)).toBeNull();
    expect(await client.refusal("http://127.0.0.1:1/")).toMatch("private network");
  });
});

describe("a call", () => {
  const trusted = async (answer: RequestListener, patienceMs?: number) => {
    const origin = await receiver(answer);
    return { origin, client: createOutbound({ httpsOnly: false, trustedOrigins: [origin] }, { patienceMs }) };
  };
  test("gives the status, the wait that was asked for and the beginning of the answer", async () => {
    const { origin, client } = await trusted((_, response) =>
      response.writeHead(503, { "retry-after": "60" }).end("x".repeat(100_000)),
    );
    const answer = await post(client, `${origin}/hook?x=1`);
    expect(answer).toMatchObject({ answered: true, status: 503, retryAfter: "60" });
    expect(answer.answered && answer.body.length).toBe(4096);
  });
  test("follows no redirect", async () => {
    let calls = 0;
    const { origin, client } = await trusted((_, response) => {
      calls++;
      response.writeHead(307, { location: "http://169.254.169.254/" }).end();
    });
    expect(await post(client, origin)).toMatchObject({ answered: true, status: 307 });
    expect(calls).toBe(1);
  });
  test("waits for a slow receiver no longer than it may, also in the middle of an answer", async () => {
    const silent = await trusted(() => {}, 200);
    expect(await post(silent.client, silent.origin)).toMatchObject({ answered: false, why: "No answer within 0.2 s." });
    const drips = await trusted((_, response) => response.writeHead(200).write("x"), 200);
    expect(await post(drips.client, drips.origin)).toMatchObject({ answered: false, why: "No answer within 0.2 s." });
  });
  test("says so when nothing listens or the connection is cut", async () => {
    const { origin, client } = await trusted((request) => void request.socket.destroy());
    expect(await post(client, origin)).toMatchObject({ answered: false, why: expect.stringContaining("was cut") });
    await new Promise((done) => servers.pop()?.close(done));
    expect(await post(client, origin)).toMatchObject({ answered: false, why: "Nothing listens at this address." });
  });
  test("ends when its caller stops", async () => {
    const { origin, client } = await trusted(() => {});
    await expect(post(client, origin, AbortSignal.timeout(50))).rejects.toThrow();
  });
  test("goes to the address that was looked at, whatever the name means by then", async () => {
    const origin = await receiver((_, response) => response.end("inside"));
    let asked = 0;
    const resolve: Resolve = async () =>
      asked++ ? [{ address: "127.0.0.1", family: 4 }] : [{ address: "198.41.0.4", family: 4 }];
    const client = createOutbound(open, { resolve, patienceMs: 300 });
    const answer = await post(client, `http://rebind.example:${new URL(origin).port}/`);
    expect(answer).toMatchObject({ answered: false });
    expect(asked).toBe(1);
  });
});

describe("fetching", () => {
  const request = { accept: "text/html", mostBytes: 1_000, signal: new AbortController().signal };
  const serve = async (answer: RequestListener) => {
    const origin = await receiver(answer);
    return { origin, client: createOutbound({ httpsOnly: false, trustedOrigins: [origin] }, { patienceMs: 300 }) };
  };
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  test("gives the beginning of what is there, and where it was in the end", async () => {
    const { origin, client } = await serve((asked, response) =>
      asked.url === "/"
        ? response.writeHead(302, { location: "/home" }).end()
        : response.writeHead(200, { "content-type": "text/html" }).end("x".repeat(5_000)),
    );
    const answer = await client.fetch(origin, request);
    expect(answer).toMatchObject({ answered: true, status: 200, url: `${origin}/home`, cut: true });
    expect(answer.answered && text(answer.bytes)).toBe("x".repeat(1_000));
  });
  test("looks at every address on the way: none leads inside", async () => {
    const { origin, client } = await serve((_, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
    );
    expect(await client.fetch(origin, request)).toMatchObject({
      answered: false,
      why: expect.stringMatching(/private/),
    });
  });
  test("does not go round for ever, nor wait for ever", async () => {
    const round = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
    expect(await round.client.fetch(round.origin, request)).toMatchObject({ why: expect.stringMatching(/on and on/) });
    const silent = await serve(() => {});
    expect(await silent.client.fetch(silent.origin, request)).toMatchObject({ why: "No answer within 0.3 s." });
  });
});
