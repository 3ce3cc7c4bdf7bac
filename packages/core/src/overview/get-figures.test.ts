import { conversations, events, leads, memberships, messages, users, visitors } from "@katek/db/schema";
import { callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { execute, newId, type Organization, type Role, type Runtime } from "../kernel";
import { overview } from "./index";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

/** An organization whose clock stands at this instant. */
async function at(instant: string, timeZone: string): Promise<Organization> {
  const organization = await makeOrganization(runtime, { timeZone });
  return { ...organization, clockOffsetMs: Date.parse(instant) - Date.now() };
}
const figures = (organization: Organization, days: 7 | 30 | 90 = 7, role: Role = "owner", id?: string) =>
  execute(runtime, callerOf(organization, role, id), overview.figures, { days });

const write = <T>(organization: Organization, work: Parameters<typeof runtime.database.withOrganization<T>>[1]) =>
  runtime.database.withOrganization(organization.id, work);

const happen = (organization: Organization, name: string, occurredAt: string, payload: Record<string, unknown>) =>
  write(organization, (tx) =>
    tx.insert(events).values({
      ...{ organizationId: organization.id, id: newId(), name, payload, occurredAt: new Date(occurredAt) },
      ...{ actorKind: "system", actorId: "test" },
    }),
  );

async function converse(organization: Organization, instant: string, leadId: string | null = null): Promise<string> {
  const [id, visitorId, createdAt] = [newId(), newId(), new Date(instant)];
  const { id: organizationId } = organization;
  await write(organization, async (tx) => {
    await tx.insert(visitors).values({ organizationId, id: visitorId, tokenHash: visitorId, createdAt });
    await tx
      .insert(conversations)
      .values({ organizationId, id, visitorId, leadId, channel: "chat_page", createdAt, lastMessageAt: createdAt });
  });
  // As they were emitted before they named the channel.
  await happen(organization, "conversation.started", instant, { conversationId: id });
  return id;
}

async function member(organization: Organization): Promise<string> {
  const id = newId();
  await runtime.database.asSystem("test", (tx) =>
    tx.insert(users).values({ id, email: `${id}@test.example`, name: "An agent", createdAt: new Date() }),
  );
  await write(organization, (tx) =>
    tx
      .insert(memberships)
      .values({ organizationId: organization.id, userId: id, role: "agent", createdAt: new Date() }),
  );
  return id;
}

async function makeLead(
  organization: Organization,
  instant: string,
  over: Partial<typeof leads.$inferInsert> = {},
): Promise<string> {
  const [id, when] = [newId(), new Date(instant)];
  await write(organization, (tx) =>
    tx.insert(leads).values({
      ...{ organizationId: organization.id, id, source: "chat_page", email: `${id}@test.example` },
      ...{ createdAt: when, updatedAt: when, stageChangedAt: when, lastActivityAt: when },
      ...over,
    }),
  );
  await happen(organization, "lead.created", instant, {
    ...{ leadId: id, conversationId: null, source: over.source ?? "chat_page", assigneeId: over.assigneeId ?? null },
  });
  return id;
}
const move = (organization: Organization, leadId: string, from: string, to: string, instant: string) =>
  happen(organization, "lead.stage_changed", instant, { leadId, from, to });

describe("days", () => {
  test("begin and end at midnight in the organization's time zone", async () => {
    const organization = await at("2026-06-10T16:00:00Z", "America/New_York");
    await converse(organization, "2026-06-04T03:59:59.999Z"); // 3 June there
    await converse(organization, "2026-06-04T04:00:00.000Z"); // the first moment of the first day
    await converse(organization, "2026-06-10T03:59:59.999Z"); // the last of 9 June
    await converse(organization, "2026-06-10T04:00:00.000Z");
    await converse(organization, "2026-06-10T15:59:59.000Z");
    await converse(organization, "2026-06-10T16:30:00.000Z"); // not yet
    const { series, conversations: counted } = await figures(organization);
    expect(series.map(({ day, conversations: n }) => [day, n])).toEqual([
      ["2026-06-04", 1],
      ["2026-06-05", 0],
      ["2026-06-06", 0],
      ["2026-06-07", 0],
      ["2026-06-08", 0],
      ["2026-06-09", 1],
      ["2026-06-10", 2],
    ]);
    // The week before is counted up to noon of its last day.
    expect(counted).toEqual({ now: 4, before: 0 });
  });

  test.each([
    // Clocks go forward on 8 March 2026 at 2:00: that day has 23 hours.
    { now: "2026-03-09T16:00:00Z", first: "2026-03-08T05:00:00Z", last: "2026-03-09T03:59:59.999Z", day: "2026-03-08" },
    // Clocks go back on 1 November 2026 at 2:00: 25 hours.
    { now: "2026-11-02T16:00:00Z", first: "2026-11-01T04:00:00Z", last: "2026-11-02T04:59:59.999Z", day: "2026-11-01" },
  ])("are as long as the clocks make them: $day", async ({ now, first, last, day }) => {
    const organization = await at(now, "America/New_York");
    await converse(organization, first);
    await converse(organization, last);
    await converse(organization, new Date(Date.parse(first) - 1).toISOString());
    await converse(organization, new Date(Date.parse(last) + 1).toISOString());
    const { series } = await figures(organization);
    expect(series.find((one) => one.day === day)?.conversations).toBe(2);
    expect(series.map(({ conversations: n }) => n).slice(-3)).toEqual([1, 2, 1]);
  });

  test("are compared with as much of the period before as has passed of this one", async () => {
    const organization = await at("2026-06-10T16:00:00Z", "UTC");
    await converse(organization, "2026-06-10T15:00:00Z");
    await converse(organization, "2026-06-03T15:00:00Z"); // a week ago, by this time
    await converse(organization, "2026-06-03T17:00:00Z"); // a week ago, later
    await converse(organization, "2026-05-28T00:00:00Z");
    await converse(organization, "2026-05-27T23:59:59Z"); // before both
    const { series, conversations: counted } = await figures(organization);
    expect(counted).toEqual({ now: 1, before: 2 });
    expect(series.map(({ previous }) => previous)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });
});

test("the funnel counts how far the period's leads came, whatever became of them since", async () => {
  const organization = await at("2026-06-10T16:00:00Z", "UTC");
  await makeLead(organization, "2026-06-05T10:00:00Z");
  const skipped = await makeLead(organization, "2026-06-05T10:00:00Z", { stage: "lost" });
  await move(organization, skipped, "new", "qualified", "2026-06-06T10:00:00Z");
  await move(organization, skipped, "qualified", "lost", "2026-06-07T10:00:00Z");
  const sold = await makeLead(organization, "2026-06-05T10:00:00Z", { stage: "converted", source: "widget" });
  await move(organization, sold, "new", "contacted", "2026-06-05T12:00:00Z");
  await move(organization, sold, "contacted", "converted", "2026-06-07T10:00:00Z");
  const older = await makeLead(organization, "2026-05-01T10:00:00Z", { stage: "converted" });
  await move(organization, older, "new", "converted", "2026-06-08T10:00:00Z");
  const { funnel, conversions, sources, leads: counted } = await figures(organization);
  expect(funnel.stages.map(({ count }) => count)).toEqual([3, 2, 2, 1]);
  expect(funnel.medianToSaleMs).toBe(2 * 86_400_000);
  expect(conversions).toEqual({ now: 2, before: 0 });
  expect(counted).toEqual({ now: 3, before: 0 });
  expect(sources).toEqual([
    { source: "chat_page", count: 2 },
    { source: "widget", count: 1 },
  ]);
});

test("the first reply is the median from the first message to the first whole answer", async () => {
  const organization = await at("2026-06-10T16:00:00Z", "UTC");
  for (const seconds of [1, 2, 9]) {
    const conversationId = await converse(organization, "2026-06-10T10:00:00Z");
    const answer = (after: number, status: string) =>
      happen(organization, "message.answered", new Date(Date.UTC(2026, 5, 10, 10, 0, after)).toISOString(), {
        ...{ conversationId, messageId: newId(), status },
      });
    await happen(organization, "message.received", "2026-06-10T10:00:00Z", { conversationId, messageId: newId() });
    await answer(0, "failed");
    await answer(seconds, "complete");
    await answer(seconds + 30, "complete");
  }
  await converse(organization, "2026-06-10T11:00:00Z");
  expect((await figures(organization)).firstReplyMs).toEqual({ now: 2_000, before: null });
});

test("agents see the figures of their leads and of nobody's", async () => {
  const organization = await at("2026-06-10T16:00:00Z", "UTC");
  const [me, colleague] = [await member(organization), await member(organization)];
  for (const assigneeId of [me, colleague, null]) {
    const lead = await makeLead(organization, "2026-06-10T10:00:00Z", { assigneeId });
    await converse(organization, "2026-06-10T10:00:00Z", lead);
    await move(organization, lead, "new", "converted", "2026-06-10T11:00:00Z");
  }
  await converse(organization, "2026-06-10T10:00:00Z");
  const all = await figures(organization);
  const mine = await figures(organization, 7, "agent", me);
  expect([all.conversations.now, all.leads.now, all.conversions.now, all.waiting.total]).toEqual([4, 3, 3, 3]);
  expect([mine.conversations.now, mine.leads.now, mine.conversions.now, mine.waiting.total]).toEqual([3, 2, 2, 2]);
  expect(mine.funnel.stages.map(({ count }) => count)).toEqual([2, 2, 2, 2]);
});

test("what was asked for and not found stands with how many asked, in words", async () => {
  const organization = await at("2026-06-10T16:00:00Z", "UTC");
  const search = (total: number, minBedrooms: number) => ({
    ...{ filters: { minBedrooms, maxPrice: 45_000_000, places: ["millrace"] }, total, listingIds: [] },
  });
  for (const [total, bedrooms] of [
    [0, 3],
    [0, 3],
    [4, 2],
  ] as const) {
    const conversationId = await converse(organization, "2026-06-10T10:00:00Z");
    await write(organization, (tx) =>
      tx.insert(messages).values({
        ...{ organizationId: organization.id, id: newId(), conversationId, position: 2, author: "assistant" },
        ...{ status: "complete", parts: [], search: search(total, bedrooms), createdAt: new Date() },
      }),
    );
  }
  expect((await figures(organization)).askedNotFound).toEqual([
    { wishes: ["To $450,000", "3 bedrooms or more"], places: ["Millrace"], buyers: 2 },
  ]);
});

test("an organization that nobody has written to is on its first day", async () => {
  const organization = await at("2026-06-10T16:00:00Z", "UTC");
  const none = await figures(organization, 90);
  expect(none.firstDay).toEqual({
    ...{ done: [], homes: 0, homesRead: 0, samples: 0 },
    ...{ widgetSeen: false, planChosen: false, teamInvited: false },
  });
  expect(none.series).toHaveLength(90);
  expect(none.funnel.stages.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  await converse(organization, "2026-06-10T10:00:00Z");
  expect((await figures(organization)).firstDay).toBeNull();
});

test("another number of days is refused", async () => {
  const organization = await makeOrganization(runtime);
  await expect(figures(organization, 31 as 30)).rejects.toMatchObject({ code: "invalid_input" });
});
