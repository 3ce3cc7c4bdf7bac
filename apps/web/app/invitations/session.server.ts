import { findSignedIn, listWaitingInvitations, type SignedIn } from "@katek/core";
import type { Origin } from "@katek/core/kernel";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionToken } from "~/identity/session-cookie.server";
import { originOf } from "../../server/request-identity";

type Asked = Pick<LoaderFunctionArgs, "request" | "context">;

/** Where a request came from, for the audit log. */
export const originIn = ({ request, context }: Asked): Origin => originOf(request, context.address);

/** Who is signed in, also where they belong to no organization; null for nobody. */
export async function signedIn(args: Asked): Promise<SignedIn | null> {
  const token = sessionToken(args.request);
  return token ? findSignedIn(args.context.runtime, token) : null;
}

/** The invitations that wait for whoever is signed in. */
export async function waitingInvitations(args: Asked) {
  const token = sessionToken(args.request);
  return token ? listWaitingInvitations(args.context.runtime, token) : [];
}
