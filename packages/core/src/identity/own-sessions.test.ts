import { systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, expect, test } from "vitest";
import { execute, type Runtime } from "../kernel";
import { endOtherSessionsOf, endSessionOf, identity, listOwnSessions } from "./index";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

let made = 0;
function somebody() {
  const subject = `own-${process.pid}-${made++}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  return async (place: { userAgent?: string; address?: string } = {}) =>
    (await execute(runtime, systemCaller(), identity.signIn, { ...person, ...place })).token;
}
const isIn = async (token: string) => (await execute(runtime, systemCaller(), identity.session, { token })) !== null;

test("lists where a person is signed in, this one first, and nobody else's", async () => {
  const [maren, jun] = [somebody(), somebody()];
  const phone = await maren({ userAgent: "Safari", address: "198.51.100.17" });
  const desk = await maren({ userAgent: "Firefox", address: "192.0.2.88" });
  await jun({ userAgent: "Chrome" });
  await isIn(desk);
  const own = await listOwnSessions(runtime, desk);
  expect(own).toMatchObject([
    { current: true, userAgent: "Firefox", address: "192.0.2.88" },
    { current: false, userAgent: "Safari", address: "198.51.100.17" },
  ]);
  expect(own[0]?.lastSeenAt).toBeInstanceOf(Date);
  expect(JSON.stringify(own)).not.toContain(phone);
  expect(await listOwnSessions(runtime, "forged")).toEqual([]);
});

test("one is signed out, from its next request on", async () => {
  const maren = somebody();
  const [phone, desk] = [await maren(), await maren()];
  const other = (await listOwnSessions(runtime, desk)).find(({ current }) => !current);
  await endSessionOf(runtime, { token: desk, sessionId: other?.id ?? "" });
  expect([await isIn(phone), await isIn(desk)]).toEqual([false, true]);
});

test("all others are signed out at once", async () => {
  const maren = somebody();
  const [phone, tablet, desk] = [await maren(), await maren(), await maren()];
  expect(await endOtherSessionsOf(runtime, desk)).toEqual({ ended: 2 });
  expect([await isIn(phone), await isIn(tablet), await isIn(desk)]).toEqual([false, false, true]);
});

test("nobody signs a stranger out, and an unknown token signs nobody out", async () => {
  const [maren, thief] = [somebody(), somebody()];
  const [victim, token] = [await maren(), await thief()];
  const [session] = await listOwnSessions(runtime, victim);
  await endSessionOf(runtime, { token, sessionId: session?.id ?? "" });
  expect(await isIn(victim)).toBe(true);
  await expect(endSessionOf(runtime, { token: "forged", sessionId: session?.id ?? "" })).rejects.toMatchObject({
    code: "signed_out",
  });
  await expect(endOtherSessionsOf(runtime, "forged")).rejects.toMatchObject({ code: "signed_out" });
  expect(await isIn(victim)).toBe(true);
});
