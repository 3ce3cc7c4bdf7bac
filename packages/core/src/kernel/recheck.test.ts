import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";
import { type Actor, type Caller, executeStream, type Runtime, stream } from ".";

/** Says the time again and again, for as long as somebody listens. */
const ticks = stream({
  name: "test.ticks",
  permission: "webhooks:read",
  input: z.object({}),
  async *run() {
    for (let tick = 0; ; tick++) yield tick;
  },
});

let runtime: Runtime;
let admin: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
  admin = callerOf(await makeOrganization(runtime), "admin");
});
afterEach(() => void vi.useRealTimers());

function listening(recheck: () => Promise<Actor | null>) {
  vi.useFakeTimers({ toFake: ["Date"] });
  return executeStream(runtime, { ...admin, recheck }, ticks, {});
}
const later = () => vi.setSystemTime(Date.now() + 31_000);

test.each([
  ["was removed", null],
  ["was demoted", { kind: "user", id: "x", role: "agent" } as const],
])("somebody who %s hears nothing more after half a minute", async (_what, now) => {
  const parts = listening(async () => now);
  await parts.next();
  later();
  await expect(parts.next()).rejects.toMatchObject({ status: 403 });
});

test("somebody who still may goes on listening", async () => {
  const parts = listening(async () => admin.actor);
  await parts.next();
  later();
  expect(await parts.next()).toEqual({ done: false, value: 1 });
});
