import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../start-sandbox";
import type { Received } from "./inbox";

const SECRET = `whsec_${Buffer.alloc(32, 5).toString("base64")}`;
let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function send(name: string, body: string, secret: string, signed = body) {
  const at = new Date();
  const headers = {
    "content-type": "application/json",
    "webhook-id": "evt_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign("evt_1", at, signed),
  };
  return (await fetch(`${sandbox.url}/webhooks/in/${name}`, { method: "POST", headers, body })).status;
}
const keep = (name: string, secret: string) =>
  fetch(`${sandbox.url}/_control/webhooks/secrets`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, secret }),
  });
const verdicts = async (name: string) => {
  const response = await fetch(`${sandbox.url}/_control/webhooks/received?name=${name}`);
  return ((await response.json()) as { received: Received[] }).received.map(({ verdict }) => verdict);
};

test("believes what its secret signed, and nothing else", async () => {
  await keep("crm", SECRET);
  expect(await send("crm", '{"type":"lead.created"}', SECRET)).toBe(204);
  expect(await send("crm", '{"type":"lead.created","x":1}', SECRET, '{"type":"lead.created"}')).toBe(401);
  expect(await verdicts("crm")).toEqual(["forged", "verified"]);
});

test("takes what it cannot check, and checks it once the secret is there", async () => {
  expect(await send("later", "{}", SECRET)).toBe(204);
  expect(await verdicts("later")).toEqual(["unchecked"]);
  await keep("later", SECRET);
  expect(await verdicts("later")).toEqual(["verified"]);
});

test("shows it on a page on which a body cannot do harm", async () => {
  await send("page", '{"type":"<script>alert(1)</script>"}', SECRET);
  const page = await (await fetch(`${sandbox.url}/receiver`)).text();
  expect(page).toContain("&lt;script&gt;alert(1)");
  expect(page).not.toContain("<script>");
});

test("says what is wrong with a secret or a name", async () => {
  expect((await keep("crm", "hunter2")).status).toBe(400);
  expect(await send("a%2Fb", "{}", SECRET)).toBe(404);
});
