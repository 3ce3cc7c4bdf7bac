import type { RequestIdentity, ResponseMarks } from "@katek/api";
import { readCookie, SESSION_COOKIE, visitorCookie, writeCookie } from "./cookies";

const VISITOR_DAYS = 180;
const DAY_SECONDS = 86_400;

/**
 * What a request says of its sender. The chat page is named by the header `x-katek-chat`, or by the query parameter
 * `chat`, since an EventSource cannot set headers.
 * @param chatSlug where the address itself names the chat page.
 */
export function identityOf(request: Pick<Request, "headers" | "url">, chatSlug?: string): RequestIdentity {
  const { headers } = request;
  const slug = chatSlug ?? headers.get("x-katek-chat") ?? new URL(request.url).searchParams.get("chat");
  const cookies = headers.get("cookie");
  return {
    chatSlug: slug ? slug.toLowerCase() : null,
    visitorToken: slug ? (headers.get("x-katek-visitor") ?? readCookie(cookies, visitorCookie(slug))) : null,
    sessionId: readCookie(cookies, SESSION_COOKIE),
  };
}

/** Leaves a visitor's token with the browser as a cookie that no script can read. */
export const marksOn = (headers: Headers, { secure }: { secure: boolean }): ResponseMarks => ({
  setVisitorToken: (slug, token) =>
    headers.append(
      "set-cookie",
      writeCookie(visitorCookie(slug), token, { maxAgeSeconds: VISITOR_DAYS * DAY_SECONDS, secure }),
    ),
});
