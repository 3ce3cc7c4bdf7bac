import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { command, type EventName, execute, executeStream, newId, type Organization, type Runtime } from "../kernel";
import { overview } from "./index";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

const happen = command({
  name: "test.happen",
  permission: "imports:run",
  input: z.object({ name: z.string(), times: z.int().default(1) }),
  async run({ emitMany }, { name, times }) {
    const lead = { leadId: newId(), conversationId: null, source: "manual", assigneeId: null };
    const payload = name === "lead.created" ? lead : { importId: newId() };
    await emitMany(Array.from({ length: times }, () => ({ name: name as EventName, payload }) as never));
  },
  audit: () => ({}),
});
const emit = (organization: Organization, name: string, times = 1) =>
  execute(runtime, callerOf(organization, "system"), happen, { name, times });

function watch(organization: Organization, since = new Date(Date.now() + 60_000)) {
  const stop = new AbortController();
  const caller = { ...callerOf(organization, "agent"), signal: stop.signal };
  const told: Date[] = [];
  const ended = (async () => {
    for await (const { changedAt } of executeStream(runtime, caller, overview.live, { since: since.toISOString() }))
      told.push(changedAt);
  })();
  return {
    told,
    async leave() {
      stop.abort();
      await ended;
    },
  };
}

test("tells of what changes a figure within two seconds, and of nothing else", async () => {
  const [mine, theirs] = [await makeOrganization(runtime), await makeOrganization(runtime)];
  const watching = watch(mine);
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // the process's first listener checks that it hears
  await emit(theirs, "lead.created");
  await emit(mine, "import.started");
  expect(watching.told).toEqual([]);
  await emit(mine, "lead.created", 20);
  await expect.poll(() => watching.told.length, { timeout: 2_000 }).toBe(1);
  await emit(mine, "lead.created");
  await expect.poll(() => watching.told.length, { timeout: 2_000 }).toBe(2);
  await watching.leave();
});

test("tells at once of what happened between reading the figures and listening", async () => {
  const mine = await makeOrganization(runtime);
  const readAt = new Date();
  await emit(mine, "lead.created");
  const watching = watch(mine, readAt);
  await expect.poll(() => watching.told.length).toBeGreaterThan(0);
  await watching.leave();
});
