import { auditEntries, leads, organizations, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import {
  armFault,
  callerOf,
  clearFaults,
  giveReceiverSecret,
  makeOrganization,
  receivedWebhooks,
  receiverAddress,
  testRuntime,
} from "@katek/testing";
import { eq } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Caller, command, EVENTS, execute, newId, type Organization, type Runtime } from "../kernel";
import { webhooks } from ".";
import { leaseDeliveries } from "./lease-deliveries";
import { PUBLIC_EVENT_NAMES } from "./schemas";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const logged: string[] = [];
const keep = (facts: object, message: string) => void logged.push(JSON.stringify([facts, message]));
let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime({ debug: keep, info: keep, warn: keep, error: keep });
});
afterEach(clearFaults);

/** Somebody's organization with one endpoint at the sandbox's receiver. */
async function withEndpoint(url?: string) {
  const organization = await makeOrganization(runtime);
  const name = organization.slug;
  const owner = callerOf(organization, "owner");
  const { endpointId, secret } = await execute(runtime, owner, webhooks.create, {
    name: "CRM",
    url: url ?? receiverAddress(name),
    eventNames: ["lead.created", "lead.stage_changed"],
  });
  await giveReceiverSecret(name, secret);
  return { organization, owner, name, endpointId, secret };
}

const makeLead = command({
  name: "test.makeLead",
  permission: "leads:capture",
  input: z.object({ fail: z.boolean().default(false) }),
  async run({ tx, organization, now, newId: id, emit }, { fail }) {
    const [leadId, at] = [id(), now()];
    const instants = { createdAt: at, updatedAt: at, stageChangedAt: at, lastActivityAt: at };
    await tx.insert(leads).values({
      ...{ organizationId: organization.id, id: leadId, name: "Ada Reyes", email: `${leadId}@buyer.example` },
      ...{ source: "chat_page", wants: { city: "Town" }, ...instants },
    });
    await emit("lead.created", { leadId, conversationId: null, source: "chat_page", assigneeId: null });
    await emit("lead.stage_changed", { leadId, from: "new", to: "contacted" });
    if (fail) throw new Error("cut off");
    return { leadId };
  },
});

/** The organization's clock, this much ahead of real time. */
async function ahead(organization: Organization, ms: number): Promise<Organization> {
  await runtime.database.withOrganization(organization.id, (tx) =>
    tx.update(organizations).set({ clockOffsetMs: ms }).where(eq(organizations.id, organization.id)),
  );
  return { ...organization, clockOffsetMs: ms };
}

const system = (organization: Organization): Caller => callerOf(organization, "system");
const deliver = (organization: Organization) => execute(runtime, system(organization), webhooks.deliver, {});
const sent = (caller: Caller, endpointId: string, filter: "all" | "failed" = "all") =>
  execute(runtime, caller, webhooks.deliveries, { endpointId, filter });
const endpointOf = (caller: Caller, endpointId: string) => execute(runtime, caller, webhooks.get, { endpointId });

test("the events that can be chosen are those that the catalogue makes public", () => {
  const all = Object.entries(EVENTS).filter(([, { audience }]) => audience === "public");
  expect([...PUBLIC_EVENT_NAMES].sort()).toEqual(all.map(([name]) => name).sort());
});

describe("an event", () => {
  test("arrives signed, with its lead and its place in the lead's history", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    const { leadId } = await execute(runtime, system(organization), makeLead, {});
    expect(await deliver(organization)).toEqual({ tried: 2 });
    const received = await receivedWebhooks(name);
    expect(received.map(({ verdict }) => verdict)).toEqual(["verified", "verified"]);
    const bodies = received.map(({ body }) => JSON.parse(body)).sort((a, b) => a.data.sequence - b.data.sequence);
    expect(bodies).toMatchObject([
      {
        type: "lead.created",
        data: {
          leadId,
          sequence: 1,
          source: "chat_page",
          lead: { id: leadId, name: "Ada Reyes", wants: { city: "Town" } },
        },
      },
      { type: "lead.stage_changed", data: { sequence: 2, from: "new", to: "contacted" } },
    ]);
    const { deliveries, total } = await sent(owner, endpointId);
    expect(total).toBe(2);
    expect(deliveries.map(({ eventId }) => eventId).sort()).toEqual(
      received.map(({ headers }) => headers["webhook-id"]).sort(),
    );
    expect(deliveries[0]).toMatchObject({ status: "delivered", about: "Ada Reyes", tries: [{ status: 204 }] });
    expect(await endpointOf(owner, endpointId)).toMatchObject({ sent: 2, firstTry: 2, waiting: 0, failed: 0 });
    expect(await deliver(organization)).toEqual({ tried: 0 });

    const { eventId = "" } = deliveries[0] ?? {};
    const shown = await execute(runtime, owner, webhooks.request, { endpointId, eventId });
    const arrived = received.find(({ headers }) => headers["webhook-id"] === eventId);
    expect(JSON.parse(shown.body)).toEqual(JSON.parse(arrived?.body ?? ""));
    expect(arrived?.headers).toMatchObject(shown.headers);
    await expect(execute(runtime, owner, webhooks.request, { endpointId, eventId: endpointId })).rejects.toMatchObject({
      code: "delivery_not_found",
    });
  });

  test("is not sent when what caused it was not committed", async () => {
    const { organization, name } = await withEndpoint();
    await expect(execute(runtime, system(organization), makeLead, { fail: true })).rejects.toThrow("cut off");
    expect(await deliver(organization)).toEqual({ tried: 0 });
    expect(await receivedWebhooks(name)).toEqual([]);
  });

  test("goes to those alone who chose it", async () => {
    const { organization, owner, name } = await withEndpoint();
    const { endpointId: other } = await execute(runtime, owner, webhooks.create, {
      ...{ name: "Other", url: receiverAddress(`${name}-other`), eventNames: ["import.completed"] },
    });
    await execute(runtime, system(organization), makeLead, {});
    await deliver(organization);
    expect((await sent(owner, other)).total).toBe(0);
    expect(await receivedWebhooks(`${name}-other`)).toEqual([]);
  });
});

describe("a receiver that is down", () => {
  test("gets everything when it is up again, ever later, and nothing in between", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    await execute(runtime, system(organization), makeLead, {});
    await armFault("webhooks", { kind: "fail", status: 503, times: 4 });
    await deliver(organization);
    expect(await deliver(organization)).toEqual({ tried: 0 });
    expect(await endpointOf(owner, endpointId)).toMatchObject({
      waiting: 2,
      failed: 2,
      failingSince: expect.any(Date),
    });
    const later = await ahead(organization, 10_000);
    expect(await deliver(later)).toEqual({ tried: 2 });
    expect(await receivedWebhooks(name)).toEqual([]);
    const { deliveries } = await sent(owner, endpointId, "failed");
    for (const { tries, nextAttemptAt } of deliveries) {
      expect(tries).toMatchObject([{ status: 503 }, { status: 503 }]);
      const wait = nextAttemptAt.getTime() - (tries[1]?.at.getTime() ?? 0);
      expect(wait).toBeGreaterThanOrEqual(24_000);
      expect(wait).toBeLessThanOrEqual(36_000);
    }
    await deliver(await ahead(organization, 10 * MINUTE));
    expect((await receivedWebhooks(name)).map(({ verdict }) => verdict)).toEqual(["verified", "verified"]);
    expect(await endpointOf(owner, endpointId)).toMatchObject({ waiting: 0, failingSince: null, firstTry: 0, sent: 2 });
  });

  test("that cuts the connection loses nothing either", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    await execute(runtime, system(organization), makeLead, {});
    await armFault("webhooks", { kind: "drop", times: 2 });
    await deliver(organization);
    expect((await sent(owner, endpointId, "failed")).deliveries[0]?.tries).toMatchObject([
      { status: null, failure: "The connection was cut before an answer came." },
    ]);
    await deliver(await ahead(organization, MINUTE));
    expect(await receivedWebhooks(name)).toHaveLength(2);
  });

  test("for three days: given up, and sent when somebody asks", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    await execute(runtime, system(organization), makeLead, {});
    await armFault("webhooks", { kind: "fail", times: 22 });
    const latest = async () => {
      const { deliveries } = await sent(owner, endpointId);
      return Math.max(...deliveries.map(({ nextAttemptAt }) => nextAttemptAt.getTime()));
    };
    for (let tries = 1; tries <= 11; tries++)
      expect(await deliver(await ahead(organization, (await latest()) - Date.now() + 1_000))).toEqual({ tried: 2 });
    expect((await sent(owner, endpointId)).deliveries.map(({ status }) => status)).toEqual(["dead", "dead"]);
    await clearFaults();
    expect(await execute(runtime, owner, webhooks.replayFailed, { endpointId })).toEqual({ replayed: 2 });
    await deliver(await ahead(organization, 120 * HOUR));
    expect(await receivedWebhooks(name)).toHaveLength(2);
  });

  test("for five days is stopped; started again, it gets what waited and what it missed", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    await armFault("webhooks", { kind: "fail", times: 4 });
    await execute(runtime, system(organization), makeLead, {});
    await deliver(organization);
    const later = await ahead(organization, 5 * 24 * HOUR);
    await deliver(later);
    expect(await endpointOf(callerOf(later, "owner"), endpointId)).toMatchObject({ disabledBecause: "failing" });
    await execute(runtime, system(later), makeLead, {});
    expect(await deliver(later)).toEqual({ tried: 0 });
    expect(await endpointOf(owner, endpointId)).toMatchObject({ waiting: 2, missed: 2 });
    await execute(runtime, callerOf(later, "owner"), webhooks.resume, { endpointId });
    const again = await ahead(organization, 6 * 24 * HOUR);
    expect(await deliver(again)).toEqual({ tried: 4 });
    expect(await receivedWebhooks(name)).toHaveLength(4);
  });

  test("that says it is gone is stopped at once", async () => {
    const { organization, owner, endpointId } = await withEndpoint();
    await execute(runtime, system(organization), makeLead, {});
    await armFault("webhooks", { kind: "fail", status: 410, times: 2 });
    await deliver(organization);
    expect(await endpointOf(owner, endpointId)).toMatchObject({ disabledBecause: "gone", waiting: 2 });
  });
});

describe("two workers", () => {
  test("never send the same at once; what a dead one had taken is sent by the next", async () => {
    const { organization, name } = await withEndpoint();
    await execute(runtime, system(organization), makeLead, {});
    expect(await execute(runtime, system(organization), leaseDeliveries, {})).toHaveLength(2);
    expect(await deliver(organization)).toEqual({ tried: 0 });
    expect(await deliver(await ahead(organization, 3 * MINUTE))).toEqual({ tried: 2 });
    expect(await receivedWebhooks(name)).toHaveLength(2);
  });
});

describe("a secret", () => {
  test("is told once, and stands nowhere else: not in the rows, the audit, the outputs, the log", async () => {
    const { organization, owner, endpointId, secret } = await withEndpoint();
    const { secret: second } = await execute(runtime, owner, webhooks.rotateSecret, { endpointId });
    await execute(runtime, owner, webhooks.sendTest, { endpointId });
    await deliver(organization);
    const everything = JSON.stringify([
      await execute(runtime, owner, webhooks.list, {}),
      await endpointOf(owner, endpointId),
      await sent(owner, endpointId),
      await runtime.database.withOrganization(organization.id, async (tx) => [
        await tx.select().from(webhookEndpoints),
        await tx.select().from(auditEntries),
      ]),
      logged,
    ]);
    expect(everything).toContain(endpointId);
    for (const each of [secret, second]) expect(everything).not.toContain(each.slice(6));
  });

  test("that was replaced still convinces for a day", async () => {
    const { organization, owner, name, endpointId } = await withEndpoint();
    await execute(runtime, owner, webhooks.rotateSecret, { endpointId });
    await execute(runtime, owner, webhooks.sendTest, { endpointId });
    await deliver(organization);
    expect(await receivedWebhooks(name)).toMatchObject([{ verdict: "verified" }]);
    const later = await ahead(organization, 25 * HOUR);
    await execute(runtime, callerOf(later, "owner"), webhooks.sendTest, { endpointId });
    await deliver(later);
    expect((await receivedWebhooks(name))[1]).toMatchObject({ verdict: "forged" });
  });

  test("put into the row of another organization opens nothing; the delivery says so and waits", async () => {
    const [mine, theirs] = [await withEndpoint(), await withEndpoint()];
    const secretOf = async ({ organization, endpointId }: typeof mine) =>
      runtime.database.withOrganization(organization.id, async (tx) => {
        const [row] = await tx.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, endpointId));
        return row?.secret ?? "";
      });
    const stolen = await secretOf(theirs);
    await runtime.database.withOrganization(mine.organization.id, (tx) =>
      tx.update(webhookEndpoints).set({ secret: stolen }),
    );
    await execute(runtime, mine.owner, webhooks.sendTest, { endpointId: mine.endpointId });
    await deliver(mine.organization);
    expect((await sent(mine.owner, mine.endpointId)).deliveries).toMatchObject([
      { status: "pending", tries: [{ failure: expect.stringContaining("cannot be read") }] },
    ]);
    expect(await receivedWebhooks(mine.name)).toEqual([]);
  });
});

describe("an address", () => {
  const add = async (url: string) => {
    const organization = await makeOrganization(runtime);
    return execute(runtime, callerOf(organization, "owner"), webhooks.create, {
      ...{ name: "CRM", url, eventNames: ["lead.created"] },
    });
  };
  test.each([
    ["http://169.254.169.254/latest/meta-data/", "private network"],
    ["http://[::ffff:10.0.0.1]/", "private network"],
    ["http://127.0.0.1:5432/", "private network"],
    ["https://user:pass@hooks.example/", "password"],
    ["https://nowhere.invalid/", "no machine"],
    ["javascript:alert(1)", "whole address"],
    ["hooks.example", "whole address"],
  ])("%s is refused with a reason, and nothing is kept", async (url, reason) => {
    await expect(add(url)).rejects.toThrow(reason);
  });

  test("that turned into one inside after it was kept is not called", async () => {
    const { organization, owner, endpointId } = await withEndpoint();
    await runtime.database.withOrganization(organization.id, (tx) =>
      tx.update(webhookEndpoints).set({ url: "http://[64:ff9b::a9fe:a9fe]/" }),
    );
    await execute(runtime, owner, webhooks.sendTest, { endpointId });
    await deliver(organization);
    expect((await sent(owner, endpointId)).deliveries[0]?.tries).toMatchObject([
      { status: null, failure: expect.stringContaining("private network") },
    ]);
  });
});

describe("whoever manages endpoints", () => {
  test("pauses, changes, stops a delivery and deletes; an agent does none of it", async () => {
    const { organization, owner, endpointId } = await withEndpoint();
    await armFault("webhooks", { kind: "fail", times: 1 });
    const { eventId } = await execute(runtime, owner, webhooks.sendTest, { endpointId });
    await deliver(organization);
    await execute(runtime, owner, webhooks.stopRetrying, { endpointId, eventId });
    expect((await sent(owner, endpointId)).deliveries).toMatchObject([{ status: "dead" }]);
    await execute(runtime, owner, webhooks.pause, { endpointId });
    await expect(execute(runtime, owner, webhooks.replay, { endpointId, eventId })).rejects.toMatchObject({
      code: "webhook_stopped",
    });
    await execute(runtime, system(organization), makeLead, {});
    await execute(runtime, owner, webhooks.resume, { endpointId, sendMissed: false });
    await execute(runtime, owner, webhooks.replay, { endpointId, eventId });
    expect(await deliver(organization)).toEqual({ tried: 1 });
    const agent = callerOf(organization, "agent");
    await expect(execute(runtime, agent, webhooks.list, {})).rejects.toMatchObject({ status: 403 });
    await execute(runtime, owner, webhooks.delete, { endpointId });
    await expect(endpointOf(owner, endpointId)).rejects.toMatchObject({ code: "webhook_not_found" });
    const left = await runtime.database.withOrganization(organization.id, (tx) => tx.select().from(webhookDeliveries));
    expect(left).toEqual([]);
  });

  test("of one organization cannot touch those of another: Cal.com CVE-2026-16624", async () => {
    const { organization, endpointId } = await withEndpoint();
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    for (const operation of [webhooks.get, webhooks.pause, webhooks.rotateSecret, webhooks.delete, webhooks.sendTest])
      await expect(execute(runtime, stranger, operation, { endpointId })).rejects.toMatchObject({ status: 404 });
    await expect(execute(runtime, stranger, webhooks.replay, { endpointId, eventId: newId() })).rejects.toMatchObject({
      status: 404,
    });
    expect(await endpointOf(callerOf(organization, "owner"), endpointId)).toMatchObject({ disabledAt: null });
  });
});
