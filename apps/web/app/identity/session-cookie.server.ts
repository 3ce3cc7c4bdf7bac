import { SESSION_COOKIE, writeCookie } from "../../server/cookies";

/** As long as browsers keep a cookie. The session behind it ends by itself, so that it can be renewed without a new one. */
const DAYS = 400;

export const keepSession = (token: string, secure: boolean): string =>
  writeCookie(SESSION_COOKIE, token, { maxAgeSeconds: DAYS * 86_400, secure });

export const forgetSession = (secure: boolean): string => writeCookie(SESSION_COOKIE, "", { maxAgeSeconds: 0, secure });
