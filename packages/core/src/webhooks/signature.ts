import { createHmac } from "node:crypto";

/**
 * The signature of Standard Webhooks 1.0 (`v1`): HMAC-SHA256 over id, timestamp and body.
 * @param secret `whsec_` and the key in base64
 * @param timestamp whole seconds since 1970
 */
export function signature(secret: string, id: string, timestamp: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** The headers that stay the same at every try. */
export const unsignedHeaders = (id: string) => ({
  "content-type": "application/json",
  "user-agent": "KaTek-Webhooks/1.0",
  "webhook-id": id,
});

/** What a webhook is sent with: one signature for each secret that is valid, with spaces between. */
export const signedHeaders = (secrets: readonly string[], id: string, at: Date, body: string) => {
  const timestamp = Math.floor(at.getTime() / 1000);
  return {
    ...unsignedHeaders(id),
    "webhook-timestamp": String(timestamp),
    "webhook-signature": secrets.map((secret) => signature(secret, id, timestamp, body)).join(" "),
  };
};
