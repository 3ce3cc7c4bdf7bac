import {
  auditEntries,
  memberships,
  organizations as organizationRows,
  invitations as rows,
  teamMails,
  users,
} from "@katek/db/schema";
import {
  armFault,
  callerOf,
  clearFaults,
  makeOrganization,
  onPostgres,
  sandboxUrl,
  systemCaller,
  testRuntime,
} from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { identity, startOrganization } from "../identity";
import { type Caller, execute, type Organization, type Runtime } from "../kernel";
import { notifications } from "../notifications";
import { claimTeamMail } from "../notifications/claim-team-mail";
import { settleTeamMail } from "../notifications/settle-team-mail";
import { people } from "../people";
import {
  acceptInvitation,
  askForNewInvitation,
  countWaitingInvitations,
  invitations,
  listWaitingInvitations,
  readInvitation,
} from ".";
import { InviteInput } from "./schemas";

const DAY_MS = 86_400_000;
let runtime: Runtime;
let organization: Organization;
let maren: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  await clearFaults();
  organization = await makeOrganization(runtime, { name: "Larkfield Homes" });
  await onPlan("enterprise");
  maren = await member("owner", "Maren Holt");
});

let made = 0;
const serial = () => `${process.pid}-${Date.now().toString(36)}-${made++}`;
const person = (email = `ruth-${serial()}@larkfield.example`) => ({
  issuer: "https://test.example",
  subject: serial(),
  email,
  name: "Ruth Alder",
});
async function member(role: "owner" | "admin" | "agent", name = "Tomás Rivera") {
  const who = { ...person(), name };
  const { userId } = await execute(runtime, systemCaller(), people.add, {
    ...who,
    role,
    organization: organization.slug,
  });
  return { ...callerOf(organization, role, userId), email: who.email };
}
async function onPlan(plan: Organization["plan"]) {
  await runtime.database.asSystem("test", (tx) =>
    tx.update(organizationRows).set({ plan }).where(eq(organizationRows.id, organization.id)),
  );
  organization = { ...organization, plan };
}
const inTenant = <T>(work: Parameters<typeof runtime.database.withOrganization<T>>[1]) =>
  runtime.database.withOrganization(organization.id, work);
const invite = (emails: string[], role: "owner" | "admin" | "agent" = "agent", by: Caller = maren) =>
  execute(runtime, by, invitations.create, { emails, role });
const pending = () => execute(runtime, maren, invitations.list, {});
const signIn = (who: ReturnType<typeof person>, invitation: string | null = null) =>
  execute(runtime, systemCaller(), identity.signIn, { ...who, invitation });
const membershipIn = async (token: string) =>
  (await execute(runtime, systemCaller(), identity.session, { token }))?.membership ?? null;
const expire = (id: string) =>
  inTenant((tx) =>
    tx
      .update(rows)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(rows.id, id)),
  );

/** Sends what is to be sent, as the worker does. */
async function sendMails() {
  const mails = await inTenant((tx) => tx.select().from(teamMails).where(eq(teamMails.status, "waiting")));
  for (const { id } of mails)
    await execute(runtime, callerOf(organization, "system"), notifications.teamMail, { mailId: id });
}
async function received(email: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${sandboxUrl()}/_control/postmark/messages?recipient=${encodeURIComponent(email)}`);
  return ((await response.json()) as { messages: { subject: string; text: string }[] }).messages;
}
/** The link's token in the last email to this address. */
async function linkOf(email: string): Promise<string> {
  await sendMails();
  const texts = (await received(email)).map(({ text }) => /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? "");
  const open = await Promise.all(texts.map(async (token) => ((await readInvitation(runtime, token)) ? token : null)));
  return open.find((token) => token !== null) ?? "";
}

describe("an invitation", () => {
  test("is mailed, and accepted once by the person of its address", async () => {
    const ruth = person();
    await invite([ruth.email.toUpperCase()], "admin");
    const link = await linkOf(ruth.email);
    expect((await received(ruth.email))[0]?.subject).toBe("Join Larkfield Homes on KaTek");
    expect(await readInvitation(runtime, link)).toMatchObject({
      state: "open",
      email: ruth.email,
      role: "admin",
      inviterName: "Maren Holt",
    });
    const signedIn = await signIn(ruth, link);
    expect(signedIn).toMatchObject({ invited: true, madeOrganization: false });
    expect(await membershipIn(signedIn.token)).toBeNull();
    const origin = { address: "198.51.100.17", userAgent: "Firefox" };
    await acceptInvitation(runtime, { token: signedIn.token, invitation: { link }, origin });
    const entries = await inTenant((tx) => tx.select().from(auditEntries));
    expect(entries.find(({ operation }) => operation === "invitations.accept")).toMatchObject(origin);
    expect(await membershipIn(signedIn.token)).toMatchObject({ role: "admin", organization: { id: organization.id } });
    expect((await readInvitation(runtime, link))?.state).toBe("accepted");
    const again = acceptInvitation(runtime, { token: signedIn.token, invitation: { link } });
    await expect(again).rejects.toMatchObject({ code: "invitation_accepted", status: 409 });
    expect(await pending()).toEqual([]);
  });

  test("is kept as a hash: what is stored opens nothing", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const link = await linkOf(ruth.email);
    const [row] = await inTenant((tx) => tx.select().from(rows));
    expect(JSON.stringify(row)).not.toContain(link);
    expect(row?.tokenSealed).toBeNull();
    expect(await readInvitation(runtime, row?.tokenHash ?? "")).toBeNull();
    for (const none of ["forged", "", "a".repeat(3_000)]) expect(await readInvitation(runtime, none)).toBeNull();
  });

  test("is for its own address: Cal.com CVE-2026-23478", async () => {
    const [ruth, thief] = [person(), person()];
    await invite([ruth.email]);
    const link = await linkOf(ruth.email);
    const { token, madeOrganization } = await signIn(thief, link);
    expect(madeOrganization).toBe(false);
    await expect(acceptInvitation(runtime, { token, invitation: { link } })).rejects.toMatchObject({
      code: "other_address",
      status: 403,
    });
    const [row] = await inTenant((tx) => tx.select().from(rows));
    await expect(acceptInvitation(runtime, { token, invitation: { id: row?.id ?? "" } })).rejects.toMatchObject({
      code: "other_address",
    });
    expect((await inTenant((tx) => tx.select().from(memberships))).map(({ userId }) => userId)).toEqual([
      maren.actor.id,
    ]);
    await expect(acceptInvitation(runtime, { token: "forged", invitation: { link } })).rejects.toMatchObject({
      code: "signed_out",
    });
  });

  test("that waits keeps a first sign-in from making an organization, by whatever way they come", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const { token, madeOrganization } = await signIn(ruth);
    expect(madeOrganization).toBe(false);
    const [waiting] = await listWaitingInvitations(runtime, token);
    expect(await countWaitingInvitations(runtime, token)).toBe(1);
    expect(waiting).toMatchObject({ role: "agent", organization: { name: "Larkfield Homes" } });
    await acceptInvitation(runtime, { token, invitation: { id: waiting?.id ?? "" } });
    expect(await membershipIn(token)).toMatchObject({ role: "agent" });
    expect(await listWaitingInvitations(runtime, token)).toEqual([]);
    expect(await countWaitingInvitations(runtime, token)).toBe(0);
  });

  test("can be left alone for an organization of one's own", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const { token } = await signIn(ruth);
    await startOrganization(runtime, token);
    expect(await membershipIn(token)).toMatchObject({ role: "owner", organization: { name: ruth.name } });
    await expect(startOrganization(runtime, token)).rejects.toMatchObject({ code: "has_organization" });
  });

  test("is not accepted by an account that waits to be deleted", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const { token, userId } = await signIn(ruth);
    const due = (deletionDueAt: Date | null) =>
      runtime.database.asSystem("test", (tx) => tx.update(users).set({ deletionDueAt }).where(eq(users.id, userId)));
    await due(new Date(Date.now() + DAY_MS));
    const [waiting] = await listWaitingInvitations(runtime, token);
    const accept = () => acceptInvitation(runtime, { token, invitation: { id: waiting?.id ?? "" } });
    await expect(accept()).rejects.toMatchObject({ code: "account_closing", status: 409 });
    await due(null);
    await accept();
  });

  test("is taken once by two browsers at the same moment", async ({ skip }) => {
    if (!onPostgres()) skip("the embedded database has one backend");
    const ruth = person();
    await invite([ruth.email]);
    const link = await linkOf(ruth.email);
    const tokens = [(await signIn(ruth, link)).token, (await signIn(ruth, link)).token];
    const outcomes = await Promise.allSettled(
      tokens.map((token) => acceptInvitation(runtime, { token, invitation: { link } })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("an invitation that is asked for twice", () => {
  test("at the same moment is one email, with a link that works", async ({ skip }) => {
    if (!onPostgres()) skip("the embedded database has one backend");
    const ruth = person();
    const made = await Promise.all([1, 2, 3, 4].map(() => invite([ruth.email])));
    expect(new Set(made.flatMap(({ ids }) => ids)).size).toBe(1);
    const link = await linkOf(ruth.email);
    expect(await received(ruth.email)).toHaveLength(1);
    expect((await readInvitation(runtime, link))?.state).toBe("open");
    await execute(runtime, maren, invitations.resend, { invitationId: made[0]?.ids[0] ?? "" });
    expect((await readInvitation(runtime, link))?.state).toBe("open");
  });

  test("while its email is under way has a link that works in the last one", async () => {
    const ruth = person();
    const { ids } = await invite([ruth.email]);
    const [first] = await inTenant((tx) => tx.select().from(teamMails));
    const system = callerOf(organization, "system");
    const claim = await execute(runtime, system, claimTeamMail, { mailId: first?.id ?? "" });
    const tokenHash = "invitation" in claim ? claim.invitation?.tokenHash : undefined;
    await inTenant((tx) => tx.update(rows).set({ sentAt: new Date(Date.now() - 60_000) }));
    await execute(runtime, maren, invitations.resend, { invitationId: ids[0] ?? "" });
    await execute(runtime, system, settleTeamMail, { mailId: first?.id ?? "", outcome: "sent", tokenHash });
    expect((await readInvitation(runtime, await linkOf(ruth.email)))?.state).toBe("open");
    expect((await inTenant((tx) => tx.select().from(rows)))[0]?.tokenSealed).toBeNull();
  });
});

describe("an invitation that does not work", () => {
  test("has expired: a new one is asked for, once an hour, of who invited", async () => {
    const ruth = person();
    const tomas = await member("admin");
    await invite([ruth.email], "agent", tomas);
    const link = await linkOf(ruth.email);
    const [row] = await pending();
    await expect(askForNewInvitation(runtime, link)).rejects.toMatchObject({ code: "invitation_open" });
    await expire(row?.id ?? "");
    expect((await readInvitation(runtime, link))?.state).toBe("expired");
    const { token } = await signIn(ruth, link);
    await expect(acceptInvitation(runtime, { token, invitation: { link } })).rejects.toMatchObject({
      code: "invitation_expired",
    });
    await askForNewInvitation(runtime, link);
    await expect(askForNewInvitation(runtime, link)).rejects.toMatchObject({ code: "asked_already", status: 429 });
    await sendMails();
    expect((await received(tomas.email)).map(({ subject }) => subject)).toEqual([
      `${ruth.email} asks for a new invitation`,
    ]);
    expect((await pending())[0]).toMatchObject({ expired: true, askedAt: expect.any(Date) });
    await execute(runtime, maren, invitations.resend, { invitationId: row?.id ?? "" });
    const fresh = await linkOf(ruth.email);
    expect(fresh).not.toBe(link);
    expect(await readInvitation(runtime, link)).toBeNull();
    expect((await pending())[0]).toMatchObject({ expired: false, askedAt: null, inviterName: "Maren Holt" });
  });

  test("was revoked", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const link = await linkOf(ruth.email);
    const [row] = await pending();
    await execute(runtime, maren, invitations.revoke, { invitationId: row?.id ?? "" });
    expect((await readInvitation(runtime, link))?.state).toBe("revoked");
    const { token, madeOrganization } = await signIn(ruth, link);
    expect(madeOrganization).toBe(true);
    await expect(acceptInvitation(runtime, { token, invitation: { link } })).rejects.toMatchObject({
      code: "invitation_revoked",
    });
    await expect(askForNewInvitation(runtime, link)).rejects.toMatchObject({ code: "invitation_revoked" });
    await expect(execute(runtime, maren, invitations.resend, { invitationId: row?.id ?? "" })).rejects.toMatchObject({
      code: "invitation_revoked",
    });
  });

  test("is another organization's", async () => {
    await invite([person().email]);
    const [row] = await pending();
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    for (const operation of [invitations.resend, invitations.revoke])
      await expect(execute(runtime, stranger, operation, { invitationId: row?.id ?? "" })).rejects.toMatchObject({
        code: "invitation_not_found",
      });
  });
});

describe("inviting", () => {
  test("several at once, all or none", async () => {
    const [one, other] = [person().email, person().email];
    await expect(invite([one, "not an address"])).rejects.toMatchObject({ code: "invalid_input" });
    const jun = await member("agent");
    await expect(invite([one, jun.email])).rejects.toMatchObject({ code: "already_member", status: 409 });
    expect(await pending()).toEqual([]);
    await invite([one, other, one.toUpperCase()]);
    expect((await pending()).map(({ email }) => email).sort()).toEqual([one, other].sort());
    await invite([one], "admin");
    expect((await pending()).find(({ email }) => email === one)).toMatchObject({ role: "admin" });
    expect(await pending()).toHaveLength(2);
  });

  test("ends at the plan's seats", async () => {
    await onPlan("starter");
    maren = { ...maren, organization };
    await invite([person().email]);
    await expect(invite([person().email])).rejects.toMatchObject({ code: "seats_taken", status: 402 });
    expect(await pending()).toHaveLength(1);
  });

  test("is for owners and admins, and an owner is made by owners", async () => {
    await expect(invite([person().email], "agent", await member("agent"))).rejects.toMatchObject({ code: "forbidden" });
    const tomas = await member("admin");
    await expect(invite([person().email], "owner", tomas)).rejects.toMatchObject({ code: "owners_only" });
    await invite([person().email], "owner");
    const [row] = await pending();
    await expect(execute(runtime, tomas, invitations.resend, { invitationId: row?.id ?? "" })).rejects.toMatchObject({
      code: "owners_only",
    });
  });

  test.each([
    "",
    "ruth",
    "ruth@",
    "@larkfield.example",
    "ruth@larkfield",
    "a b@c.example",
    "ruth@x.example\r\nBcc: all",
  ])("refuses %j", (email) => {
    expect(InviteInput.safeParse({ emails: [email], role: "agent" }).success).toBe(false);
  });
});

describe("when Postmark", () => {
  test("is down, the email is sent by a later try, and goes out once", async () => {
    const ruth = person();
    await invite([ruth.email]);
    await armFault("postmark", { kind: "fail", status: 503, times: 1 });
    await expect(sendMails()).rejects.toThrow("not_taken");
    await sendMails();
    await sendMails();
    expect(await received(ruth.email)).toHaveLength(1);
    expect((await pending())[0]?.mail).toBe("sent");
  });

  test("took it but its answer was lost, it is not sent again", async () => {
    const ruth = person();
    await invite([ruth.email]);
    await armFault("postmark", { kind: "drop", after: 1 });
    await expect(sendMails()).rejects.toThrow("unknown");
    await expect(sendMails()).rejects.toThrow("cannot tell yet");
    await inTenant((tx) => tx.update(teamMails).set({ begunAt: new Date(Date.now() - DAY_MS) }));
    await sendMails();
    expect(await received(ruth.email)).toHaveLength(1);
    expect((await pending())[0]?.mail).toBe("sent");
  });

  test("gets it after the invitation was revoked, nothing is sent", async () => {
    const ruth = person();
    await invite([ruth.email]);
    const [row] = await pending();
    await execute(runtime, maren, invitations.revoke, { invitationId: row?.id ?? "" });
    await sendMails();
    expect(await received(ruth.email)).toEqual([]);
  });
});
