import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { createOutbound } from "./outbound";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function site(answer: RequestListener) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, client: createOutbound({ httpsOnly: false, trustedOrigins: [origin] }, { patienceMs: 2_000 }) };
}
const signal = new AbortController().signal;

describe("what stands at an address", () => {
  test("is fetched, also where the address leads on to another one that may be called", async () => {
    const { origin, client } = await site((request, response) =>
      request.url === "/old"
        ? response.writeHead(302, { location: "/new?size=1" }).end()
        : response.end(`bytes of ${request.url}`),
    );
    const fetched = await client.get(`${origin}/old`, { mostBytes: 100, signal });
    expect(fetched.answered && Buffer.from(fetched.bytes).toString()).toBe("bytes of /new?size=1");
  });

  test.each(["http://169.254.169.254/latest/meta-data/", "http://localhost:1/", "file:///etc/passwd", "gopher://x/"])(
    "is not fetched from %s, wherever a redirect leads",
    async (inside) => {
      const { origin, client } = await site((_, response) => response.writeHead(302, { location: inside }).end());
      expect(await client.get(inside, { mostBytes: 100, signal })).toMatchObject({ answered: false });
      expect(await client.get(origin, { mostBytes: 100, signal })).toMatchObject({
        answered: false,
        why: expect.stringMatching(/private network|no machine|whole address/),
      });
    },
  );

  test("is read no further than it may be, and a failure is said in a sentence", async () => {
    const { origin, client } = await site((request, response) =>
      request.url === "/large" ? response.end("x".repeat(4_000_000)) : response.writeHead(404).end("no"),
    );
    const mostBytes = 1024 * 1024;
    expect(await client.get(`${origin}/large`, { mostBytes, signal })).toEqual({
      answered: false,
      why: "The file at this address is larger than 1 MB.",
    });
    expect(await client.get(`${origin}/gone`, { mostBytes, signal })).toMatchObject({
      why: expect.stringMatching("404"),
    });
  });

  test("is given up after three redirects", async () => {
    let calls = 0;
    const { origin, client } = await site((_, response) => {
      calls++;
      response.writeHead(302, { location: `/${calls}` }).end();
    });
    expect(await client.get(origin, { mostBytes: 100, signal })).toMatchObject({
      why: expect.stringMatching("on and on"),
    });
    expect(calls).toBe(4);
  });
});
