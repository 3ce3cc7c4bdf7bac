import { listOwnOrganizations, type OwnOrganization } from "@katek/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCookie, SESSION_COOKIE } from "../../server/cookies";

/** The organizations that the person who signed in belongs to. */
export async function ownOrganizations({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<OwnOrganization[]> {
  const token = readCookie(request.headers.get("cookie"), SESSION_COOKIE);
  return token ? listOwnOrganizations(context.runtime, token) : [];
}
