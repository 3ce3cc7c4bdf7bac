import { type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";

/** Who a person is: (issuer, subject). The email is only how to write to them, and was proven to the issuer. */
export interface GoogleIdentity {
  issuer: string;
  subject: string;
  email: string;
  name: string;
}

/** Never one that the token itself names: `none`, or HS256 with the public key as the secret. */
const ALGORITHM = "RS256";
const CLOCK_TOLERANCE_SECONDS = 10;

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  nonce: z.string(),
  azp: z.string().optional(),
  email: z.email().max(320),
  email_verified: z.boolean(),
  name: z.string().trim().max(200).optional(),
});

export interface ExpectedToken {
  issuer: string;
  clientId: string;
  nonce: string;
}

/** A token that does not prove who signed in. */
export class UntrustedToken extends Error {
  override name = "UntrustedToken";
  constructor(readonly reason: "not_valid" | "email_not_verified") {
    super(`The id token was refused: ${reason}.`);
  }
}

/**
 * Verifies an id token: its signature by the issuer's key, algorithm, issuer, audience, expiry and nonce
 * (OpenID Connect Core 1.0, section 3.1.3.7), and that the issuer vouches for the email.
 * @throws UntrustedToken, or what fetching the keys throws.
 */
export async function verifyIdToken(
  idToken: string,
  keys: JWTVerifyGetKey,
  expected: ExpectedToken,
): Promise<GoogleIdentity> {
  const { payload } = await jwtVerify(idToken, keys, {
    algorithms: [ALGORITHM],
    issuer: expected.issuer,
    audience: expected.clientId,
    requiredClaims: ["exp", "iat"],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  });
  const claims = Claims.safeParse(payload);
  if (!claims.success) throw new UntrustedToken("not_valid");
  const { iss, sub, nonce, azp, email, email_verified: emailVerified, name } = claims.data;
  if (nonce !== expected.nonce || (azp !== undefined && azp !== expected.clientId))
    throw new UntrustedToken("not_valid");
  if (!emailVerified) throw new UntrustedToken("email_not_verified");
  return { issuer: iss, subject: sub, email, name: name || (email.split("@")[0] ?? email) };
}
