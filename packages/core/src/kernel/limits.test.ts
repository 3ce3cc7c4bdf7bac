import { RATE_LIMITS, scaledLimits } from "@katek/config";
import { rateLimits } from "@katek/db/schema";
import { callerOf, makeOrganization, onPostgres, systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { conversations } from "..";
import { createLimiter, execute, newId, type Runtime } from ".";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});
const RATES = {
  ...scaledLimits(1),
  chat: { address: { points: 5, seconds: 60 }, actor: { points: 2, seconds: 60 } },
  invitations: { organization: { points: 1, seconds: 60 } },
};
const limiter = () => createLimiter(runtime.database, RATES);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );

describe("a limit", () => {
  test("counts an actor, and tells how much is left", async () => {
    const [limits, actor] = [limiter(), newId()];
    expect(await limits.spend("chat", { actor })).toMatchObject({ limit: 2, remaining: 1 });
    expect(await limits.spend("chat", { actor })).toMatchObject({ limit: 2, remaining: 0 });
    await expect(limits.spend("chat", { actor })).rejects.toMatchObject({
      status: 429,
      code: "rate_limited",
      message: expect.stringMatching(/^That was a lot at once\. Wait \d+ seconds|a minute, then try again\.$/),
      details: { limit: 2, retryAfterSeconds: expect.any(Number) },
    });
    expect(await limits.spend("chat", { actor: newId() })).toMatchObject({ remaining: 1 });
  });

  test("is shared by all processes on one database", async () => {
    const [here, there, actor] = [limiter(), limiter(), newId()];
    await here.spend("chat", { actor });
    await there.spend("chat", { actor });
    expect(await codeOf(here.spend("chat", { actor }))).toBe("rate_limited");
    expect(await codeOf(there.spend("chat", { actor }))).toBe("rate_limited");
  });

  test("of an address holds many actors there, and costs them nothing elsewhere", async () => {
    const [limits, address] = [limiter(), newId()];
    for (let i = 0; i < 5; i++) await limits.spend("chat", { address, actor: newId() });
    const actor = newId();
    expect(await codeOf(limits.spend("chat", { address, actor }))).toBe("rate_limited");
    expect(await limits.spend("chat", { address: newId(), actor })).toMatchObject({ remaining: 1 });
  });

  test("of an organization holds all of its people", async () => {
    const [limits, organization] = [limiter(), newId()];
    await limits.spend("invitations", { actor: newId(), organization });
    expect(await codeOf(limits.spend("invitations", { actor: newId(), organization }))).toBe("rate_limited");
  });

  test("keeps neither addresses nor ids in the table", async () => {
    const [limits, address] = [limiter(), "203.0.113.77"];
    await limits.spend("chat", { address });
    const rows = await runtime.database.asSystem("test", (tx) => tx.select().from(rateLimits));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(address);
  });

  test.skipIf(!onPostgres())("counts each of many at once", async () => {
    const rates = { ...RATES, chat: { actor: { points: 10, seconds: 60 } } };
    const [here, there, actor] = [
      createLimiter(runtime.database, rates),
      createLimiter(runtime.database, rates),
      newId(),
    ];
    const results = await Promise.all(
      Array.from({ length: 24 }, (_, i) => codeOf((i % 2 ? here : there).spend("chat", { actor }))),
    );
    expect(results.filter((result) => result === "done")).toHaveLength(10);
  });
});

test("an operation with a limit refuses before it does anything; jobs are not counted", async () => {
  const organization = await makeOrganization(runtime);
  const limited = { ...runtime, limits: limiter() };
  const visitor = { ...callerOf(organization, "visitor"), address: newId() };
  const send = () => execute(limited, visitor, conversations.send, { text: "hello" });
  // No such visitor is stored, so what is let through fails later.
  await expect(send()).rejects.not.toMatchObject({ code: "rate_limited" });
  await expect(send()).rejects.not.toMatchObject({ code: "rate_limited" });
  await expect(send()).rejects.toMatchObject({ code: "rate_limited" });
  const job = systemCaller(organization);
  for (let i = 0; i < 3; i++)
    await expect(execute(limited, job, conversations.send, { text: "hello" })).rejects.not.toMatchObject({
      code: "rate_limited",
    });
});

test("every limit can be switched off or raised as a whole, and none falls to zero", () => {
  expect(scaledLimits(2).chat.actor?.points).toBe(RATE_LIMITS.chat.actor.points * 2);
  for (const rates of Object.values(scaledLimits(0.0001)))
    for (const { points } of Object.values(rates)) expect(points).toBeGreaterThanOrEqual(1);
});
