import { expect, test } from "vitest";
import { createCipher } from "./cipher";
import { placeOf } from "./sealed-columns";

/** A place of a row of its own. */
const at = (id: string) => placeOf("webhook_endpoints.secret", { organizationId: "organization", id });
const key = (fill: number) => new Uint8Array(32).fill(fill);
const first = createCipher({ current: "v1", keys: new Map([["v1", key(1)]]) });
const rotated = createCipher({
  current: "v2",
  keys: new Map([
    ["v2", key(2)],
    ["v1", key(1)],
  ]),
});

test("a secret comes back where it was kept, and is never the same twice", () => {
  const sealed = first.seal("whsec_é", at("a/b"));
  expect(sealed).not.toContain("whsec");
  expect(first.seal("whsec_é", at("a/b"))).not.toBe(sealed);
  expect(first.open(sealed, at("a/b"))).toBe("whsec_é");
});

test("in the row of another it does not open, nor changed by one letter", () => {
  const sealed = first.seal("secret", at("organization/endpoint"));
  expect(() => first.open(sealed, at("another/endpoint"))).toThrow();
  const place = sealed.length - 3;
  const changed = sealed.slice(0, place) + (sealed[place] === "A" ? "B" : "A") + sealed.slice(place + 1);
  expect(() => first.open(changed, at("organization/endpoint"))).toThrow();
  for (const nonsense of ["", "v1.", "v1.AAAA", "secret"]) expect(() => first.open(nonsense, at("a"))).toThrow();
});

test("after a new key the old one still opens, and the new one encrypts", () => {
  const place = at("p");
  expect(rotated.open(first.seal("old", place), place)).toBe("old");
  expect(rotated.seal("new", place)).toMatch(/^v2\./);
  expect(() => first.open(rotated.seal("new", place), place)).toThrow("KATEK_ENCRYPTION_KEYS lacks");
});
