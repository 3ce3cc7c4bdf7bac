import { createHash } from "node:crypto";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningSandbox, startSandbox } from "../index";
import { subjectOf } from "./accounts";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterAll(() => sandbox.close());

const read = async <T>(answer: Response): Promise<T> => (await answer.json()) as T;

const VERIFIER = "v".repeat(43);
const asked = (changes: Record<string, string> = {}) => ({
  response_type: "code",
  client_id: "katek-demo",
  redirect_uri: "http://127.0.0.1:3000/auth/google/callback",
  scope: "openid email profile",
  state: "the state",
  nonce: "the nonce",
  code_challenge: createHash("sha256").update(VERIFIER).digest("base64url"),
  code_challenge_method: "S256",
  ...changes,
});
const page = (changes?: Record<string, string>) =>
  fetch(`${sandbox.url}/google/authorize?${new URLSearchParams(asked(changes))}`);
const choose = (account: { name: string; email: string }, changes?: Record<string, string>) =>
  fetch(`${sandbox.url}/google/authorize`, {
    method: "POST",
    body: new URLSearchParams({ ...asked(changes), ...account }),
    redirect: "manual",
  });
const codeFor = async (email: string): Promise<string> => {
  const response = await choose({ name: "Maren Holt", email });
  return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "";
};
const redeem = (code: string, changes: Record<string, string> = {}, credentials = "katek-demo:sandbox") =>
  fetch(`${sandbox.url}/google/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      code,
      code_verifier: VERIFIER,
      redirect_uri: asked().redirect_uri,
      ...changes,
    }),
  });

describe("the authorize page", () => {
  it("offers the demo's people, another account, and the way back", async () => {
    const html = await (await page()).text();
    expect(html).toContain("maren@hammer-realty.example");
    expect(html).toContain("Use another account");
    expect(html).toContain("error=access_denied&amp;state=the+state");
  });
  it("sends whoever is chosen back with a code and the state", async () => {
    const response = await choose({ name: "Nora Bell", email: "nora@bell.example" });
    const back = new URL(response.headers.get("location") ?? "");
    expect([response.status, back.origin, back.pathname]).toEqual([
      303,
      "http://127.0.0.1:3000",
      "/auth/google/callback",
    ]);
    expect(back.searchParams.get("state")).toBe("the state");
    expect(back.searchParams.get("code")).toMatch(/^4\/.{43}$/);
  });
  it.each([
    ["another machine's address", { redirect_uri: "https://elsewhere.example/callback" }],
    ["a script for an address", { redirect_uri: "javascript:alert(1)" }],
    ["an unknown client", { client_id: "somebody" }],
    ["no PKCE", { code_challenge: "" }],
    ["plain PKCE", { code_challenge_method: "plain" }],
  ])("sends nobody back for %s", async (_what, changes) => {
    const answers = [await page(changes), await choose({ name: "A", email: "a@b.example" }, changes)];
    for (const answer of answers) expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
  });
  it("escapes what it is asked", async () => {
    const html = await (await page({ state: '"><script>alert(1)</script>' })).text();
    expect(html).not.toContain("<script>");
  });
  it("asks again for an account without an email", async () => {
    const response = await choose({ name: "Nora Bell", email: "nora" });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("an email address are needed");
  });
  it("offers the accounts that a test wants", async () => {
    const control = (accounts: unknown) =>
      fetch(`${sandbox.url}/_control/google/accounts`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(accounts),
      });
    expect((await control([{ name: "Only One", email: "one@only.example" }])).status).toBe(201);
    const html = await (await page()).text();
    expect(html).toContain("one@only.example");
    expect(html).not.toContain("maren@");
    expect((await control([{ name: "" }])).status).toBe(400);
    await control([]);
    expect(await (await page()).text()).toContain("maren@");
  });
});

describe("the token endpoint", () => {
  it("signs an id token that the published key verifies", async () => {
    const issuer = `${sandbox.url}/google`;
    const document = await read<{ jwks_uri: string }>(await fetch(`${issuer}/.well-known/openid-configuration`));
    expect(document).toMatchObject({ issuer, token_endpoint: `${issuer}/token` });
    const { id_token: idToken } = await read<{ id_token: string }>(
      await redeem(await codeFor("Maren@Hammer-Realty.example")),
    );
    const keys = createLocalJWKSet(await read<JSONWebKeySet>(await fetch(document.jwks_uri)));
    const { payload } = await jwtVerify(idToken, keys, { issuer, audience: "katek-demo", algorithms: ["RS256"] });
    expect(payload).toMatchObject({
      nonce: "the nonce",
      email_verified: true,
      sub: subjectOf("maren@hammer-realty.example"),
    });
    expect(payload.sub).toMatch(/^[0-9a-f]{21}$/);
  });
  it("takes a code once", async () => {
    const code = await codeFor("a@b.example");
    expect((await redeem(code)).status).toBe(200);
    const again = await redeem(code);
    expect([again.status, await again.json()]).toEqual([400, expect.objectContaining({ error: "invalid_grant" })]);
  });
  it.each([
    ["a forged code", { code: "4/forged" }, "invalid_grant"],
    ["another verifier", { code_verifier: "w".repeat(43) }, "invalid_grant"],
    ["another address", { redirect_uri: "http://127.0.0.1:3000/elsewhere" }, "invalid_grant"],
    ["another grant type", { grant_type: "password" }, "unsupported_grant_type"],
    ["no verifier", { code_verifier: "" }, "invalid_request"],
  ])("refuses %s", async (_what, changes, error) => {
    const answer = await redeem(await codeFor("a@b.example"), changes);
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error })]);
  });
  it("refuses a client with the wrong secret", async () => {
    const answer = await redeem(await codeFor("a@b.example"), {}, "katek-demo:guess");
    expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ error: "invalid_client" })]);
  });
});
