import { identity, people } from "@katek/core";
import { execute, type Role, type Runtime } from "@katek/core/kernel";
import { makeOrganization, systemCaller, testRuntime } from "@katek/testing";
import { TRPCError } from "@trpc/server";
import { beforeAll, describe, expect, test } from "vitest";
import { createCaller } from ".";
import type { RequestIdentity } from "./request-identity";

let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});

const request = (sent: Partial<RequestIdentity>) => {
  const tokens: string[] = [];
  const api = createCaller({
    runtime,
    identity: { chatSlug: null, visitorToken: null, sessionId: null, drawnFor: null, ...sent },
    marks: { setVisitorToken: (_slug, token) => tokens.push(token) },
  });
  return { api, tokens };
};
const as = (sessionId: string | null) => request({ sessionId }).api;

let made = 0;
const person = () => {
  const subject = `${process.pid}-${made++}`;
  return { issuer: "https://test.example", subject, email: `${subject}@test.example`, name: `Person ${subject}` };
};
const join = (who: ReturnType<typeof person>, organization: string, role: Role) =>
  execute(runtime, systemCaller(), people.add, { ...who, organization, role });
const signIn = async (who: ReturnType<typeof person>) =>
  (await execute(runtime, systemCaller(), identity.signIn, who)).token;
async function member(role: Role) {
  const organization = await makeOrganization(runtime);
  const who = person();
  await join(who, organization.slug, role);
  return { organization, who, token: await signIn(who) };
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "it was let through",
    (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
  );

describe("a person with a session", () => {
  test("acts in their organization, in their role", async () => {
    const { organization, who, token } = await member("agent");
    expect(await as(token).identity.me({})).toMatchObject({
      name: who.name,
      role: "agent",
      organization: { slug: organization.slug },
    });
  });
  test("does nothing to their organization from a page that was drawn for another one", async () => {
    const { organization, token } = await member("owner");
    const from = (drawnFor: string) => request({ sessionId: token, drawnFor }).api;
    const elsewhere = from("01890000-0000-7000-8000-000000000000");
    expect(await codeOf(elsewhere.organizations.updateBrand({ name: "Changed" }))).toBe("CONFLICT");
    expect(await codeOf(elsewhere.leads.create({ email: "ines@buyer.example" }))).toBe("CONFLICT");
    const own = from(organization.id);
    expect((await own.leads.list({})).total).toBe(0);
    expect(await own.identity.me({})).toMatchObject({ organization: { name: organization.name } });
  });
  test("knows who owns it, to ask them", async () => {
    const { organization, who, token } = await member("owner");
    const colleague = person();
    await join(colleague, organization.slug, "agent");
    expect(await as(token).identity.me({})).toMatchObject({ ownerName: who.name });
    expect(await as(await signIn(colleague)).identity.me({})).toMatchObject({ role: "agent", ownerName: who.name });
    expect(await as((await member("agent")).token).identity.me({})).toMatchObject({ ownerName: null });
  });
  test("sees nothing of another organization: Chatwoot CVE-2026-115725", async () => {
    const { token } = await member("owner");
    const other = await member("owner");
    const { importId } = await as(other.token).imports.receive({ fileName: "a.csv", bytes: rows() });
    expect(await codeOf(as(other.token).imports.get({ id: importId }))).toBe("it was let through");
    expect(await codeOf(as(token).imports.get({ id: importId }))).toBe("NOT_FOUND");
    expect(await as(token).imports.list({})).toEqual([]);
  });
  test("who was demoted has the lower role on the next request: Chatwoot CVE-2021-3740", async () => {
    const { organization, who, token } = await member("admin");
    await join(who, organization.slug, "agent");
    expect(await as(token).identity.me({})).toMatchObject({ role: "agent" });
  });
  test("who signed out is nobody", async () => {
    const { token } = await member("owner");
    await execute(runtime, systemCaller(), identity.signOut, { token });
    expect(await codeOf(as(token).listings.list({}))).toBe("UNAUTHORIZED");
  });
  test("is a buyer on a chat page, even on their own", async () => {
    const { organization, token } = await member("owner");
    const { api } = request({ chatSlug: organization.slug, sessionId: token });
    expect(await codeOf(api.listings.list({}))).toBe("FORBIDDEN");
    expect(await api.organizations.profile({})).toMatchObject({ slug: organization.slug });
  });
});

test.each([null, "", "forged", "x".repeat(200), "x".repeat(100_000)])(
  "no session lets nobody in",
  async (sessionId) => {
    expect(await codeOf(as(sessionId).listings.list({}))).toBe("UNAUTHORIZED");
  },
);

describe("nobody lets themselves in through the API: Cal.com CVE-2026-23478", () => {
  test.each([
    ["signing in as somebody", (api: ReturnType<typeof as>) => api.identity.signIn(person())],
    [
      "adding oneself to an organization",
      (api: ReturnType<typeof as>) => api.people.add({ ...person(), organization: "hammer", role: "owner" }),
    ],
    ["reading a session", (api: ReturnType<typeof as>) => api.identity.session({ token: "x" })],
  ])("%s", async (_what, call) => {
    const { token, organization } = await member("owner");
    expect(await codeOf(call(as(token)))).toBe("FORBIDDEN");
    expect(await codeOf(call(request({ chatSlug: organization.slug }).api))).toBe("FORBIDDEN");
    expect(await codeOf(call(as(null)))).toBe("UNAUTHORIZED");
  });
});

async function* rows() {
  yield new TextEncoder().encode("id,address,price,beds\nA1,1 Harbor Street,250000,3\nA2,2 Harbor Street,260000,2\n");
}
