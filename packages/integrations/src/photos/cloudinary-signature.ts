import { createHash } from "node:crypto";

/**
 * The signature of a call: SHA-1 of the parameters in alphabetical order with the secret behind them, in hex. The file, the
 * key and the cloud's name are no part of it. https://cloudinary.com/documentation/authentication_signatures
 */
export function cloudinarySignature(parameters: Record<string, string>, apiSecret: string): string {
  const signed = Object.entries(parameters)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  return createHash("sha1").update(`${signed}${apiSecret}`).digest("hex");
}
