import { expect, test } from "vitest";
import { createCipher } from "./cipher";

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
  const sealed = first.seal("whsec_é", "a/b");
  expect(sealed).not.toContain("whsec");
  expect(first.seal("whsec_é", "a/b")).not.toBe(sealed);
  expect(first.open(sealed, "a/b")).toBe("whsec_é");
});

test("in the row of another it does not open, nor changed by one letter", () => {
  const sealed = first.seal("secret", "organization/endpoint");
  expect(() => first.open(sealed, "another/endpoint")).toThrow();
  const at = sealed.length - 3;
  const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
  expect(() => first.open(changed, "organization/endpoint")).toThrow();
  for (const nonsense of ["", "v1.", "v1.AAAA", "secret"]) expect(() => first.open(nonsense, "a")).toThrow();
});

test("after a new key the old one still opens, and the new one encrypts", () => {
  expect(rotated.open(first.seal("old", "p"), "p")).toBe("old");
  expect(rotated.seal("new", "p")).toMatch(/^v2\./);
  expect(() => first.open(rotated.seal("new", "p"), "p")).toThrow("KATEK_ENCRYPTION_KEYS lacks");
});
