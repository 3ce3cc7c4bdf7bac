import { events, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { adminSql, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { count, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { command, execute, newId, type Organization, type Runtime } from ".";

let runtime: Runtime;
let organization: Organization;
let admin: Awaited<ReturnType<typeof adminSql>>;
beforeAll(async () => {
  admin = await adminSql();
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
});

const importId = newId();
/** Does all that a command may leave behind, then ends as it is told. */
const leaveTraces = command({
  name: "test.leaveTraces",
  permission: "imports:run",
  input: z.object({ fail: z.boolean() }),
  async run({ emit, enqueue }, { fail }) {
    await emit("import.completed", { importId, created: 1, updated: 0, unchanged: 0, failed: 0 });
    await enqueue("imports.run", { importId });
    if (fail) throw new Error("cut off");
  },
  audit: () => ({ target: importId }),
});

async function traces() {
  const [jobs] =
    await admin`select count(*)::int as n from graphile_worker.jobs j join graphile_worker._private_jobs p using (id) where p.payload::text like ${`%${organization.id}%`}`;
  return runtime.database.withOrganization(organization.id, async (tx) => {
    const [happened] = await tx.select({ n: count() }).from(events).where(eq(events.name, "import.completed"));
    const [due] = await tx.select({ n: count() }).from(webhookDeliveries);
    return { jobs: jobs?.n, events: happened?.n, deliveries: due?.n };
  });
}

test("an operation with an output schema tells nothing else: Twenty CVE-2026-85055", async () => {
  const leaky = command({
    name: "test.leaky",
    permission: "imports:run",
    input: z.object({}),
    output: z.object({ name: z.string() }),
    run: async () => ({ name: "Hammer Realty", secret: "s3cret" }),
    audit: () => ({}),
  });
  expect(await execute(runtime, callerOf(organization, "system"), leaky, {})).toEqual({ name: "Hammer Realty" });
});

describe("a command's events, deliveries and jobs", () => {
  test("exist if and only if it was committed", async () => {
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx.insert(webhookEndpoints).values([
        {
          organizationId: organization.id,
          id: newId(),
          name: "CRM",
          secret: "-",
          url: "https://crm.example/hook",
          eventNames: ["import.completed"],
          createdAt: new Date(),
        },
        {
          organizationId: organization.id,
          id: newId(),
          name: "Other",
          secret: "-",
          url: "https://other.example",
          eventNames: ["listing.created"],
          createdAt: new Date(),
        },
      ]),
    );
    await expect(execute(runtime, callerOf(organization, "system"), leaveTraces, { fail: true })).rejects.toThrow(
      "cut off",
    );
    expect(await traces()).toEqual({ jobs: 0, events: 0, deliveries: 0 });
    await execute(runtime, callerOf(organization, "system"), leaveTraces, { fail: false });
    expect(await traces()).toEqual({ jobs: 2, events: 1, deliveries: 1 });
  });
});
