import type { AppLoadContext } from "@remix-run/node";
import { cookieDomain } from "../../server/addresses";
import { readCookie, SESSION_COOKIE, writeCookie } from "../../server/cookies";

/** As long as browsers keep a cookie. The session behind it ends by itself, so that it can be renewed without a new one. */
const DAYS = 400;

type Asked = Pick<AppLoadContext, "secure" | "host" | "server">;

const write = (token: string, maxAgeSeconds: number, { secure, host, server }: Asked): string =>
  writeCookie(SESSION_COOKIE, token, { maxAgeSeconds, secure, domain: cookieDomain(host.hostname, server) });

export const keepSession = (token: string, context: Asked): string => write(token, DAYS * 86_400, context);

export const forgetSession = (context: Asked): string => write("", 0, context);

/** The token of the session that a request comes with, or null. It may have run out. */
export const sessionToken = ({ headers }: Pick<Request, "headers">): string | null =>
  readCookie(headers.get("cookie"), SESSION_COOKIE);
