import type { Organization } from "@katek/core/kernel";
import { describe, expect, test } from "vitest";
import { identityOf, marksOn } from "./request-identity";

const APP = { kind: "app", hostname: "127.0.0.1" } as const;
const request = (url: string, headers: Record<string, string> = {}) =>
  new Request(`http://127.0.0.1${url}`, { headers });

test("the chat page is named by the address, the header or the query, in that order", () => {
  const asked = request("/api/trpc/x?chat=Query", { "x-katek-chat": "header" });
  expect(identityOf(asked, APP, "address").chatSlug).toBe("address");
  expect(identityOf(asked, APP).chatSlug).toBe("header");
  expect(identityOf(request("/api/trpc/x?chat=Query"), APP).chatSlug).toBe("query");
  expect(identityOf(request("/"), APP).chatSlug).toBeNull();
});

test("a visitor is known to the chat page whose cookie it is, and to no other", () => {
  const cookie = "katek_visitor_hammer=token; katek_session=session";
  expect(identityOf(request("/", { cookie }), APP, "hammer")).toEqual({
    chatSlug: "hammer",
    visitorToken: "token",
    sessionId: "session",
    organizationSlug: null,
    drawnFor: null,
  });
  expect(identityOf(request("/", { cookie }), APP, "larkfield").visitorToken).toBeNull();
});

test("a page says for which organization it was drawn, by the header or by its form's address", () => {
  expect(identityOf(request("/leads/1", { "x-katek-organization": "larkfield" }), APP).drawnFor).toBe("larkfield");
  expect(identityOf(request("/leads/1?organization=larkfield"), APP).drawnFor).toBe("larkfield");
});

test("a new visitor's token is left as a cookie that scripts cannot read", () => {
  const headers = new Headers();
  marksOn(headers, { secure: true }).setVisitorToken("hammer", "token");
  expect(headers.get("set-cookie")).toBe(
    "katek_visitor_hammer=token; Path=/; SameSite=Lax; Max-Age=15552000; HttpOnly; Secure",
  );
});

test("the widget's visitor is known by its header, else by the cookie of the site that frames it", () => {
  const cookie = "katek_visitor_hammer=page; __Host-katek_widget_hammer=framed";
  const widget = { cookie, "x-katek-widget": "1" };
  expect(identityOf(request("/embed/hammer", { cookie }), APP, "hammer").visitorToken).toBe("framed");
  expect(identityOf(request("/api/trpc/x?chat=hammer", widget), APP).visitorToken).toBe("framed");
  expect(
    identityOf(request("/api/trpc/x?chat=hammer", { ...widget, "x-katek-visitor": "kept" }), APP).visitorToken,
  ).toBe("kept");
  expect(identityOf(request("/api/trpc/x?chat=hammer", { cookie }), APP).visitorToken).toBe("page");
});

test("the widget is given its token in a header, and over https in a cookie of the framing site's own", () => {
  const headers = new Headers();
  marksOn(headers, { secure: true, widget: true }).setVisitorToken("hammer", "token");
  expect(headers.get("x-katek-visitor")).toBe("token");
  expect(headers.get("set-cookie")).toBe(
    "__Host-katek_widget_hammer=token; Path=/; SameSite=None; Max-Age=15552000; HttpOnly; Secure; Partitioned",
  );
  const plain = new Headers();
  marksOn(plain, { secure: false, widget: true }).setVisitorToken("hammer", "token");
  expect(plain.get("set-cookie")).toBeNull();
});

describe("at an address of an organization's own", () => {
  const organization = { slug: "hammer" } as Organization;
  const cookie = "katek_visitor_hammer=token; katek_session=session";
  test("its subdomain says which organization a person acts for", () => {
    const host = { kind: "organization", hostname: "hammer.katek.localhost", organization } as const;
    expect(identityOf(request("/", { cookie }), host)).toMatchObject({
      sessionId: "session",
      organizationSlug: "hammer",
    });
  });
  test("its own host name makes everybody a buyer of that organization, whatever they ask for", () => {
    const host = { kind: "custom", hostname: "chat.hammer.example", organization } as const;
    const asked = request("/api/trpc/x?chat=larkfield", { cookie, "x-katek-chat": "larkfield" });
    const visitor = {
      chatSlug: "hammer",
      visitorToken: "token",
      sessionId: null,
      organizationSlug: null,
      drawnFor: null,
    };
    expect(identityOf(asked, host)).toEqual(visitor);
    expect(identityOf(asked, host, "larkfield")).toEqual(visitor);
  });
});
