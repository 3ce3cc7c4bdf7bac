import { countWaitingInvitations, listOwnOrganizations, type OwnOrganization } from "@katek/core";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionToken } from "./session-cookie.server";

/** The organizations that the person who signed in belongs to. */
export async function ownOrganizations({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<OwnOrganization[]> {
  const token = sessionToken(request);
  return token ? listOwnOrganizations(context.runtime, token) : [];
}

/** How many invitations wait for the person who signed in. */
export async function invitationsWaiting({
  request,
  context,
}: Pick<LoaderFunctionArgs, "request" | "context">): Promise<number> {
  const token = sessionToken(request);
  return token ? countWaitingInvitations(context.runtime, token) : 0;
}
