import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { CloudinaryRefusal } from "./refusal";

/** The one account that the sandbox knows. */
export const ACCOUNT = { cloudName: "sandbox", apiKey: "111222333444555", apiSecret: "sandbox-secret" };

/** Not signed, as the documentation says. */
const UNSIGNED = new Set(["file", "cloud_name", "resource_type", "api_key", "signature"]);
const OLDEST_SECONDS = 60 * 60;

export interface SignedCall {
  parameters: Record<string, string>;
  file: File | null;
}

/**
 * Reads a form and checks its key, its age and its signature as Cloudinary does.
 * https://cloudinary.com/documentation/authentication_signatures
 * @throws CloudinaryRefusal
 */
export async function readSignedCall(request: Request): Promise<SignedCall> {
  const form = await formOf(request);
  const parameters: Record<string, string> = {};
  let file: File | null = null;
  for (const [name, value] of form) {
    if (typeof value === "string") parameters[name] = value;
    else file = value;
  }
  const { api_key: apiKey, signature, timestamp } = parameters;
  if (!apiKey) throw new CloudinaryRefusal("Must supply api_key", 401);
  if (apiKey !== ACCOUNT.apiKey) throw new CloudinaryRefusal(`Unknown API key ${apiKey}`, 401);
  if (!signature) throw new CloudinaryRefusal("Missing required parameter - signature");
  if (!timestamp) throw new CloudinaryRefusal("Missing required parameter - timestamp");
  const signed = Object.entries(parameters)
    .filter(([name, value]) => !UNSIGNED.has(name) && value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
  const expected = createHash("sha1").update(`${signed}${ACCOUNT.apiSecret}`).digest("hex");
  if (!same(expected, signature))
    throw new CloudinaryRefusal(`Invalid Signature ${signature}. String to sign - '${signed}'.`, 401);
  const age = Date.now() / 1000 - Number(timestamp);
  if (!(Math.abs(age) <= OLDEST_SECONDS))
    throw new CloudinaryRefusal(`Stale request - reported time is ${timestamp} which is more than 1 hour ago`);
  return { parameters, file };
}

/** Of the Admin API: key and secret as HTTP Basic. @throws CloudinaryRefusal */
export function checkBasic(request: Request): void {
  const given = Buffer.from((request.get("authorization") ?? "").replace(/^Basic /i, ""), "base64").toString();
  if (given !== `${ACCOUNT.apiKey}:${ACCOUNT.apiSecret}`) throw new CloudinaryRefusal("Invalid credentials", 401);
}

async function formOf(request: Request): Promise<FormData> {
  try {
    const type = request.get("content-type") ?? "";
    return await new Response(new Uint8Array(request.body as Buffer), { headers: { "content-type": type } }).formData();
  } catch {
    throw new CloudinaryRefusal("Invalid request: the form cannot be read");
  }
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
