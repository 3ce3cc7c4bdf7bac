import {
  auditEntries,
  events,
  leads as leadRows,
  memberships,
  organizations as organizationRows,
  teamMails,
  users,
} from "@katek/db/schema";
import { callerOf, makeOrganization, onPostgres, systemCaller, testRuntime } from "@katek/testing";
import { and, eq, ne } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { identity } from "../identity";
import { invitations } from "../invitations";
import { type Caller, execute, newId, type Organization, type Role, type Runtime } from "../kernel";
import { leads } from "../leads";
import { organizations } from "../organizations";
import { people } from ".";

let runtime: Runtime;
let organization: Organization;
let maren: Caller;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(async () => {
  organization = await makeOrganization(runtime, { name: "Larkfield Homes" });
  maren = await member("owner", "Maren Holt");
});

let made = 0;
async function member(role: Role, name = "Jun Park"): Promise<Caller & { actor: { id: string } }> {
  const subject = `member-${process.pid}-${made++}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@larkfield.example`, name };
  const input = { ...person, role, organization: organization.slug };
  const { userId } = await execute(runtime, systemCaller(), people.add, input);
  return callerOf(organization, role, userId);
}
const closeAccount = (who: Caller) =>
  runtime.database.asSystem("test", (tx) =>
    tx
      .update(users)
      .set({ deletionDueAt: new Date(Date.now() + 86_400_000) })
      .where(eq(users.id, idOf(who))),
  );
const idOf = ({ actor }: Caller) => actor.id;
const inTenant = <T>(work: Parameters<typeof runtime.database.withOrganization<T>>[1]) =>
  runtime.database.withOrganization(organization.id, work);
const roles = async () =>
  Object.fromEntries((await inTenant((tx) => tx.select().from(memberships))).map(({ userId, role }) => [userId, role]));
async function lead(assignee: Caller | null): Promise<string> {
  const [id, at] = [newId(), new Date()];
  await inTenant((tx) =>
    tx.insert(leadRows).values({
      ...{ organizationId: organization.id, id, email: `${id}@buyer.example`, source: "manual" },
      ...{ assigneeId: assignee ? idOf(assignee) : null },
      ...{ createdAt: at, updatedAt: at, stageChangedAt: at, lastActivityAt: at },
    }),
  );
  return id;
}
const assigneeOf = async (leadId: string) =>
  (await inTenant((tx) => tx.select().from(leadRows).where(eq(leadRows.id, leadId))))[0]?.assigneeId;
const changeRole = (by: Caller, who: Caller, role: Role) =>
  execute(runtime, by, people.changeRole, { userId: idOf(who), role });
const remove = (by: Caller, who: Caller) => execute(runtime, by, people.remove, { userId: idOf(who) });
const leave = (who: Caller) => execute(runtime, who, people.leave, {});

describe("members", () => {
  test("are listed with what they are and have, owners first", async () => {
    const jun = await member("agent");
    await lead(jun);
    const { members, seats } = await execute(runtime, jun, people.list, {});
    expect(members).toMatchObject([
      { name: "Maren Holt", role: "owner", openLeads: 0, me: false },
      { name: "Jun Park", role: "agent", openLeads: 1, me: true },
    ]);
    expect(seats).toEqual({ limit: 2, members: 2, invitations: 0 });
  });

  test("lose what a new role does not have on the next request", async () => {
    const tomas = await member("admin");
    const signedIn = await execute(runtime, systemCaller(), identity.signIn, {
      ...{ issuer: "https://test.example", subject: `member-${process.pid}-${made - 1}` },
      ...{ email: "tomas@larkfield.example", name: "Tomás Rivera" },
    });
    const roleNow = async () =>
      (await execute(runtime, systemCaller(), identity.session, signedIn))?.membership?.role ?? null;
    expect(await roleNow()).toBe("admin");
    await changeRole(maren, tomas, "agent");
    expect(await roleNow()).toBe("agent");
    await remove(maren, tomas);
    expect(await roleNow()).toBeNull();
  });

  test("are changed and removed with an audit entry each", async () => {
    const jun = await member("agent");
    await changeRole(maren, jun, "admin");
    await remove(maren, jun);
    const entries = await inTenant((tx) =>
      tx
        .select()
        .from(auditEntries)
        .where(and(eq(auditEntries.target, idOf(jun)), ne(auditEntries.operation, "people.add"))),
    );
    expect(entries.map(({ operation, actorId, before, after }) => ({ operation, actorId, before, after }))).toEqual([
      { operation: "people.changeRole", actorId: idOf(maren), before: { role: "agent" }, after: { role: "admin" } },
      { operation: "people.remove", actorId: idOf(maren), before: { role: "admin" }, after: { leads: 0 } },
    ]);
  });

  test("who are no owners neither make nor unmake one", async () => {
    const [tomas, jun] = [await member("admin"), await member("agent")];
    const before = await roles();
    await expect(changeRole(tomas, jun, "owner")).rejects.toMatchObject({ code: "owners_only", status: 403 });
    await expect(changeRole(tomas, tomas, "owner")).rejects.toMatchObject({ code: "owners_only" });
    await expect(changeRole(tomas, maren, "agent")).rejects.toMatchObject({ code: "owners_only" });
    await expect(remove(tomas, maren)).rejects.toMatchObject({ code: "owners_only" });
    for (const attempt of [changeRole(jun, tomas, "agent"), remove(jun, tomas)])
      await expect(attempt).rejects.toMatchObject({ code: "forbidden" });
    expect(await roles()).toEqual(before);
    await remove(tomas, jun);
  });

  test("of another organization are nobody here", async () => {
    const stranger = callerOf(await makeOrganization(runtime), "owner");
    const jun = await member("agent");
    await expect(remove(stranger, jun)).rejects.toMatchObject({ code: "member_not_found" });
    await expect(changeRole(stranger, jun, "admin")).rejects.toMatchObject({ code: "member_not_found" });
  });
});

describe("the last owner", () => {
  test("can neither leave, be removed nor be made something else", async () => {
    const second = await member("owner");
    await leave(second);
    await member("admin");
    await expect(leave(maren)).rejects.toMatchObject({ code: "last_owner", status: 409 });
    await expect(changeRole(maren, maren, "admin")).rejects.toMatchObject({ code: "last_owner" });
    await expect(remove(callerOf(organization, "owner"), maren)).rejects.toMatchObject({ code: "last_owner" });
    expect((await roles())[idOf(maren)]).toBe("owner");
  });

  test("is who stays: an owner whose account waits to be deleted is none to rely on", async () => {
    const leaver = await member("owner");
    const jun = await member("agent");
    await closeAccount(leaver);
    await expect(leave(maren)).rejects.toMatchObject({ code: "last_owner" });
    await expect(changeRole(maren, maren, "agent")).rejects.toMatchObject({ code: "last_owner" });
    const transfer = { userId: idOf(leaver), confirmation: "Larkfield Homes" };
    await expect(execute(runtime, maren, people.transferOwnership, transfer)).rejects.toMatchObject({
      code: "member_leaving",
      status: 409,
    });
    const { members } = await execute(runtime, maren, people.list, {});
    expect(members.filter(({ leavesAt }) => leavesAt).map(({ userId }) => userId)).toEqual([idOf(leaver)]);
    await changeRole(maren, jun, "owner");
    await leave(maren);
  });

  test("is left when two owners go at the same moment", async ({ skip }) => {
    if (!onPostgres()) skip("the embedded database has one backend");
    for (let round = 0; round < 10; round++) {
      organization = await makeOrganization(runtime);
      const [one, other] = [await member("owner"), await member("owner")];
      const attempts =
        round % 2 ? [leave(one), changeRole(other, other, "agent")] : [remove(one, other), remove(other, one)];
      const outcomes = await Promise.allSettled<unknown>(attempts);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(Object.values(await roles())).toContain("owner");
    }
  });
});

describe("invitations of somebody who may not invite any more", () => {
  const invite = (by: Caller, role: Role) =>
    execute(runtime, by, invitations.create, { emails: [`invited-${process.pid}-${made++}@test.example`], role });
  const open = async () => (await execute(runtime, maren, invitations.list, {})).map(({ id }) => id).sort();

  test("are revoked with their right", async () => {
    await inTenant((tx) => tx.update(organizationRows).set({ plan: "enterprise" }));
    organization = { ...organization, plan: "enterprise" };
    maren = { ...maren, organization };
    const [tomas, ada, una] = [await member("admin"), await member("admin"), await member("owner")];
    const kept = await invite(maren, "agent");
    await invite(tomas, "admin");
    await invite(ada, "agent");
    await invite(una, "owner");
    const asAdmin = await invite(una, "agent");
    expect(await changeRole(maren, tomas, "agent")).toMatchObject({ revoked: 1 });
    expect(await remove(maren, ada)).toMatchObject({ revoked: 1 });
    expect(await changeRole(maren, una, "admin")).toMatchObject({ revoked: 1 });
    expect(await open()).toEqual([...kept.ids, ...asAdmin.ids].sort());
  });
});

describe("while the organization waits to be deleted", () => {
  test("people can still go, and be removed", async () => {
    const [jun, ada] = [await member("agent"), await member("agent")];
    const closing = { ...organization, deletionDueAt: new Date(Date.now() + 86_400_000) };
    await remove({ ...maren, organization: closing }, jun);
    await leave({ ...ada, organization: closing });
    expect(Object.keys(await roles())).toEqual([idOf(maren)]);
    await expect(changeRole({ ...maren, organization: closing }, maren, "agent")).rejects.toMatchObject({
      code: "organization_closing",
    });
  });
});

describe("the leads of who goes", () => {
  test("are the other agents' in turn, with an event for each", async () => {
    const [jun, ada, theo] = [await member("agent"), await member("agent"), await member("agent")];
    const ids = [await lead(jun), await lead(jun), await lead(jun)];
    expect(await remove(maren, jun)).toMatchObject({ leads: 3 });
    const now = await Promise.all(ids.map(assigneeOf));
    expect(new Set(now)).toEqual(new Set([idOf(ada), idOf(theo)]));
    const told = await inTenant((tx) => tx.select().from(events).where(eq(events.name, "lead.assigned")));
    expect(told.map(({ payload }) => payload)).toEqual(
      ids.map((leadId, index) => ({ leadId, from: idOf(jun), to: now[index] })),
    );
  });

  test("are not given to somebody whose account waits to be deleted", async () => {
    const [jun, ada, theo] = [await member("agent"), await member("agent"), await member("agent")];
    await closeAccount(ada);
    const ids = [await lead(jun), await lead(jun)];
    await remove(maren, jun);
    expect(new Set(await Promise.all(ids.map(assigneeOf)))).toEqual(new Set([idOf(theo)]));
  });

  test("are the owner's where no agent is left", async () => {
    const jun = await member("agent");
    const id = await lead(jun);
    await leave(jun);
    expect(await assigneeOf(id)).toBe(idOf(maren));
  });

  test("are in the pool where whoever claims one first has it", async () => {
    await execute(runtime, maren, organizations.updateRouting, { leadRouting: "first_to_claim" });
    organization = { ...organization, leadRouting: "first_to_claim" };
    const [jun, ada] = [await member("agent"), await member("agent")];
    const id = await lead(jun);
    await remove({ ...maren, organization }, jun);
    expect(await assigneeOf(id)).toBeNull();
    expect((await execute(runtime, ada, leads.list, {})).total).toBe(1);
    await execute(runtime, ada, leads.claim, { leadId: id });
    expect(await assigneeOf(id)).toBe(idOf(ada));
  });

  test("and the pool is given out when leads go in turn again", async () => {
    await execute(runtime, maren, organizations.updateRouting, { leadRouting: "first_to_claim" });
    const jun = await member("agent");
    const id = await lead(null);
    expect(await execute(runtime, maren, organizations.updateRouting, { leadRouting: "round_robin" })).toMatchObject({
      given: 1,
    });
    expect(await assigneeOf(id)).toBe(idOf(jun));
    const unassign = execute(runtime, maren, leads.assign, { leadId: id, assigneeId: null });
    await expect(unassign).rejects.toMatchObject({ code: "lead_needs_agent" });
    expect(await assigneeOf(id)).toBe(idOf(jun));
  });
});

describe("ownership", () => {
  test("is handed over by its name, with an audit entry and a mail to both", async () => {
    const tomas = await member("admin", "Tomás Rivera");
    const transfer = (confirmation: string, by = maren) =>
      execute(runtime, by, people.transferOwnership, { userId: idOf(tomas), confirmation });
    await expect(transfer("larkfield")).rejects.toMatchObject({ code: "not_confirmed", status: 422 });
    await expect(transfer("Larkfield Homes", tomas)).rejects.toMatchObject({ code: "forbidden" });
    await transfer("Larkfield Homes");
    expect(await roles()).toEqual({ [idOf(tomas)]: "owner", [idOf(maren)]: "admin" });
    const mails = await inTenant((tx) => tx.select().from(teamMails));
    expect(mails.map(({ kind }) => kind).sort()).toEqual(["ownership_given", "ownership_received"]);
    const entries = await inTenant((tx) =>
      tx
        .select()
        .from(auditEntries)
        .where(and(eq(auditEntries.operation, "people.transferOwnership"), eq(auditEntries.target, idOf(tomas)))),
    );
    expect(entries).toHaveLength(1);
    // Who was demoted meanwhile hands nothing over, whatever their session says.
    await expect(transfer("Larkfield Homes")).rejects.toMatchObject({ status: 403 });
  });
});
