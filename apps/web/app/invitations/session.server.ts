import { findSignedIn, listWaitingInvitations, type SignedIn } from "@katek/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCookie, SESSION_COOKIE } from "../../server/cookies";

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** The token of the session that the request comes with, or null. It may have run out. */
export const sessionToken = ({ request }: Asked): string | null =>
  readCookie(request.headers.get("cookie"), SESSION_COOKIE);

/** Who is signed in, also where they belong to no organization; null for nobody. */
export async function signedIn(args: Asked): Promise<SignedIn | null> {
  const token = sessionToken(args);
  return token ? findSignedIn(args.context.runtime, token) : null;
}

/** The invitations that wait for whoever is signed in. */
export async function waitingInvitations(args: Asked) {
  const token = sessionToken(args);
  return token ? listWaitingInvitations(args.context.runtime, token) : [];
}
