import type { GoogleConfig } from "@katek/config";
import { CodeChallengeMethod, generateCodeVerifier, generateState, OAuth2Client, OAuth2RequestError } from "arctic";
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { type DiscoveryDocument, discover } from "./discovery";
import { type GoogleIdentity, UntrustedToken, verifyIdToken } from "./verify-id-token";

/** What must come back, or be shown again, for an answer of Google to be believed. */
export interface GoogleAttempt {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/**
 * - `code_refused`: the code is forged, used, too old or was issued to somebody else
 * - `token_refused`: the id token does not prove who signed in
 * - `email_not_verified`: it does, but Google does not vouch for the email
 * - `unreachable`: Google does not answer, or answers nonsense
 */
export type GoogleAnswer =
  | { ok: true; identity: GoogleIdentity }
  | { ok: false; reason: "code_refused" | "token_refused" | "email_not_verified" | "unreachable"; cause: unknown };

/** Sign-in by Google, or by another OpenID provider. */
export interface GoogleVendor {
  readonly issuer: string;
  /** The address to send a person to. @throws Error when the issuer does not answer. */
  begin(redirectUri: string): Promise<{ url: string; attempt: GoogleAttempt }>;
  /** Redeems the code that they came back with. Never throws: what can go wrong is in the answer. */
  redeem(code: string, attempt: GoogleAttempt, redirectUri: string): Promise<GoogleAnswer>;
}

const SCOPES = ["openid", "email", "profile"];
const DISCOVERY_KEPT_MS = 60 * 60 * 1000;

export function createGoogle({ clientId, clientSecret, issuer }: GoogleConfig): GoogleVendor {
  const provider = rememberedProvider(issuer);
  return {
    issuer,
    async begin(redirectUri) {
      const { document } = await provider();
      const attempt = { state: generateState(), nonce: generateState(), codeVerifier: generateCodeVerifier() };
      const client = new OAuth2Client(clientId, clientSecret, redirectUri);
      const { state, nonce, codeVerifier } = attempt;
      const url = client.createAuthorizationURLWithPKCE(
        document.authorization_endpoint,
        state,
        CodeChallengeMethod.S256,
        codeVerifier,
        SCOPES,
      );
      url.searchParams.set("nonce", nonce);
      url.searchParams.set("prompt", "select_account");
      return { url: url.href, attempt };
    },
    async redeem(code, { codeVerifier, nonce }, redirectUri) {
      try {
        const { document, keys } = await provider();
        const client = new OAuth2Client(clientId, clientSecret, redirectUri);
        const tokens = await client.validateAuthorizationCode(document.token_endpoint, code, codeVerifier);
        return { ok: true, identity: await verifyIdToken(tokens.idToken(), keys, { issuer, clientId, nonce }) };
      } catch (cause) {
        return { ok: false, reason: reasonOf(cause), cause };
      }
    },
  };
}

interface Provider {
  document: DiscoveryDocument;
  keys: JWTVerifyGetKey;
}

/** The issuer's endpoints and keys, asked for again after an hour; a failure is not remembered. */
function rememberedProvider(issuer: string): () => Promise<Provider> {
  let known: { until: number; provider: Promise<Provider> } | undefined;
  return () => {
    if (known && known.until > Date.now()) return known.provider;
    const provider = discover(issuer).then((document) => ({
      document,
      keys: createRemoteJWKSet(new URL(document.jwks_uri)),
    }));
    known = { until: Date.now() + DISCOVERY_KEPT_MS, provider };
    provider.catch(() => {
      known = undefined;
    });
    return provider;
  };
}

function reasonOf(cause: unknown): Exclude<GoogleAnswer, { ok: true }>["reason"] {
  if (cause instanceof OAuth2RequestError) return cause.code === "invalid_grant" ? "code_refused" : "unreachable";
  if (cause instanceof UntrustedToken)
    return cause.reason === "email_not_verified" ? "email_not_verified" : "token_refused";
  if (cause instanceof errors.JWKSTimeout || cause instanceof errors.JWKSInvalid) return "unreachable";
  // jose throws a plain JOSEError when the key set did not answer 200, subclasses for everything about the token.
  if (cause instanceof errors.JOSEError && cause.code !== "ERR_JOSE_GENERIC") return "token_refused";
  return "unreachable";
}
