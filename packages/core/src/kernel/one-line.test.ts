import { expect, test } from "vitest";
import { CreateKeyInput } from "../api-keys/schemas";
import { ProvenIdentity } from "../identity/schemas";
import { CreateOrganizationInput } from "../organizations/schemas";
import { WebhookEndpointInput } from "../webhooks/schemas";

test.each(["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"])("a name has one line: not %j", (between) => {
  const name = `Hammer${between}Bcc: all@example.com`;
  const made = [
    CreateOrganizationInput.safeParse({ name, slug: "hammer" }),
    CreateKeyInput.safeParse({ name, permissions: ["leads:read"], expiresInDays: null }),
    WebhookEndpointInput.safeParse({ name, url: "https://hooks.example.com/katek", eventNames: ["lead.created"] }),
  ];
  for (const { error } of made)
    expect(error?.issues).toMatchObject([{ path: ["name"], message: "Write it on one line." }]);
});

test("what surrounds a name is left out, and nothing else is said", () => {
  expect(CreateOrganizationInput.parse({ name: " Hammer Realty\n", slug: "hammer" }).name).toBe("Hammer Realty");
});

test("a name from the identity provider is put on one line, and lets its person in", () => {
  const person = { issuer: "https://accounts.example", subject: "1", email: "maren@example.com" };
  expect(ProvenIdentity.parse({ ...person, name: "Maren\r\nHolt " }).name).toBe("Maren Holt");
});
