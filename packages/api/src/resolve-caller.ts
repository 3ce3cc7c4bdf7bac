import { identity as identities, organizations, visitors } from "@katek/core";
import {
  type Actor,
  type Caller,
  Conflict,
  execute,
  Forbidden,
  NotFound,
  type Organization,
  type Runtime,
  Unauthenticated,
} from "@katek/core/kernel";
import type { RequestIdentity, ResponseMarks } from "./request-identity";

const RESOLVER: Actor = { kind: "system", id: "api" };
/** A visitor of whom nothing is kept yet: no row is theirs. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Who is asking, and for which organization. The organization comes from the chat's address or from the session, never
 * from an input.
 * @param writes whether the operation changes something: then a visitor without a token becomes one.
 * @throws NotFound for an unknown chat address, Unauthenticated without a session, Forbidden for a person who belongs to
 * no organization any more, Conflict for a page that was drawn for another one.
 */
export async function resolveCaller(
  runtime: Runtime,
  identity: RequestIdentity,
  marks: ResponseMarks,
  writes: boolean,
): Promise<Caller> {
  if (identity.chatSlug !== null) return visitorOf(runtime, identity.chatSlug, identity.visitorToken, marks, writes);
  return personOf(runtime, identity);
}

/** Session and membership are looked up on every request: what was taken from a person is gone on their next one. */
async function personOf(
  runtime: Runtime,
  { sessionId: token, organizationSlug: slug = null, drawnFor }: RequestIdentity,
): Promise<Caller> {
  const resolver: Caller = { actor: RESOLVER, organization: null };
  const signedIn = token ? await execute(runtime, resolver, identities.session, { token, slug }) : null;
  if (!signedIn) throw new Unauthenticated("signed_out", "Sign in to go on.");
  const { user, membership } = signedIn;
  if (user.deletionDueAt) throw new Forbidden("account_closing", "Your account waits to be deleted. Keep it to go on.");
  if (!membership && slug)
    throw new Forbidden(
      "no_membership",
      "You do not belong to the organization at this address. Sign in as somebody who does.",
    );
  if (!membership)
    throw new Forbidden("no_membership", "You do not belong to this organization any more. Sign in again to go on.");
  const { organization, role } = membership;
  mustBeDrawnFor(organization, drawnFor);
  return { actor: { kind: "user", id: user.id, role }, organization };
}

/**
 * A page that was drawn for one organization does nothing to another, which its person chose in another tab meanwhile.
 * @throws Conflict (`other_organization`)
 */
function mustBeDrawnFor({ id, name, brandColor }: Organization, drawnFor: string | null): void {
  if (drawnFor === null || drawnFor === id) return;
  throw new Conflict(
    "other_organization",
    `This page was opened for another organization, and you are in ${name} now. Nothing was changed.`,
    { active: { id, name, brandColor } },
  );
}

async function visitorOf(
  runtime: Runtime,
  slug: string,
  token: string | null,
  marks: ResponseMarks,
  writes: boolean,
): Promise<Caller> {
  const organization = await organizationOfChat(runtime, slug);
  const resolver: Caller = { actor: RESOLVER, organization };
  const known = token ? await execute(runtime, resolver, visitors.find, { token }) : null;
  if (known) return { actor: { kind: "visitor", id: known.id }, organization };
  if (!writes) return { actor: { kind: "visitor", id: NOBODY }, organization };
  const visitor = await execute(runtime, resolver, visitors.create, {});
  marks.setVisitorToken(organization.slug, visitor.token);
  return { actor: { kind: "visitor", id: visitor.id }, organization };
}

/** @throws NotFound */
export async function organizationOfChat(runtime: Runtime, slug: string): Promise<Organization> {
  const organization = await execute(runtime, { actor: RESOLVER, organization: null }, organizations.find, { slug });
  if (!organization) throw new NotFound("chat_not_found", "There is no chat page at this address.", { slug });
  return organization;
}
