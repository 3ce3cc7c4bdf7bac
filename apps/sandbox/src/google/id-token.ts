import { randomBytes } from "node:crypto";
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from "jose";
import { z } from "zod";
import { type Account, subjectOf } from "./accounts";

/** What the next id token gets wrong, for tests of whoever reads it. */
export const TokenFlaw = z.object({
  issuer: z.string().optional(),
  audience: z.string().optional(),
  nonce: z.string().optional(),
  emailVerified: z.boolean().optional(),
  /** Seconds from now; negative for one that has run out. */
  expiresIn: z.int().optional(),
  /** `none`: not signed at all. `HS256`: signed with the public key as the secret. */
  algorithm: z.enum(["none", "HS256"]).optional(),
  /** Signed by a key that is not in the key set, under the name of one that is. */
  strangersKey: z.boolean().optional(),
});
export type TokenFlaw = z.output<typeof TokenFlaw>;

const HOUR_SECONDS = 3600;
const keyPair = () => generateKeyPair("RS256", { extractable: true });

export type TokenSigner = {
  /** The key set that is published. */
  keySet(): Promise<{ keys: JWK[] }>;
  sign(
    facts: { account: Account; issuer: string; clientId: string; nonce: string | null },
    flaw?: TokenFlaw,
  ): Promise<string>;
};

/** Signs id tokens with a key of its own, made on first use. */
export function createTokenSigner(): TokenSigner {
  const kid = randomBytes(8).toString("hex");
  let made: ReturnType<typeof keyPair> | undefined;
  const own = () => {
    made ??= keyPair();
    return made;
  };
  return {
    async keySet() {
      const { publicKey } = await own();
      return { keys: [{ ...(await exportJWK(publicKey)), kid, use: "sig", alg: "RS256" }] };
    },
    async sign({ account, issuer, clientId, nonce }, flaw = {}) {
      const now = Math.floor(Date.now() / 1000);
      const audience = flaw.audience ?? clientId;
      const expiresIn = flaw.expiresIn ?? HOUR_SECONDS;
      const claims = {
        iss: flaw.issuer ?? issuer,
        aud: audience,
        azp: audience,
        sub: subjectOf(account.email),
        email: account.email,
        email_verified: flaw.emailVerified ?? true,
        name: account.name,
        given_name: account.name.split(" ")[0],
        nonce: flaw.nonce ?? nonce ?? undefined,
        iat: Math.min(now, now + expiresIn) - 1,
        exp: now + expiresIn,
      };
      if (flaw.algorithm === "none") return new UnsecuredJWT(claims).encode();
      const { privateKey, publicKey } = await own();
      if (flaw.algorithm === "HS256") {
        const secret = new TextEncoder().encode(await exportSPKI(publicKey));
        return new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid }).sign(secret);
      }
      const key = flaw.strangersKey ? (await keyPair()).privateKey : privateKey;
      return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid, typ: "JWT" }).sign(key);
    },
  };
}
