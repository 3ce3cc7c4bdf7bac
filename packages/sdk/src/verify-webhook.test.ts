import { describe, expect, test } from "vitest";
import { signedHeaders } from "../../core/src/webhooks/signature";
import { SIGNATURE_VECTORS } from "../../core/src/webhooks/signature-vectors";
import { verifyWebhook, WebhookVerificationError } from "./verify-webhook";

const headersOf = ({ id, timestamp, signature }: (typeof SIGNATURE_VECTORS)[number]) => ({
  "Webhook-Id": id,
  "Webhook-Timestamp": String(timestamp),
  "Webhook-Signature": signature,
});

test.each(SIGNATURE_VECTORS)("the shared example $id is believed, but for its age", async (vector) => {
  const { secret, body, id } = vector;
  const request = { body, secret, headers: headersOf(vector) };
  const event = await verifyWebhook({ ...request, toleranceSeconds: Number.POSITIVE_INFINITY });
  expect(event).toEqual({ ...JSON.parse(body), id });
  await expect(verifyWebhook(request)).rejects.toThrow("too old");
});

describe("what KaTek signs now", () => {
  const secret = `whsec_${Buffer.alloc(32, 3).toString("base64")}`;
  const other = `whsec_${Buffer.alloc(32, 4).toString("base64")}`;
  const body = JSON.stringify({ type: "lead.created", timestamp: new Date().toISOString(), data: { name: "Åsa" } });
  const signed = (secrets: string[]) => signedHeaders(secrets, "0199-id", new Date(), body);

  test("is believed with either secret of a rotation, as text and as bytes, from Headers and from an object", async () => {
    for (const headers of [signed([secret, other]), new Headers(signed([other, secret]))])
      for (const bytes of [body, new TextEncoder().encode(body)])
        for (const own of [secret, other])
          expect(await verifyWebhook({ body: bytes, headers, secret: own })).toMatchObject({ type: "lead.created" });
  });

  test.each([
    ["another secret", { headers: signed([other]) }],
    ["another body", { body: body.replace("Åsa", "Eve") }],
    ["another id", { headers: { ...signed([secret]), "webhook-id": "0199-other" } }],
    ["no signature", { headers: {} }],
    ["an older form of signature", { headers: { ...signed([secret]), "webhook-signature": "v0,AAAA" } }],
    ["one that is no base64", { headers: { ...signed([secret]), "webhook-signature": "v1,*" } }],
    ["a time that is none", { headers: { ...signed([secret]), "webhook-timestamp": "soon" } }],
  ])("is not believed with %s", async (_what, changed) => {
    const work = verifyWebhook({ body, secret, headers: signed([secret]), ...changed });
    await expect(work).rejects.toBeInstanceOf(WebhookVerificationError);
  });
});
