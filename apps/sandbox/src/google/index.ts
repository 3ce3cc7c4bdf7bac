import { type NextFunction, type Request, type Response, Router } from "express";
import { z } from "zod";
import type { Vendor } from "../vendor";
import { Account, DEMO_ACCOUNTS } from "./accounts";
import { authorizePage, pageHeaders, refusalPage } from "./authorize-page";
import { AuthorizeRequest, returnAddress } from "./authorize-request";
import { googleFailure, OAuthRefusal } from "./errors";
import { GrantStore } from "./grants";
import { createTokenSigner, TokenFlaw } from "./id-token";
import { readTokenRequest } from "./token-request";

/**
 * Google's OpenID provider as far as KaTek uses it: discovery, keys, the choice of an account, tokens. Below
 * `/_control/google`: `POST /accounts` replaces the accounts that can be chosen, `POST /next-token` makes the next id
 * token a flawed one.
 */
export const google: Vendor = {
  name: "google",
  title: "Google sign-in",
  summary: "An OpenID provider that lets in whoever is chosen on its page, without a password.",
  failure: googleFailure,
  routes(_settings, control) {
    const router = Router();
    const grants = new GrantStore();
    const signer = createTokenSigner();
    let accounts: readonly Account[] = DEMO_ACCOUNTS;
    let flaw: TokenFlaw | undefined;

    router.get("/.well-known/openid-configuration", (request, response) =>
      response.json(discoveryDocument(issuerOf(request))),
    );
    router.get("/jwks", (_request, response, next) => {
      signer.keySet().then((keySet) => response.json(keySet), next);
    });

    router.get("/authorize", (request, response) => {
      const asked = AuthorizeRequest.safeParse(request.query);
      if (!asked.success) return refuse(response, asked.error);
      return response.set(pageHeaders(asked.data.redirect_uri)).send(authorizePage(asked.data, accounts));
    });
    router.post("/authorize", (request, response) => {
      const form = Object.fromEntries(new URLSearchParams(String(request.body)));
      const asked = AuthorizeRequest.safeParse(form);
      if (!asked.success) return refuse(response, asked.error);
      const account = Account.safeParse(form);
      const {
        client_id: clientId,
        redirect_uri: redirectUri,
        code_challenge: codeChallenge,
        nonce = null,
      } = asked.data;
      if (!account.success) {
        const page = authorizePage(asked.data, accounts, "A name and an email address are needed.");
        return response.status(422).set(pageHeaders(redirectUri)).send(page);
      }
      const code = grants.issue({ account: account.data, clientId, redirectUri, codeChallenge, nonce });
      return response.redirect(303, returnAddress(asked.data, { code }));
    });

    router.post("/token", (request, response, next) => {
      const asked = readTokenRequest(request);
      const { account, clientId, nonce } = grants.redeem(asked.code, asked);
      const once = flaw;
      flaw = undefined;
      signer
        .sign({ account, clientId, nonce, issuer: issuerOf(request) }, once)
        .then((idToken) => response.set("cache-control", "no-store").json(tokens(asked.code, idToken)), next);
    });

    router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
      if (!(error instanceof OAuthRefusal)) return next(error);
      return response.status(error.status).json({ error: error.code, error_description: error.message });
    });

    control.post("/accounts", (request, response) => {
      const parsed = z.array(Account).max(50).safeParse(request.body);
      if (!parsed.success) return response.status(400).json({ error: z.prettifyError(parsed.error) });
      accounts = parsed.data.length ? parsed.data : DEMO_ACCOUNTS;
      return response.status(201).json({ accounts });
    });
    control.post("/next-token", (request, response) => {
      const parsed = TokenFlaw.safeParse(request.body);
      if (!parsed.success) return response.status(400).json({ error: z.prettifyError(parsed.error) });
      flaw = parsed.data;
      return response.status(201).json(flaw);
    });
    return router;
  },
};

/** The issuer under the address that it was asked at. */
const issuerOf = (request: Request): string => `http://${request.get("host")}/google`;

const tokens = (code: string, idToken: string) => ({
  access_token: `ya29.${code.slice(2, 30)}`,
  expires_in: 3599,
  scope: "openid email profile",
  token_type: "Bearer",
  id_token: idToken,
});

const refuse = (response: Response, error: z.ZodError) =>
  response
    .status(400)
    .set(pageHeaders())
    .send(refusalPage(error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)));

const discoveryDocument = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
  scopes_supported: ["openid", "email", "profile"],
  token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
  code_challenge_methods_supported: ["S256"],
  claims_supported: ["aud", "email", "email_verified", "exp", "iat", "iss", "name", "nonce", "sub"],
});
