import { memberships, sessions } from "@katek/db/schema";
import { systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { execute, type Runtime } from "../kernel";
import { identity } from "./index";
import { sessionIdOf } from "./session-token";

const DAY_MS = 86_400_000;
let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

let made = 0;
const signIn = () => {
  const subject = `holder-${process.pid}-${made++}`;
  const person = {
    issuer: "https://test.example",
    subject,
    email: `p${subject}@test.example`,
    name: `Person ${subject}`,
  };
  return execute(runtime, systemCaller(), identity.signIn, person);
};
const whoHolds = (token: string) => execute(runtime, systemCaller(), identity.session, { token });
const asSystem: Runtime["database"]["asSystem"] = (...args) => runtime.database.asSystem(...args);
const rowOf = (token: string) =>
  asSystem(
    "test",
    async (tx) =>
      (
        await tx
          .select()
          .from(sessions)
          .where(eq(sessions.id, sessionIdOf(token)))
      )[0],
  );
const setDaysLeft = (token: string, days: number) =>
  asSystem("test", (tx) =>
    tx
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() + days * DAY_MS) })
      .where(eq(sessions.id, sessionIdOf(token))),
  );
const daysLeft = async (token: string) => (((await rowOf(token))?.expiresAt.getTime() ?? 0) - Date.now()) / DAY_MS;

test("what is stored does not let anyone in", async () => {
  const { token } = await signIn();
  const row = await rowOf(token);
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await whoHolds(row?.id ?? "")).toBeNull();
});

test("lasts thirty days, and a visit in the second half renews it", async () => {
  const { token } = await signIn();
  expect(await daysLeft(token)).toBeCloseTo(30, 1);
  await setDaysLeft(token, 16);
  await whoHolds(token);
  expect(await daysLeft(token)).toBeCloseTo(16, 1);
  await setDaysLeft(token, 14);
  await whoHolds(token);
  expect(await daysLeft(token)).toBeCloseTo(30, 1);
});

test("one that has run out lets nobody in and is gone", async () => {
  const { token } = await signIn();
  await setDaysLeft(token, -0.001);
  expect(await whoHolds(token)).toBeNull();
  expect(await rowOf(token)).toBeUndefined();
});

test("signing out ends this session and no other", async () => {
  const [one, other] = [await signIn(), await signIn()];
  await execute(runtime, systemCaller(), identity.signOut, { token: one.token });
  expect(await whoHolds(one.token)).toBeNull();
  expect(await whoHolds(other.token)).not.toBeNull();
});

test("a removed or demoted member loses it on the next request: Chatwoot CVE-2021-3740", async () => {
  const { token, userId } = await signIn();
  expect((await whoHolds(token))?.membership?.role).toBe("owner");
  await asSystem("test", (tx) => tx.update(memberships).set({ role: "agent" }).where(eq(memberships.userId, userId)));
  expect((await whoHolds(token))?.membership?.role).toBe("agent");
  await asSystem("test", (tx) => tx.delete(memberships).where(eq(memberships.userId, userId)));
  expect((await whoHolds(token))?.membership).toBeNull();
});

test.each(["", "forged", "x".repeat(43)])("an unknown token %j lets nobody in", async (token) => {
  expect(await whoHolds(token)).toBeNull();
});
