import { memberships, sessions } from "@katek/db/schema";
import { makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { execute, newId, type Organization, type Runtime } from "../kernel";
import { identity } from "./index";
import { sessionIdOf } from "./session-token";

let runtime: Runtime;
let second: Organization;
let strangers: Organization;
beforeAll(async () => {
  runtime = await testRuntime();
  second = await makeOrganization(runtime, { name: "Tidewater Lettings" });
  strangers = await makeOrganization(runtime);
});

const asSystem: Runtime["database"]["asSystem"] = (...args) => runtime.database.asSystem(...args);
const as = systemCaller();
const ownOf = (token: string) => execute(runtime, as, identity.organizations, { token });
const enter = (token: string, organizationId: string) =>
  execute(runtime, as, identity.switchOrganization, { token, organizationId });
const activeOf = async (token: string) =>
  (await execute(runtime, as, identity.session, { token }))?.membership?.organization.id;

let made = 0;
async function memberOfTwo() {
  const subject = `switch-${process.pid}-${made++}`;
  const person = { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: "Maren Holt" };
  const signedIn = await execute(runtime, as, identity.signIn, person);
  await asSystem("test", (tx) =>
    tx
      .insert(memberships)
      .values({ organizationId: second.id, userId: signedIn.userId, role: "agent", createdAt: new Date() }),
  );
  return { ...signedIn, again: () => execute(runtime, as, identity.signIn, person) };
}

test("lists a person's organizations with what they are there, and no others", async () => {
  const { token } = await memberOfTwo();
  const own = await ownOf(token);
  expect(own.map(({ name, role }) => [name, role])).toEqual([
    ["Maren Holt", "owner"],
    ["Tidewater Lettings", "agent"],
  ]);
  expect(await ownOf("forged")).toEqual([]);
});

test("switches this session and no other one of the person", async () => {
  const { token, again } = await memberOfTwo();
  const other = await again();
  const first = await activeOf(other.token);
  expect(await enter(token, second.id)).toMatchObject({ id: second.id, name: "Tidewater Lettings" });
  expect(await activeOf(token)).toBe(second.id);
  expect(await activeOf(other.token)).toBe(first);
});

test("leads into no organization that the person does not belong to: Chatwoot CVE-2026-115725", async () => {
  const { token } = await memberOfTwo();
  const before = await activeOf(token);
  for (const id of [strangers.id, newId()])
    await expect(enter(token, id)).rejects.toMatchObject({ code: "organization_not_found", status: 404 });
  expect(await activeOf(token)).toBe(before);
});

test("asks for a session that has not run out", async () => {
  const { token } = await memberOfTwo();
  await expect(enter("forged", second.id)).rejects.toMatchObject({ code: "signed_out", status: 401 });
  await asSystem("test", (tx) =>
    tx
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() - 1_000) })
      .where(eq(sessions.id, sessionIdOf(token))),
  );
  expect(await ownOf(token)).toEqual([]);
  await expect(enter(token, second.id)).rejects.toMatchObject({ code: "signed_out" });
});
