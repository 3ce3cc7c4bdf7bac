import { z } from "zod";
import { ConfigurationError, type Environment, environment, readVariables } from "./environment";
import { loadMode } from "./mode";

const Variables = z.object({
  KATEK_ENCRYPTION_KEYS: z
    .string()
    .optional()
    .describe("Keys for the secrets in the database, such as v1:<32 bytes in base64>, the one to encrypt with first."),
});

/** The keys that secrets are encrypted with at rest. */
export interface EncryptionKeys {
  /** The version that encrypts; the others only decrypt. */
  current: string;
  /** 32 bytes by version. */
  keys: ReadonlyMap<string, Uint8Array>;
}

const KEY_BYTES = 32;
/** Known to everyone: the demo holds nothing that is secret and listens on this machine only. */
const DEMO_KEYS = `demo:${Buffer.from("katek's demo has no real secrets").toString("base64")}`;

/** @throws ConfigurationError in production mode without a key, and for a key that is none. Never shows a key. */
export function loadEncryptionKeys(env: Environment = environment()): EncryptionKeys {
  const given = readVariables(Variables, env).KATEK_ENCRYPTION_KEYS;
  if (!given && loadMode(env) === "production")
    throw new ConfigurationError(
      `KATEK_ENCRYPTION_KEYS is not set. ${Variables.shape.KATEK_ENCRYPTION_KEYS.description}`,
    );
  const keys = new Map<string, Uint8Array>();
  for (const entry of (given ?? DEMO_KEYS).split(",")) {
    const [, version, encoded] = /^([A-Za-z0-9_-]{1,20}):([A-Za-z0-9+/]+={0,2})$/.exec(entry.trim()) ?? [];
    const key = Buffer.from(encoded ?? "", "base64");
    if (!version || key.length !== KEY_BYTES)
      throw unusable(`key ${keys.size + 1} is not ${KEY_BYTES} bytes in base64`);
    if (keys.has(version)) throw unusable(`${version} stands there twice`);
    keys.set(version, key);
  }
  const [current = ""] = keys.keys();
  return { current, keys };
}

const unusable = (why: string) =>
  new ConfigurationError(
    `KATEK_ENCRYPTION_KEYS cannot be used: ${why}. ${Variables.shape.KATEK_ENCRYPTION_KEYS.description}`,
  );
