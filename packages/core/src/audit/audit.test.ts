import { auditEntries } from "@katek/db/schema";
import { callerOf, makeOrganization, receiverAddress, systemCaller, testRuntime } from "@katek/testing";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { audit, catalogue, leads, organizations, people, webhooks } from "..";
import { type AnyOperation, type Caller, execute, GRANTS, newId, type Organization, type Runtime } from "../kernel";
import { hasWords } from "./schemas";

const ORIGIN = { address: "203.0.113.24", userAgent: "Mozilla/5.0 (Macintosh) Chrome/130.0.0.0" };
const HOUR = 3_600_000;

let runtime: Runtime;
let organization: Organization;
let owner: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime);
  owner = { ...callerOf(organization, "owner"), origin: ORIGIN };
});

let made = 0;
async function member(name: string): Promise<Caller> {
  const subject = `audited-${process.pid}-${made++}`;
  const { userId } = await execute(runtime, systemCaller(), people.add, {
    ...{ issuer: "https://test.example", subject, email: `${subject}@test.example`, name },
    ...{ role: "owner", organization: organization.slug },
  });
  return { ...callerOf(organization, "owner", userId), origin: ORIGIN };
}
const list = (input: Parameters<typeof execute<typeof audit.list>>[3] = {}, as = owner) =>
  execute(runtime, as, audit.list, input);
const rename = (as: Caller, tagline: string) => execute(runtime, as, organizations.updateBrand, { tagline });

/** Entries as of so many hours ago, straight into the table. */
const past = (hours: number[], values: Partial<typeof auditEntries.$inferInsert> = {}) =>
  runtime.database.withOrganization(organization.id, (tx) =>
    tx.insert(auditEntries).values(
      hours.map((ago) => ({
        ...{ organizationId: organization.id, id: newId(), operation: "leads.update", actorKind: "user" },
        ...{ actorId: newId(), occurredAt: new Date(Date.now() - ago * HOUR), ...values },
      })),
    ),
  );

describe("an entry", () => {
  test("says who did what, from where, and what it was before", async () => {
    const maren = await member("Maren Holt");
    await rename(maren, "Homes by the water");
    const { entries, total } = await list();
    expect(total).toBe(2);
    expect(entries).toMatchObject([
      {
        words: "changed the brand",
        actor: { kind: "user", id: maren.actor.id, name: "Maren Holt" },
        before: { tagline: null },
        after: { tagline: "Homes by the water" },
        ...ORIGIN,
      },
      { words: "made somebody a member, or changed what they are", actor: { kind: "system" } },
    ]);
  });

  test("is not made where nothing was changed", async () => {
    await rename(owner, "The same");
    await rename(owner, "The same");
    expect((await list()).total).toBe(1);
  });

  test("names the records that it is about, as they are called today, and nobody who has gone", async () => {
    const { id: leadId } = await execute(runtime, owner, leads.create, {
      name: "Ada Reyes",
      email: "ada@buyer.example",
    });
    const { entries, names } = await list();
    expect(entries[0]).toMatchObject({ target: leadId, actor: { name: null } });
    expect(names[leadId]).toBe("Ada Reyes");
    expect(JSON.stringify(entries)).not.toContain("ada@buyer.example");
  });

  test("keeps no more of a browser's name than a line", async () => {
    await rename({ ...owner, origin: { address: null, userAgent: "x".repeat(5_000) } }, "Long");
    expect((await list()).entries[0]?.userAgent).toHaveLength(400);
  });
});

describe("the list", () => {
  test("goes on where the page before ended, without a gap or a double", async () => {
    await past([1, 2, 2, 2, 3, 4, 5]);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ cursor, limit: 2 });
      seen.push(...page.entries.map(({ id }) => id));
      expect(page.total).toBe(7);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(7);
    const all = (await list()).entries;
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(all.map(({ at }) => at.getTime())).toEqual(all.map(({ at }) => at.getTime()).sort((a, b) => b - a));
  });

  test("is filtered by person, part of the product, record and time", async () => {
    const [who, target] = [newId(), newId()];
    await past([1], { actorId: who });
    await past([2], { operation: "webhooks.pause", target });
    await past([24 * 40]);
    const counts = await Promise.all(
      [{ actorId: who }, { feature: "webhooks" }, { feature: "web" }, { target }, { days: 30 as const }, {}].map(
        (filter) => list(filter).then(({ total }) => total),
      ),
    );
    expect(counts).toEqual([1, 1, 0, 1, 2, 3]);
    const { features } = await execute(runtime, owner, audit.filters, {});
    expect(features.map(({ words }) => words)).toEqual(["Leads", "Webhooks"]);
  });

  test.each(["x", "2026-01-01_x", "'; drop table audit_entries; --_x"])("refuses the cursor %j", async (cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ code: "invalid_cursor", status: 422 });
  });

  test("is for owners and admins", async () => {
    expect((await list({}, callerOf(organization, "admin"))).total).toBe(0);
    for (const who of ["agent", "visitor"] as const)
      await expect(list({}, callerOf(organization, who))).rejects.toMatchObject({ code: "forbidden" });
  });
});

const operations = Object.values(catalogue).flatMap((feature) => Object.values(feature) as AnyOperation[]);

test("every audited operation has words", () => {
  const audited = operations.filter((operation) => operation.audit).map(({ name }) => name);
  expect(audited.filter((name) => !hasWords(name))).toEqual([]);
});

describe("every command on settings", () => {
  const SETTINGS = ["organizations:write", "webhooks:write"];
  /** Those that change no setting, and why. */
  const NO_SETTING = {
    "organizations.setAssistantPicture": "a picture: its id before and after, tested with the pictures",
    "organizations.setLogo": "a picture: its id before and after, tested with the pictures",
    "organizations.removeAssistantPicture": "the same",
    "organizations.removeLogo": "the same",
    "organizations.logoColours": "reads",
    "organizations.checkSite": "looks at a site, and keeps when the widget was seen there",
    "conversations.tryOut": "keeps nothing",
    "webhooks.create": "there is nothing before",
    "webhooks.delete": "there is nothing after",
    "webhooks.rotateSecret": "a secret is in no log",
    "webhooks.replay": "sends an event",
    "webhooks.replayFailed": "sends events",
    "webhooks.stopRetrying": "gives an event up",
    "webhooks.sendTest": "sends an event",
    "webhooks.deliver": "is a job",
  };
  const url = () => receiverAddress("SECRET-PATH");
  const endpoint = async () =>
    (await execute(runtime, owner, webhooks.create, { name: "CRM", url: url(), eventNames: ["lead.created"] }))
      .endpointId;
  const CASES: Record<string, () => Promise<unknown>> = {
    "organizations.updateBrand": () => execute(runtime, owner, organizations.updateBrand, { name: "Tidewater" }),
    "organizations.updatePersona": () =>
      execute(runtime, owner, organizations.updatePersona, { assistantName: "Rook" }),
    "organizations.updateChannels": () =>
      execute(runtime, owner, organizations.updateChannels, { widgetOrigins: ["https://tidewater.example"] }),
    "organizations.awaitChannel": () =>
      execute(runtime, owner, organizations.awaitChannel, { channel: "whatsapp", wanted: true }),
    "organizations.startTrial": () => execute(runtime, owner, organizations.startTrial, { plan: "pro" }),
    "organizations.completeStep": () => execute(runtime, owner, organizations.completeStep, { step: "brand" }),
    "organizations.finishOnboarding": () => execute(runtime, owner, organizations.finishOnboarding, {}),
    "organizations.updateRouting": () =>
      execute(runtime, owner, organizations.updateRouting, { leadRouting: "first_to_claim" }),
    "webhooks.update": async () =>
      execute(runtime, owner, webhooks.update, {
        ...{ endpointId: await endpoint(), name: "CRM", url: `${url()}-2`, eventNames: ["lead.assigned"] },
      }),
    "webhooks.pause": async () => execute(runtime, owner, webhooks.pause, { endpointId: await endpoint() }),
    "webhooks.resume": async () => {
      const endpointId = await endpoint();
      await execute(runtime, owner, webhooks.pause, { endpointId });
      await execute(runtime, owner, webhooks.resume, { endpointId });
    },
  };

  test("is tried here, or changes no setting", () => {
    const changing = operations.filter(
      ({ kind, permission, platform }) =>
        !platform && kind !== "query" && SETTINGS.includes(permission) && GRANTS.owner.includes(permission),
    );
    expect(changing.map(({ name }) => name).filter((name) => !CASES[name] && !(name in NO_SETTING))).toEqual([]);
  });

  test.each(Object.keys(CASES))("%s declares what was before and what is after, and no secret", async (name) => {
    await CASES[name]?.();
    const { entries } = await list();
    const entry = entries.find(({ operation }) => operation === name);
    expect(Object.keys(entry?.before ?? {}).length).toBeGreaterThan(0);
    expect(Object.keys(entry?.after ?? {})).toEqual(expect.arrayContaining(Object.keys(entry?.before ?? {})));
    expect(entry?.before).not.toEqual(entry?.after);
    expect(JSON.stringify(entries)).not.toMatch(/SECRET-PATH|whsec_/);
  });
});
