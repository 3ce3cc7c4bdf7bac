import { describe, expect, test } from "vitest";
import { cookieDomain, organizationOrigin, signInOrigin, slugOfHost } from "./addresses";

const production = { publicUrl: "https://app.katek.example", baseDomain: "katek.example" };
const demo = { publicUrl: "http://127.0.0.1:3000", baseDomain: "katek.localhost" };

test("an organization's address has the public address's scheme and port", () => {
  expect(organizationOrigin("hammer", production)).toBe("https://hammer.katek.example");
  expect(organizationOrigin("hammer", demo)).toBe("http://hammer.katek.localhost:3000");
});

test.each([
  ["hammer.katek.example", "hammer"],
  ["katek.example", null],
  ["a.hammer.katek.example", null],
  ["hammer.katek.example.evil.example", null],
  ["hammerkatek.example", null],
])("%s is the subdomain of %s", (hostname, slug) => {
  expect(slugOfHost(hostname, production)).toBe(slug);
});

describe("signing in", () => {
  test("ends at the public address, from a subdomain too", () => {
    expect(signInOrigin("hammer.katek.example", production)).toBe("https://app.katek.example");
    expect(signInOrigin("app.katek.example", production)).toBe("https://app.katek.example");
    expect(signInOrigin("127.0.0.1", demo)).toBe("http://127.0.0.1:3000");
    expect(signInOrigin("evil.example", production)).toBe("https://app.katek.example");
  });
  test("ends at the base domain where the public address lies outside it", () => {
    expect(signInOrigin("hammer.katek.localhost", demo)).toBe("http://katek.localhost:3000");
  });
  test("is known at every subdomain, and by no cookie of a wider domain elsewhere", () => {
    expect(cookieDomain("hammer.katek.localhost", demo)).toBe("katek.localhost");
    expect(cookieDomain("app.katek.example", production)).toBe("katek.example");
    expect(cookieDomain("127.0.0.1", demo)).toBeUndefined();
    expect(cookieDomain("chat.hammer.example", production)).toBeUndefined();
  });
});
