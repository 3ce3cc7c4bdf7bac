import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { EncryptionKeys } from "@katek/config";

import type { Place } from "./sealed-columns";

/** Encrypts what must be kept and must be read again, such as the secret that signs webhooks. */
export interface Cipher {
  /** The version of the key that seals. */
  readonly current: string;
  /** @param place where it is kept, from `placeOf`: it opens there and nowhere else. */
  seal(secret: string, place: Place): string;
  /** @throws Error for a text that was changed, that is of another place, or whose key is not there any more. */
  open(sealed: string, place: Place): string;
}

const ALGORITHM = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM. A sealed text is `version.base64url(nonce, tag, ciphertext)`; the version says which key opens it. */
export function createCipher({ current, keys }: EncryptionKeys): Cipher {
  const keyOf = (version: string): Uint8Array => {
    const key = keys.get(version);
    if (!key) throw new Error(`A secret is encrypted with the key ${version}, which KATEK_ENCRYPTION_KEYS lacks.`);
    return key;
  };
  return {
    current,
    seal(secret, place) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, keyOf(current), nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      return `${current}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url")}`;
    },
    open(sealed, place) {
      const dot = sealed.indexOf(".");
      const bytes = Buffer.from(sealed.slice(dot + 1), "base64url");
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
      const decipher = createDecipheriv(ALGORITHM, keyOf(sealed.slice(0, dot)), nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(place))
        .setAuthTag(tag);
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
