import { expect, test } from "vitest";
import { readCookie, visitorCookie, writeCookie } from "./cookies";

test("a cookie is found by its whole name", () => {
  const header = "katek_visitor_hammer2=b; katek_visitor_hammer=a%20b; x";
  expect(readCookie(header, visitorCookie("Hammer"))).toBe("a b");
  expect(readCookie(header, "hammer")).toBeNull();
  expect(readCookie(null, "x")).toBeNull();
});

test("one that cannot be decoded counts as none", () => {
  expect(readCookie("a=%E0%A4%A", "a")).toBeNull();
});

test("no script reads a cookie, and over https it stays there", () => {
  const cookie = writeCookie("a", "b;c", { maxAgeSeconds: 60, secure: true });
  expect(cookie).toBe("a=b%3Bc; Path=/; SameSite=Lax; Max-Age=60; HttpOnly; Secure");
  expect(writeCookie("a", "b", { maxAgeSeconds: 0, secure: false })).not.toContain("Secure");
});
