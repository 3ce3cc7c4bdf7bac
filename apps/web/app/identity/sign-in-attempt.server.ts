import { SIGN_IN_MINUTES, SignInAttempt } from "@katek/core/identity/schemas";
import { readCookie, writeCookie } from "../../server/cookies";

const COOKIE = "katek_sign_in";

/** What the browser keeps while its person is at Google. No script reads it, and it is gone after ten minutes. */
export const keepAttempt = (attempt: SignInAttempt, secure: boolean): string =>
  writeCookie(COOKIE, JSON.stringify(attempt), { maxAgeSeconds: SIGN_IN_MINUTES * 60, secure });

export const forgetAttempt = (secure: boolean): string => writeCookie(COOKIE, "", { maxAgeSeconds: 0, secure });

/** The attempt that this browser began, or null when there is none that can be read. */
export function keptAttempt(request: Request): SignInAttempt | null {
  try {
    const parsed = SignInAttempt.safeParse(JSON.parse(readCookie(request.headers.get("cookie"), COOKIE) ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
