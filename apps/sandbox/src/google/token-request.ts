import type { Request } from "express";
import { z } from "zod";
import { CLIENT } from "./authorize-request";
import { OAuthRefusal } from "./errors";

const TokenRequest = z.object({
  grant_type: z.string(),
  code: z.string(),
  redirect_uri: z.string(),
  code_verifier: z.string().min(43).max(128),
});

/**
 * What the token endpoint was sent: the form, and the client's own credentials in the header or in the form
 * (RFC 6749, sections 2.3.1 and 4.1.3).
 * @throws OAuthRefusal
 */
export function readTokenRequest(request: Request) {
  const form = Object.fromEntries(new URLSearchParams(String(request.body)));
  const { id, secret } = basicCredentials(request.get("authorization")) ?? {
    id: form.client_id,
    secret: form.client_secret,
  };
  if (id !== CLIENT.id || secret !== CLIENT.secret)
    throw new OAuthRefusal("invalid_client", "The OAuth client was not found.");
  if (form.grant_type !== "authorization_code")
    throw new OAuthRefusal("unsupported_grant_type", "Only authorization_code.");
  const parsed = TokenRequest.safeParse(form);
  if (!parsed.success) throw new OAuthRefusal("invalid_request", z.prettifyError(parsed.error));
  const { code, redirect_uri: redirectUri, code_verifier: codeVerifier } = parsed.data;
  return { code, clientId: id, redirectUri, codeVerifier };
}

function basicCredentials(header: string | undefined): { id: string; secret: string } | null {
  if (!header?.toLowerCase().startsWith("basic ")) return null;
  const [id = "", ...rest] = Buffer.from(header.slice(6), "base64").toString("utf8").split(":");
  return { id, secret: rest.join(":") };
}
