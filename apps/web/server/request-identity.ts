import type { RequestIdentity, ResponseMarks } from "@katek/api";
import type { Origin } from "@katek/core/kernel";
import { readCookie, SESSION_COOKIE, visitorCookie, widgetCookie, writeCookie } from "./cookies";
import type { RequestHost } from "./request-host";

const VISITOR_DAYS = 180;
const DAY_SECONDS = 86_400;

/** By the widget, the header says who the visitor is: where a browser refuses it cookies, it keeps the token itself. */
const VISITOR_HEADER = "x-katek-visitor";

/** By which a page says for which organization it was drawn; in an address the query parameter `organization`. */
export const DRAWN_FOR_HEADER = "x-katek-organization";
const DRAWN_FOR_PARAMETER = "organization";

/** Whether a request comes from the widget rather than from a page of our own. */
export const isOfWidget = ({ headers, url }: Pick<Request, "headers" | "url">): boolean =>
  headers.has("x-katek-widget") || new URL(url).pathname.startsWith("/embed/");

/** Where a request came from. @param address as the server itself saw it */
export const originOf = ({ headers }: Pick<Request, "headers">, address: string | null): Origin => ({
  address,
  userAgent: headers.get("user-agent"),
});

/**
 * What a request says of its sender. The chat page is named by the header `x-katek-chat`, or by the query parameter
 * `chat`, since an EventSource cannot set headers.
 * @param host whose address was asked: at a host name of an organization's own everybody is a buyer of that organization
 * @param chatSlug where the address itself names the chat page.
 */
export function identityOf(
  request: Pick<Request, "headers" | "url">,
  host: RequestHost,
  chatSlug?: string,
): RequestIdentity {
  const { headers } = request;
  if (host.kind === "custom") return visitorOf(request, host.organization.slug);
  const { searchParams } = new URL(request.url);
  const slug = chatSlug ?? headers.get("x-katek-chat") ?? searchParams.get("chat");
  const who = slug ? visitorOf(request, slug.toLowerCase()) : NOBODY;
  return {
    ...who,
    sessionId: readCookie(headers.get("cookie"), SESSION_COOKIE),
    organizationSlug: host.kind === "organization" ? host.organization.slug : null,
    drawnFor: headers.get(DRAWN_FOR_HEADER) ?? searchParams.get(DRAWN_FOR_PARAMETER),
  };
}

const NOBODY = { chatSlug: null, visitorToken: null, sessionId: null, organizationSlug: null, drawnFor: null };

function visitorOf(request: Pick<Request, "headers" | "url">, slug: string): RequestIdentity {
  const { headers } = request;
  const cookieOf = isOfWidget(request) ? widgetCookie : visitorCookie;
  const visitorToken = headers.get(VISITOR_HEADER) ?? readCookie(headers.get("cookie"), cookieOf(slug));
  return { ...NOBODY, chatSlug: slug, visitorToken };
}

interface MarksOptions {
  secure: boolean;
  widget?: boolean;
}

/**
 * Leaves a visitor's token with the browser as a cookie that no script can read. The widget gets it in a header as well:
 * a frame of another site may have no cookies.
 */
export const marksOn = (headers: Headers, { secure, widget }: MarksOptions): ResponseMarks => ({
  setVisitorToken(slug, token) {
    const maxAgeSeconds = VISITOR_DAYS * DAY_SECONDS;
    if (!widget) headers.append("set-cookie", writeCookie(visitorCookie(slug), token, { maxAgeSeconds, secure }));
    else {
      headers.set(VISITOR_HEADER, token);
      if (secure)
        headers.append("set-cookie", writeCookie(widgetCookie(slug), token, { maxAgeSeconds, secure, inFrames: true }));
    }
  },
});
