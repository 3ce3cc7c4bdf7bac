import { expect, test } from "vitest";
import { identityOf, marksOn } from "./request-identity";

const request = (url: string, headers: Record<string, string> = {}) =>
  new Request(`http://127.0.0.1${url}`, { headers });

test("the chat page is named by the address, the header or the query, in that order", () => {
  const asked = request("/api/trpc/x?chat=Query", { "x-katek-chat": "header" });
  expect(identityOf(asked, "address").chatSlug).toBe("address");
  expect(identityOf(asked).chatSlug).toBe("header");
  expect(identityOf(request("/api/trpc/x?chat=Query")).chatSlug).toBe("query");
  expect(identityOf(request("/")).chatSlug).toBeNull();
});

test("a visitor is known to the chat page whose cookie it is, and to no other", () => {
  const cookie = "katek_visitor_hammer=token; katek_session=session";
  expect(identityOf(request("/", { cookie }), "hammer")).toEqual({
    chatSlug: "hammer",
    visitorToken: "token",
    sessionId: "session",
  });
  expect(identityOf(request("/", { cookie }), "larkfield").visitorToken).toBeNull();
});

test("a new visitor's token is left as a cookie that scripts cannot read", () => {
  const headers = new Headers();
  marksOn(headers, { secure: true }).setVisitorToken("hammer", "token");
  expect(headers.get("set-cookie")).toBe(
    "katek_visitor_hammer=token; Path=/; SameSite=Lax; Max-Age=15552000; HttpOnly; Secure",
  );
});
