import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signature, signedHeaders } from "./signature";

/** The example of the specification's own libraries. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

test("is that of the specification's example", () => {
  expect(signature(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}')).toBe(
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  );
});

test("convinces the specification's own library, with either secret after a rotation", () => {
  const old = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
  const body = JSON.stringify({ type: "lead.created", data: { name: "Åsa" } });
  const headers = signedHeaders([SECRET, old], "0199-id", new Date(), body);
  for (const secret of [SECRET, old]) expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
  expect(() => new Webhook(SECRET).verify(body.replace("Åsa", "Eve"), headers)).toThrow();
  expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString("base64")}`).verify(body, headers)).toThrow();
});
