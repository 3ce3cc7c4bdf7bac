import { idempotencyKeys } from "@katek/db/schema";
import { callerOf, makeOrganization, onPostgres, systemCaller, testRuntime } from "@katek/testing";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { keys, leads } from "..";
import { type Caller, command, execute, flow, newId, type Organization, type Runtime } from ".";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
});

let ran = 0;
const slow = command({
  name: "test.slow",
  permission: "leads:write",
  input: z.object({ fail: z.boolean().default(false), word: z.string().default("") }),
  async run({ tx }, { fail, word }) {
    ran++;
    await tx.execute(sql`select pg_sleep(0.2)`);
    if (fail) throw new Error("cut off");
    return { run: ran, word };
  },
  audit: () => ({}),
});
const caller = (key: string, actorId = newId(), over = organization): Caller => ({
  actor: { kind: "apiKey", id: actorId, permissions: ["leads:write"] },
  organization: over,
  idempotency: { key },
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "ran",
    (error: { code?: string }) => error.code,
  );

describe("a command under an Idempotency-Key", () => {
  test("that failed kept nothing, and runs when it is sent again", async () => {
    const who = caller("again");
    await expect(execute(runtime, who, slow, { fail: true })).rejects.toThrow("cut off");
    expect(await execute(runtime, who, slow, {})).toMatchObject({ word: "" });
  });

  test("that was sent with another input is refused", async () => {
    const who = caller("other");
    await execute(runtime, who, slow, { word: "a" });
    expect(await codeOf(execute(runtime, who, slow, { word: "b" }))).toBe("idempotency_key_reused");
    expect(await codeOf(execute(runtime, who, leads.create, { email: "a@example.com" }))).toBe(
      "idempotency_key_reused",
    );
  });

  test("is another one for another actor and another organization", async () => {
    const [id, elsewhere] = [newId(), await makeOrganization(runtime)];
    const runs = [
      await execute(runtime, caller("same", id), slow, {}),
      await execute(runtime, caller("same"), slow, {}),
      await execute(runtime, caller("same", id, elsewhere), slow, {}),
      await execute(runtime, caller("same", id), slow, {}),
    ].map(({ run }) => run);
    expect(new Set(runs.slice(0, 3)).size).toBe(3);
    expect(runs[3]).toBe(runs[0]);
  });

  test("is forgotten after a day, and then runs again", async () => {
    const office = await makeOrganization(runtime);
    const who = caller("day", newId(), office);
    const first = await execute(runtime, who, slow, {});
    const age = (hours: number) =>
      runtime.database.withOrganization(office.id, (tx) =>
        // The fence lets the tenant change its own rows alone.
        tx.update(idempotencyKeys).set({ createdAt: new Date(Date.now() - hours * 3_600_000) }),
      );
    await age(23.9);
    expect(await execute(runtime, who, slow, {})).toEqual(first);
    await execute(runtime, systemCaller(), keys.sweep, {});
    expect(await execute(runtime, who, slow, {})).toEqual(first);
    await age(24.1);
    const second = await execute(runtime, who, slow, { word: "anew" });
    expect(second.run).not.toBe(first.run);
    await age(24.1);
    expect((await execute(runtime, systemCaller(), keys.sweep, {})).answers).toBeGreaterThanOrEqual(1);
  });

  test("is not handed on to the steps of a flow", async () => {
    const twice = flow({
      name: "test.twice",
      permission: "leads:write",
      input: z.object({}),
      run: async (context) => [await context.run(slow, { word: "a" }), await context.run(slow, { word: "b" })],
      audit: () => ({}),
    });
    const [first, second] = await execute(runtime, caller("flow"), twice, {});
    expect([first?.word, second?.word]).toEqual(["a", "b"]);
  });

  test.skipIf(!onPostgres())("runs once when it is sent many times at once; the others are told to wait", async () => {
    const who = caller("race");
    const before = ran;
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        execute(runtime, who, slow, {}).then(
          (answer) => answer,
          (error: { code: string }) => error.code,
        ),
      ),
    );
    expect(ran - before).toBe(1);
    expect(answers.filter((answer) => answer === "idempotency_in_progress")).toHaveLength(3);
    const kept = answers.find((answer) => typeof answer === "object");
    expect(await execute(runtime, who, slow, {})).toEqual(kept);
    expect(ran - before).toBe(1);
  });

  test("leaves whoever sends no key alone", async () => {
    const before = ran;
    const who = callerOf(organization, "owner");
    await execute(runtime, who, slow, {});
    await execute(runtime, who, slow, {});
    expect(ran - before).toBe(2);
  });
});
