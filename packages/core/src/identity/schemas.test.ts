import fc from "fast-check";
import { expect, test } from "vitest";
import { slugFrom } from "./first-organization";
import { ownPath } from "./schemas";

test.each(["/", "/listings", "/listings?tab=rent#top", "/chat/hammer", "/a%2Fb"])(
  "%s is a path of this site",
  (path) => {
    expect(ownPath(path, "/other")).toBe(path);
  },
);

test.each([
  null,
  "",
  "listings",
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "\\\\elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
  "javascript:alert(1)",
  " //elsewhere.example",
])("%j leads away: Typebot CVE-2024-30264, React Router CVE-2026-22029", (path) => {
  expect(ownPath(path, "/home")).toBe("/home");
});

test("whatever is asked for, the browser stays on this site", () => {
  const part = fc.constantFrom("/", "\\", "\t", "\n", ".", "..", "@", ":", "//", "evil.example", "%2f", "?", "#", "a");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const url = new URL(ownPath(`/${parts.join("")}`, "/"), "https://app.example.com/auth/google/callback");
      expect(url.origin).toBe("https://app.example.com");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["Ana María O'Neil", "ana-maria-o-neil"],
  ["Bo", "bo-homes"],
  ["山田太郎", "homes"],
  ["  --- ", "homes"],
  ["Brown & Co. Real Estate of the Greater Chicago Area", "brown-co-real-estate-of-the-greate"],
])("the address for %j is %s", (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});
