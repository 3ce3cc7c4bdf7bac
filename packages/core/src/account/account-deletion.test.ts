import {
  leads as leadRows,
  memberships,
  oauthAccounts,
  organizations as rows,
  sessions,
  users,
} from "@katek/db/schema";
import { adminSql, callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import {
  exportOwnData,
  identity,
  keepAccount,
  leads,
  organizations,
  people,
  readAccount,
  requestAccountDeletion,
  sweepDeletedAccounts,
} from "..";
import { execute, type Organization, type Runtime } from "../kernel";
import { ABOUT_A_PERSON } from "./own-data";

const DAY = 86_400_000;

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

let made = 0;
function someone() {
  const subject = `leaver-${process.pid}-${made++}`;
  return { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
}
const signIn = (who: ReturnType<typeof someone>) => execute(runtime, systemCaller(), identity.signIn, who);
const join = (who: ReturnType<typeof someone>, organization: Organization, role: "owner" | "agent") =>
  execute(runtime, systemCaller(), people.add, { ...who, organization: organization.slug, role });
const asSystem: Runtime["database"]["asSystem"] = (...args) => runtime.database.asSystem(...args);
const organizationById = (id: string) => execute(runtime, systemCaller(), organizations.findById, { id });
const comeDue = (userId: string) =>
  asSystem("test", (tx) =>
    tx
      .update(users)
      .set({ deletionDueAt: new Date(Date.now() - 1_000) })
      .where(eq(users.id, userId)),
  );

/** Somebody with an organization that is theirs alone. */
async function alone() {
  const who = someone();
  const { token, userId } = await signIn(who);
  const [own] = await execute(runtime, systemCaller(), identity.organizations, { token });
  return { who, token, userId, organizationId: own?.id ?? "" };
}

describe("asking for one's account to be deleted", () => {
  test("signs out everywhere and closes what is theirs alone; signing in, they may keep it", async () => {
    const { who, token, organizationId } = await alone();
    const other = await signIn(who);
    const { deletionDueAt } = await requestAccountDeletion(runtime, { token, email: who.email.toUpperCase() });
    expect(Math.round((deletionDueAt.getTime() - Date.now()) / DAY)).toBe(14);
    for (const each of [token, other.token])
      expect(await execute(runtime, systemCaller(), identity.session, { token: each })).toBeNull();
    expect((await organizationById(organizationId))?.deletionBecause).toBe("account");
    const again = await signIn(who);
    expect((await readAccount(runtime, again.token)).deletionDueAt).toEqual(deletionDueAt);
    await keepAccount(runtime, again.token);
    expect((await readAccount(runtime, again.token)).deletionDueAt).toBeNull();
    expect((await organizationById(organizationId))?.deletionDueAt).toBeNull();
  });

  test("by both owners closes what they own with the second, and either opens it again", async () => {
    const organization = await makeOrganization(runtime, { name: "Tidewater Lettings" });
    const pair = [someone(), someone()] as const;
    for (const who of pair) await join(who, organization, "owner");
    const close = async (who: (typeof pair)[number]) =>
      requestAccountDeletion(runtime, { token: (await signIn(who)).token, email: who.email });
    await close(pair[0]);
    expect((await organizationById(organization.id))?.deletionDueAt).toBeNull();
    await close(pair[1]);
    expect((await organizationById(organization.id))?.deletionBecause).toBe("account");
    // The first one's day: the second one may keep theirs still.
    const first = await signIn(pair[0]);
    await comeDue(first.userId);
    await sweepDeletedAccounts(runtime);
    expect(await organizationById(organization.id)).not.toBeNull();
    await keepAccount(runtime, (await signIn(pair[1])).token);
    expect((await organizationById(organization.id))?.deletionDueAt).toBeNull();
  });

  test("by the last owner who stays is refused while others work there", async () => {
    const organization = await makeOrganization(runtime, { name: "Tidewater Lettings" });
    const [one, other] = [someone(), someone()];
    await join(one, organization, "owner");
    await join(other, organization, "owner");
    await join(someone(), organization, "agent");
    await requestAccountDeletion(runtime, { token: (await signIn(one)).token, email: one.email });
    const { token } = await signIn(other);
    await expect(requestAccountDeletion(runtime, { token, email: other.email })).rejects.toMatchObject({
      code: "last_owner",
    });
  });

  test("is refused to the last owner of an organization with members, by its name; nothing is changed", async () => {
    const { who, token } = await alone();
    const organization = await makeOrganization(runtime, { name: "Tidewater Lettings" });
    await join(who, organization, "owner");
    await join(someone(), organization, "agent");
    await expect(requestAccountDeletion(runtime, { token, email: who.email })).rejects.toMatchObject({
      code: "last_owner",
      message: expect.stringContaining("Tidewater Lettings"),
    });
    expect(await readAccount(runtime, token)).toMatchObject({
      deletionDueAt: null,
      stranded: [{ name: "Tidewater Lettings" }],
    });
    await join(someone(), organization, "owner");
    await requestAccountDeletion(runtime, { token, email: who.email });
  });

  test("asks for one's own email and a session", async () => {
    const { who, token } = await alone();
    await expect(requestAccountDeletion(runtime, { token, email: "else@test.example" })).rejects.toMatchObject({
      code: "email_differs",
    });
    await expect(requestAccountDeletion(runtime, { token: "forged", email: who.email })).rejects.toMatchObject({
      code: "signed_out",
    });
  });

  test("does not open again what an owner wanted deleted before", async () => {
    const { who, token, userId, organizationId } = await alone();
    const organization = await organizationById(organizationId);
    if (!organization) throw new Error("The organization is not there.");
    const owner = callerOf(organization, "owner", userId);
    await execute(runtime, owner, organizations.requestDeletion, { name: organization.name });
    await requestAccountDeletion(runtime, { token, email: who.email });
    await keepAccount(runtime, (await signIn(who)).token);
    expect((await organizationById(organizationId))?.deletionBecause).toBe("owner");
  });
});

describe("the sweep", () => {
  test("deletes the person with what was theirs alone, and leaves others' work in place", async () => {
    const { who, token, userId, organizationId } = await alone();
    const shared = await makeOrganization(runtime);
    await join(someone(), shared, "owner");
    await join(who, shared, "agent");
    const { id: leadId } = await execute(runtime, callerOf(shared, "agent", userId), leads.create, {
      name: "Ada Reyes",
      email: "ada@buyer.example",
    });
    await runtime.database.withOrganization(shared.id, (tx) => tx.update(leadRows).set({ assigneeId: userId }));
    await requestAccountDeletion(runtime, { token, email: who.email });
    await sweepDeletedAccounts(runtime);
    expect((await readAccount(runtime, (await signIn(who)).token)).name).toBe("Maren Holt");
    await comeDue(userId);
    expect((await sweepDeletedAccounts(runtime)).deleted).toBe(1);
    const left = await asSystem("test", async (tx) => [
      await tx.select().from(users).where(eq(users.id, userId)),
      await tx.select().from(oauthAccounts).where(eq(oauthAccounts.userId, userId)),
      await tx.select().from(sessions).where(eq(sessions.userId, userId)),
      await tx.select().from(memberships).where(eq(memberships.userId, userId)),
      await tx.select().from(rows).where(eq(rows.id, organizationId)),
    ]);
    expect(left).toEqual([[], [], [], [], []]);
    const [lead] = await runtime.database.withOrganization(shared.id, (tx) =>
      tx.select().from(leadRows).where(eq(leadRows.id, leadId)),
    );
    expect(lead).toMatchObject({ name: "Ada Reyes", assigneeId: null });
  });

  test("waits where others would be left without an owner", async () => {
    const { who, token, userId } = await alone();
    await requestAccountDeletion(runtime, { token, email: who.email });
    const organization = await makeOrganization(runtime);
    await join(who, organization, "owner");
    await join(someone(), organization, "agent");
    await comeDue(userId);
    expect((await sweepDeletedAccounts(runtime)).deleted).toBe(0);
    const found = await asSystem("test", (tx) => tx.select().from(users).where(eq(users.id, userId)));
    expect(found).toHaveLength(1);
  });
});

describe("one's own data", () => {
  test("is all that is kept about the person, and nobody else's", async () => {
    const { who, token, userId } = await alone();
    const shared = await makeOrganization(runtime, { name: "Shared Homes" });
    await join(who, shared, "owner");
    const origin = { address: "203.0.113.24", userAgent: "curl/8" };
    const caller = { ...callerOf(shared, "owner", userId), origin };
    await execute(runtime, caller, organizations.updateBrand, { tagline: "Homes" });
    await execute(runtime, callerOf(shared, "owner"), organizations.updateBrand, { tagline: "Somebody else's" });
    const data = await exportOwnData(runtime, token);
    expect(data).toMatchObject({
      account: { id: userId, email: who.email },
      signInAccounts: [{ issuer: who.issuer, subject: who.subject }],
      memberships: [{ role: "owner" }, { organization: "Shared Homes", role: "owner" }],
      actions: [{ organization: "Shared Homes", operation: "organizations.updateBrand", ...origin }],
    });
    expect(data.sessions).toHaveLength(1);
    expect(JSON.stringify(data)).not.toContain(token);
    expect(Object.keys(data)).toEqual(
      expect.arrayContaining(Object.values(ABOUT_A_PERSON).filter((section) => !section.includes(" "))),
    );
    await expect(exportOwnData(runtime, "forged")).rejects.toMatchObject({ code: "signed_out" });
  });

  test("knows every table that refers to a person", async () => {
    const sql = await adminSql();
    const tables = await sql<{ name: string }[]>`
      select distinct t.relname as name from pg_constraint k join pg_class t on t.oid = k.conrelid
      where k.contype = 'f' and k.confrelid in ('users'::regclass, 'memberships'::regclass)`;
    expect(tables.map(({ name }) => name).filter((name) => !ABOUT_A_PERSON[name])).toEqual([]);
  });
});
