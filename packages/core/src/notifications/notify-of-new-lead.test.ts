import { conversations, events, leadNotifications, leads, memberships, messages, visitors } from "@katek/db/schema";
import {
  armFault,
  callerOf,
  clearFaults,
  makeOrganization,
  sandboxUrl,
  systemCaller,
  testRuntime,
} from "@katek/testing";
import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { execute, newId, type Organization, type Runtime } from "../kernel";
import { people } from "../people";
import { notifications } from ".";
import { LOOK_AFTER_MS } from "./look-later";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  await clearFaults();
  organization = await makeOrganization(runtime, { name: "Hammer Realty" });
});

let made = 0;
async function member(role: "owner" | "admin" | "agent" = "agent") {
  const subject = `notified-${process.pid}-${made++}`;
  const email = `${subject}@hammer.example`;
  const who = {
    issuer: "https://test.example",
    subject,
    email,
    name: "Jun Park",
    role,
    organization: organization.slug,
  };
  const { userId } = await execute(runtime, systemCaller(), people.add, who);
  return { userId, email };
}

const inTenant = <T>(work: Parameters<typeof runtime.database.withOrganization<T>>[1]) =>
  runtime.database.withOrganization(organization.id, work);

async function lead(overrides: Partial<typeof leads.$inferInsert> = {}): Promise<string> {
  const at = new Date();
  const id = newId();
  await inTenant((tx) =>
    tx.insert(leads).values({
      organizationId: organization.id,
      id,
      name: "Priya Nair",
      email: `priya-${id}@buyer.example`,
      source: "chat_page",
      wants: { maxPrice: 520_000_00, minBedrooms: 3, places: ["millrace"] },
      score: 74,
      createdAt: at,
      updatedAt: at,
      stageChangedAt: at,
      lastActivityAt: at,
      ...overrides,
    }),
  );
  return id;
}

/** Runs the job, by an organization's clock that is ahead by so much. */
const run = (leadId: string, aheadMs = 0) =>
  execute(runtime, callerOf({ ...organization, clockOffsetMs: aheadMs }, "system"), notifications.newLead, { leadId });
const rows = (leadId: string) =>
  inTenant((tx) => tx.select().from(leadNotifications).where(eq(leadNotifications.leadId, leadId)));
const notified = (leadId: string) =>
  inTenant((tx) => tx.select({ payload: events.payload }).from(events).where(eq(events.name, "lead.notified"))).then(
    (all) => all.filter(({ payload }) => (payload as { leadId: string }).leadId === leadId),
  );

interface Received {
  id: string;
  subject: string;
  html: string;
  text: string;
  replyTo: string;
  from: { Name: string };
  metadata: Record<string, string>;
}
async function received(email: string): Promise<Received[]> {
  const response = await fetch(`${sandboxUrl()}/_control/postmark/messages?recipient=${encodeURIComponent(email)}`);
  return ((await response.json()) as { messages: Received[] }).messages;
}

describe("a new lead", () => {
  test("is told to its assignee once, however often the job runs", async () => {
    const [jun] = [await member(), await member()];
    const leadId = await lead({ assigneeId: jun.userId });
    for (let i = 0; i < 3; i++) await run(leadId);
    const [mail, ...more] = await received(jun.email);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("New lead: Priya Nair");
    expect(mail?.from.Name).toBe("Hammer Realty");
    expect(mail?.replyTo).toBe(`priya-${leadId}@buyer.example`);
    expect(mail?.text).toContain("To $520,000 · 3 bedrooms or more · Millrace");
    expect(mail?.html).toContain(`${runtime.publicUrl}/leads/${leadId}`);
    expect(await rows(leadId)).toMatchObject([{ status: "sent", messageId: mail?.id, userId: jun.userId }]);
    expect(await notified(leadId)).toHaveLength(1);
  });

  test("that is nobody's is told to every member, since each may claim it", async () => {
    const members = [await member("owner"), await member("admin"), await member()];
    const leadId = await lead();
    await run(leadId);
    for (const { email } of members) expect(await received(email)).toHaveLength(1);
    expect((await received(members[0]?.email ?? ""))[0]?.text).toContain("belongs to nobody yet");
  });

  test("comes with their last words", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    const at = new Date();
    const common = { organizationId: organization.id, createdAt: at };
    const [visitorId, conversationId] = [newId(), newId()];
    await inTenant(async (tx) => {
      await tx.insert(visitors).values({ ...common, id: visitorId, tokenHash: visitorId });
      await tx
        .insert(conversations)
        .values({ ...common, id: conversationId, visitorId, leadId, channel: "widget", lastMessageAt: at });
      await tx.insert(messages).values(
        ["The first of four", "A sunny kitchen", "A garden", "y".repeat(4_000)].map((text, index) => ({
          ...common,
          id: newId(),
          conversationId,
          position: index + 1,
          author: "buyer" as const,
          status: "complete" as const,
          parts: [{ type: "text" as const, text }],
        })),
      );
    });
    await run(leadId);
    const text = (await received(jun.email))[0]?.text ?? "";
    expect(text).not.toContain("The first of four");
    expect(text.indexOf("A sunny kitchen")).toBeLessThan(text.indexOf("A garden"));
    expect(text).not.toContain("y".repeat(501));
  });

  test("that is gone, or another tenant's, is told to nobody", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    const other = await makeOrganization(runtime);
    await execute(runtime, callerOf(other, "system"), notifications.newLead, { leadId });
    await run(newId());
    expect(await received(jun.email)).toEqual([]);
  });
});

describe("when Postmark", () => {
  test("is down, the job fails, and the next run sends", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    await armFault("postmark", { kind: "fail", status: 503, times: 2 });
    for (let i = 0; i < 2; i++) await expect(run(leadId)).rejects.toThrow("turned away 1 of 1");
    expect(await rows(leadId)).toMatchObject([{ status: "sending", failure: "not_taken" }]);
    await run(leadId);
    expect(await received(jun.email)).toHaveLength(1);
    expect(await rows(leadId)).toMatchObject([{ status: "sent", failure: null }]);
  });

  test("turns it away every time, it is given up, and others' emails go out", async () => {
    const [maren, jun] = [await member("owner"), await member()];
    const leadId = await lead();
    await armFault("postmark", { kind: "fail", status: 429, times: 1 });
    await expect(run(leadId)).rejects.toThrow("turned away 1 of 2");
    await execute(runtime, callerOf(organization, "system"), notifications.giveUp, { leadId });
    await run(leadId);
    expect(await received(maren.email)).toEqual([]);
    expect(await received(jun.email)).toHaveLength(1);
  });

  test("took it but its answer was lost, it is not sent again", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    // Cut at the end of the answer: the message was taken.
    await armFault("postmark", { kind: "drop", after: 1 });
    await run(leadId);
    expect(await rows(leadId)).toMatchObject([{ status: "sending", failure: null }]);
    await run(leadId);
    expect(await received(jun.email)).toHaveLength(1);
    await run(leadId, LOOK_AFTER_MS + 1_000);
    const mails = await received(jun.email);
    expect(mails).toHaveLength(1);
    expect(await rows(leadId)).toMatchObject([{ status: "sent", messageId: mails[0]?.id }]);
    expect(await notified(leadId)).toHaveLength(1);
  });

  test("never got it, it is sent once Postmark can tell", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    await armFault("postmark", { kind: "drop" });
    await run(leadId);
    expect(await received(jun.email)).toEqual([]);
    await run(leadId, LOOK_AFTER_MS + 1_000);
    expect(await received(jun.email)).toHaveLength(1);
  });

  test("knows the recipient as inactive, it is not tried again", async () => {
    const jun = await member();
    const leadId = await lead({ assigneeId: jun.userId });
    const inactive = (emails: string[]) =>
      fetch(`${sandboxUrl()}/_control/postmark/inactive`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(emails),
      });
    await inactive([jun.email]);
    await run(leadId);
    await inactive([]);
    await run(leadId);
    expect(await received(jun.email)).toEqual([]);
    expect(await rows(leadId)).toMatchObject([{ status: "failed", failure: "inactive_recipient" }]);
    expect(await notified(leadId)).toEqual([]);
  });
});

test("a process that was killed between sending and writing it down has sent it once", async () => {
  const jun = await member();
  const leadId = await lead({ assigneeId: jun.userId });
  await run(leadId);
  // As the dead process left it: taken by Postmark, not yet marked.
  await inTenant((tx) =>
    tx
      .update(leadNotifications)
      .set({ status: "sending", messageId: null, sentAt: null })
      .where(and(eq(leadNotifications.leadId, leadId), eq(leadNotifications.userId, jun.userId))),
  );
  await run(leadId);
  await run(leadId, LOOK_AFTER_MS + 1_000);
  expect(await received(jun.email)).toHaveLength(1);
  expect(await rows(leadId)).toMatchObject([{ status: "sent" }]);
});

test("a hostile name stays text, and adds no header", async () => {
  const jun = await member();
  const name = `Eve\r\nBcc: all@x.example <script>alert(1)</script>`;
  const leadId = await lead({ assigneeId: jun.userId, name, email: null, phone: "+15550140182" });
  await run(leadId);
  const [mail] = await received(jun.email);
  expect(mail?.subject).toBe("New lead: Eve Bcc: all@x.example <script>alert(1)</script>");
  expect(mail?.html).not.toContain("<script>");
  expect(mail?.replyTo).toBe("");
});

test("a removed member is not written to", async () => {
  const [jun, ada] = [await member(), await member()];
  const leadId = await lead();
  await inTenant((tx) => tx.delete(memberships).where(eq(memberships.userId, jun.userId)));
  await run(leadId);
  expect(await received(jun.email)).toEqual([]);
  expect(await received(ada.email)).toHaveLength(1);
});
