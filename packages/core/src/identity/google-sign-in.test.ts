import { memberships, oauthAccounts, organizations, sessions, users } from "@katek/db/schema";
import { armFault, clearFaults, sandboxUrl, systemCaller, testRuntime } from "@katek/testing";
import { count, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { execute, type Runtime } from "../kernel";
import { beginGoogleSignIn, completeGoogleSignIn, type GoogleReturn } from "./google-sign-in";
import { identity } from "./index";
import { HOME_PATH, ONBOARDING_PATH } from "./schemas";

const redirectUri = "http://127.0.0.1:3000/auth/google/callback";
let runtime: Runtime;
beforeAll(async () => {
  runtime = await testRuntime();
});
beforeEach(clearFaults);

let made = 0;
const newcomer = () => {
  const id = `${Date.now().toString(36)}${made++}`;
  return { name: `Nora Bell ${id}`, email: `nora-${id}@bell.example` };
};
const begin = (returnTo: string | null = null) => beginGoogleSignIn(runtime, { redirectUri, returnTo });

/** Chooses an account on the provider's page; what it sends back to the application. */
async function choose(url: string, account: { name: string; email: string }): Promise<GoogleReturn> {
  const response = await fetch(`${sandboxUrl()}/google/authorize`, {
    method: "POST",
    body: new URLSearchParams([...new URL(url).searchParams, ...Object.entries(account)]),
    redirect: "manual",
  });
  const back = new URL(response.headers.get("location") ?? "").searchParams;
  return { state: back.get("state"), code: back.get("code"), error: back.get("error") };
}
async function signIn(account: { name: string; email: string }, returnTo: string | null = null) {
  const { url, attempt } = await begin(returnTo);
  return completeGoogleSignIn(runtime, { redirectUri, attempt, returned: await choose(url, account) });
}
const whoHolds = (token: string) => execute(runtime, systemCaller(), identity.session, { token });
const flawed = async (flaw: object) => {
  const response = await fetch(`${sandboxUrl()}/_control/google/next-token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(flaw),
  });
  expect(response.status).toBe(201);
};
/** How many rows of each table a sign-in writes there are. */
const rows = () =>
  runtime.database.asSystem("test", async (tx) =>
    Promise.all(
      [users, oauthAccounts, sessions, memberships, organizations].map(
        async (table) => (await tx.select({ n: count() }).from(table))[0]?.n,
      ),
    ),
  );

describe("a first sign-in", () => {
  test("makes the person and an organization named after them, which they own", async () => {
    const account = newcomer();
    const { token, returnTo } = await signIn(account);
    expect(returnTo).toBe(ONBOARDING_PATH);
    const signedIn = await whoHolds(token);
    expect(signedIn?.user).toMatchObject(account);
    expect(signedIn?.membership).toMatchObject({ role: "owner", organization: { name: account.name } });
    expect(signedIn?.membership?.organization.slug).toMatch(/^nora-bell-[a-z0-9]+/);
  });
  test("two people of one name get two addresses", async () => {
    const { name } = newcomer();
    const [one, other] = [await signIn({ ...newcomer(), name }), await signIn({ ...newcomer(), name })];
    const slugs = [await whoHolds(one.token), await whoHolds(other.token)].map(
      (person) => person?.membership?.organization.slug,
    );
    expect(new Set(slugs).size).toBe(2);
  });
  test("a second one finds both again", async () => {
    const account = newcomer();
    const [first, second] = [await signIn(account), await signIn({ ...account, name: "Renamed" })];
    expect(first.token).not.toBe(second.token);
    expect(await whoHolds(second.token)).toEqual(await whoHolds(first.token));
  });
  test("two at once make one person", async () => {
    const account = newcomer();
    const answers = await Promise.all([signIn(account), signIn(account)]);
    const [one, other] = await Promise.all(answers.map(({ token }) => whoHolds(token)));
    expect(one?.user.id).toBe(other?.user.id);
  });
});

test("identity is issuer and subject: a stranger with the same email is another person: Cal.com CVE-2026-23478, Coolify CVE-2026-86117", async () => {
  const account = newcomer();
  const own = await whoHolds((await signIn(account)).token);
  const stranger = { issuer: "https://elsewhere.example", subject: "1", ...account };
  const { userId } = await execute(runtime, systemCaller(), identity.signIn, stranger);
  expect(userId).not.toBe(own?.user.id);
  const other = { issuer: `${sandboxUrl()}/google`, subject: "another subject", ...account };
  expect((await execute(runtime, systemCaller(), identity.signIn, other)).userId).not.toBe(own?.user.id);
});

describe("a sign-in that this browser did not begin is refused, and nothing is half-done: RFC 9700", () => {
  test.each([
    ["no attempt is kept", async () => ({ keep: false, change: {} })],
    ["the state is forged", async () => ({ keep: true, change: { state: "forged".repeat(5) } })],
    ["the state is missing", async () => ({ keep: true, change: { state: null } })],
    ["the state is another attempt's", async () => ({ keep: true, change: { state: (await begin()).attempt.state } })],
  ])("%s", async (_what, how) => {
    const { keep, change } = await how();
    const { url, attempt } = await begin();
    const returned = { ...(await choose(url, newcomer())), ...change };
    const before = await rows();
    await expect(
      completeGoogleSignIn(runtime, { redirectUri, attempt: keep ? attempt : null, returned }),
    ).rejects.toMatchObject({ status: 401, code: "sign_in_not_begun_here" });
    expect(await rows()).toEqual(before);
  });
  test("a code that was stolen from another browser does not fit this one's verifier", async () => {
    const victim = await begin();
    const { code } = await choose(victim.url, newcomer());
    const { attempt } = await begin();
    const before = await rows();
    const returned = { state: attempt.state, code, error: null };
    await expect(completeGoogleSignIn(runtime, { redirectUri, attempt, returned })).rejects.toMatchObject({
      code: "sign_in_refused",
    });
    expect(await rows()).toEqual(before);
  });
});

test("a code is redeemed once: replayed, it lets nobody in: RFC 9700", async () => {
  const { url, attempt } = await begin();
  const returned = await choose(url, newcomer());
  await completeGoogleSignIn(runtime, { redirectUri, attempt, returned });
  const before = await rows();
  await expect(completeGoogleSignIn(runtime, { redirectUri, attempt, returned })).rejects.toMatchObject({
    code: "sign_in_refused",
  });
  expect(await rows()).toEqual(before);
});

describe("a token is verified, not only decoded: Formbricks CVE-2025-59934", () => {
  test.each([
    ["of another audience", { audience: "somebody-elses-app" }],
    ["of another issuer", { issuer: "https://accounts.google.com" }],
    ["that has expired", { expiresIn: -60 }],
    ["with another nonce", { nonce: "forged".repeat(5) }],
    ["that is not signed (alg: none)", { algorithm: "none" }],
    ["signed with the public key as a secret (HS256)", { algorithm: "HS256" }],
    ["signed by a stranger's key", { strangersKey: true }],
  ])("one %s lets nobody in", async (_what, flaw) => {
    await flawed(flaw);
    const before = await rows();
    await expect(signIn(newcomer())).rejects.toMatchObject({ status: 401, code: "sign_in_refused" });
    expect(await rows()).toEqual(before);
  });
  test("the email must be verified: Cal.com CVE-2026-23478", async () => {
    await flawed({ emailVerified: false });
    const before = await rows();
    await expect(signIn(newcomer())).rejects.toMatchObject({ code: "email_not_verified" });
    expect(await rows()).toEqual(before);
  });
});

test("a cancelled consent is said plainly", async () => {
  const { attempt } = await begin();
  const returned = { state: attempt.state, code: null, error: "access_denied" };
  await expect(completeGoogleSignIn(runtime, { redirectUri, attempt, returned })).rejects.toMatchObject({
    code: "sign_in_cancelled",
  });
});

test("when Google does not answer, nobody is signed in and it is said", async () => {
  const { url, attempt } = await begin();
  const returned = await choose(url, newcomer());
  await armFault("google", { kind: "fail", status: 503 });
  const before = await rows();
  await expect(completeGoogleSignIn(runtime, { redirectUri, attempt, returned })).rejects.toMatchObject({
    status: 502,
    code: "google_unreachable",
  });
  expect(await rows()).toEqual(before);
});

test("redirect targets are paths of this site: Typebot CVE-2024-30264, React Router CVE-2026-22029", async () => {
  const account = newcomer();
  // Whoever has just got an organization sets it up first.
  expect((await signIn(account, "/imports/new?from=mail")).returnTo).toBe(ONBOARDING_PATH);
  expect((await signIn(account, "/imports/new?from=mail")).returnTo).toBe("/imports/new?from=mail");
  for (const target of [
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "javascript:alert(1)",
  ])
    expect((await signIn(account, target)).returnTo).toBe(HOME_PATH);
});

test("a person who was removed everywhere gets an organization of their own again", async () => {
  const account = newcomer();
  const before = await whoHolds((await signIn(account)).token);
  await runtime.database.asSystem("test", (tx) =>
    tx.delete(memberships).where(eq(memberships.userId, before?.user.id ?? "")),
  );
  const after = await whoHolds((await signIn(account)).token);
  expect(after?.user.id).toBe(before?.user.id);
  expect(after?.membership?.organization.id).not.toBe(before?.membership?.organization.id);
});
