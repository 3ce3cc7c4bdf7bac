import { z } from "zod";

/** What of an issuer's discovery document is used (OpenID Connect Discovery 1.0, section 3). */
const Document = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint: z.url({ protocol: /^https?$/ }),
  jwks_uri: z.url({ protocol: /^https?$/ }),
});
export type DiscoveryDocument = z.infer<typeof Document>;

const PATIENCE_MS = 10_000;

/**
 * The issuer's own list of its endpoints.
 * @throws Error when it does not answer, or when the document is of another issuer.
 */
export async function discover(issuer: string): Promise<DiscoveryDocument> {
  const response = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, {
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The issuer ${issuer} answered ${response.status} to discovery.`);
  const document = Document.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`The discovery document of ${issuer} is of ${document.issuer}.`);
  return document;
}
