import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signature, signedHeaders } from "./signature";
import { SIGNATURE_VECTORS } from "./signature-vectors";

const SECRET = SIGNATURE_VECTORS[0].secret;

test.each(SIGNATURE_VECTORS)("is that of the example $id", ({ secret, id, timestamp, body, signature: expected }) => {
  expect(signature(secret, id, timestamp, body)).toBe(expected);
});

test("convinces the specification's own library, with either secret after a rotation", () => {
  const old = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
  const body = JSON.stringify({ type: "lead.created", data: { name: "Åsa" } });
  const headers = signedHeaders([SECRET, old], "0199-id", new Date(), body);
  for (const secret of [SECRET, old]) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(SECRET).verify(body.replace("Åsa", "Eve"), headers)).toThrow();
  expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString("base64")}`).verify(body, headers)).toThrow();
});
