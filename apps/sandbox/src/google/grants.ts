import { createHash, randomBytes } from "node:crypto";
import type { Account } from "./accounts";
import { OAuthRefusal } from "./errors";

/** What a person agreed to on the authorize page. */
export type Grant = {
  account: Account;
  clientId: string;
  redirectUri: string;
  /** PKCE with S256 (RFC 7636, section 4.2). */
  codeChallenge: string;
  nonce: string | null;
};

const LIVES_MS = 10 * 60 * 1000;
const MOST_GRANTS = 1000;

/** Codes that were handed out and not yet redeemed. Each works once. */
export class GrantStore {
  #grants = new Map<string, Grant & { until: number }>();

  issue(grant: Grant): string {
    const [oldest] = this.#grants.keys();
    if (this.#grants.size >= MOST_GRANTS && oldest) this.#grants.delete(oldest);
    const code = `4/${randomBytes(32).toString("base64url")}`;
    this.#grants.set(code, { ...grant, until: Date.now() + LIVES_MS });
    return code;
  }

  /** @throws OAuthRefusal when the code is unknown, used, too old, or was not issued for this client, address or verifier. */
  redeem(code: string, by: { clientId: string; redirectUri: string; codeVerifier: string }): Grant {
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    if (!grant || grant.until < Date.now()) throw new OAuthRefusal("invalid_grant", "Malformed auth code.");
    if (grant.clientId !== by.clientId) throw new OAuthRefusal("invalid_grant", "The code is of another client.");
    if (grant.redirectUri !== by.redirectUri) throw new OAuthRefusal("invalid_grant", "redirect_uri is not the same.");
    const challenge = createHash("sha256").update(by.codeVerifier).digest("base64url");
    if (challenge !== grant.codeChallenge) throw new OAuthRefusal("invalid_grant", "Invalid code verifier.");
    return grant;
  }
}
