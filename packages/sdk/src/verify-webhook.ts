/** An event as KaTek sends it. */
export interface WebhookEvent {
  /** `webhook-id`: the same for every try. Drop one that you have seen. */
  id: string;
  /** Such as `lead.created`. */
  type: string;
  /** When it happened, as ISO 8601. */
  timestamp: string;
  /** The event and the record that it is about. */
  data: Record<string, unknown>;
}

/** A request that KaTek did not sign, or signed too long ago. Answer with 400 and do nothing. */
export class WebhookVerificationError extends Error {
  override name = "WebhookVerificationError";
}

export interface WebhookRequest {
  /** Exactly as it came: parsed and written anew, the signature fits no more. */
  body: string | Uint8Array;
  headers: Headers | Record<string, string | string[] | undefined>;
  /** `whsec_…`, shown when the endpoint was made. */
  secret: string;
  /** How old a request may be, and how far ahead, in seconds; 300 unless given. */
  toleranceSeconds?: number;
}

const encoder = new TextEncoder();

/**
 * The event of a webhook's request, if KaTek signed it (Standard Webhooks 1.0). While a secret is being rotated KaTek signs with
 * both, so either will do.
 * @throws WebhookVerificationError
 */
export async function verifyWebhook(request: WebhookRequest): Promise<WebhookEvent> {
  const { headers, secret, toleranceSeconds = 300 } = request;
  const body = typeof request.body === "string" ? request.body : new TextDecoder().decode(request.body);
  const [id, timestamp, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
    read(headers, name),
  );
  if (!id || !timestamp || !signatures) throw new WebhookVerificationError("A header of the signature is missing.");
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > toleranceSeconds)
    throw new WebhookVerificationError("The request is too old, or its time is none.");
  const key = await crypto.subtle.importKey(
    "raw",
    decode(secret.replace(/^whsec_/, "")),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const signed = encoder.encode(`${id}.${timestamp}.${body}`);
  for (const signature of signatures.split(" ")) {
    const [version, value = ""] = signature.split(",");
    if (version !== "v1") continue;
    const bytes = decodeOrNull(value);
    // `verify` compares in a time that does not depend on how much of it is right.
    if (bytes && (await crypto.subtle.verify("HMAC", key, bytes, signed))) return { ...JSON.parse(body), id };
  }
  throw new WebhookVerificationError("The signature is not that of this secret.");
}

function read(headers: WebhookRequest["headers"], name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return (Array.isArray(found) ? found[0] : found) ?? null;
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeOrNull(base64);
  if (!bytes?.length) throw new TypeError("The secret is none: it is whsec_ and base64.");
  return bytes;
}

function decodeOrNull(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
