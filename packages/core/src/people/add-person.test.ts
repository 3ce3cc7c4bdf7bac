import { auditEntries, memberships, oauthAccounts, users } from "@katek/db/schema";
import { callerOf, makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { identity } from "../identity";
import { execute, type Organization, type Runtime } from "../kernel";
import { people } from ".";

let runtime: Runtime;
let organization: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
  organization = await makeOrganization(runtime);
});

let made = 0;
const person = () => {
  const subject = `added-${process.pid}-${made++}`;
  return { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Jun Park" };
};
const add = (input: Partial<Parameters<typeof addAs>[1]> = {}) =>
  addAs(systemCaller(), { ...person(), role: "agent", organization: organization.slug, ...input });
const addAs = (
  caller: ReturnType<typeof systemCaller>,
  input: ReturnType<typeof person> & { role: "owner" | "admin" | "agent"; organization: string; title?: string | null },
) => execute(runtime, caller, people.add, input);
const membershipOf = (userId: string) =>
  runtime.database.asSystem("test", (tx) => tx.select().from(memberships).where(eq(memberships.userId, userId)));

test("a person who was added signs in as the member that they are", async () => {
  const who = person();
  const { userId } = await add({ ...who, role: "admin", title: "Office manager" });
  const { token, ...signedIn } = await execute(runtime, systemCaller(), identity.signIn, who);
  expect(signedIn).toEqual({ userId, isNew: false, invited: false, madeOrganization: false });
  const session = await execute(runtime, systemCaller(), identity.session, { token });
  expect(session?.membership).toMatchObject({ role: "admin", organization: { id: organization.id } });
});

test("added again, there is still one of them, with the new role and title", async () => {
  const who = person();
  const first = await add({ ...who, title: "Agent" });
  const second = await add({ ...who, role: "owner", title: "Broker" });
  expect(second).toEqual(first);
  expect(await membershipOf(first.userId)).toMatchObject([{ role: "owner", title: "Broker" }]);
});

test("the last owner is not made something else, and what is done stands in the organization's audit log", async () => {
  const own = await makeOrganization(runtime);
  const [maren, jun] = [person(), person()];
  const as = (who: ReturnType<typeof person>, role: "owner" | "agent") => add({ ...who, role, organization: own.slug });
  const { userId } = await as(maren, "owner");
  await expect(as(maren, "agent")).rejects.toMatchObject({ code: "last_owner", status: 409 });
  expect(await membershipOf(userId)).toMatchObject([{ role: "owner" }]);
  await as(jun, "owner");
  await as(maren, "agent");
  await as(maren, "agent");
  const entries = await runtime.database.withOrganization(own.id, (tx) =>
    tx.select().from(auditEntries).where(eq(auditEntries.target, userId)).orderBy(auditEntries.id),
  );
  expect(entries).toMatchObject([
    { operation: "people.add", actorKind: "system", before: null, after: { role: "owner" } },
    { operation: "people.add", before: { role: "owner" }, after: { role: "agent" } },
  ]);
});

test("an unknown organization, and nothing is half-done", async () => {
  const who = person();
  await expect(add({ ...who, organization: "nowhere" })).rejects.toMatchObject({ code: "organization_not_found" });
  const [left] = await runtime.database.asSystem("test", (tx) =>
    Promise.all([
      tx.select().from(users).where(eq(users.email, who.email)),
      tx.select().from(oauthAccounts).where(eq(oauthAccounts.subject, who.subject)),
    ]).then((found) => found.flat()),
  );
  expect(left).toBeUndefined();
});

test("an owner cannot put a person into an organization by its name", async () => {
  const other = await makeOrganization(runtime);
  const input = { ...person(), role: "owner" as const, organization: other.slug };
  await expect(addAs(callerOf(organization, "owner"), input)).rejects.toMatchObject({ code: "forbidden" });
});
