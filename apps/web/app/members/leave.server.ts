import { enterOrganization, listOwnOrganizations } from "@katek/core";
import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { asMember } from "~/identity/member.server";
import { sessionToken } from "~/identity/session-cookie.server";
import { organizationOrigin } from "../../server/addresses";
import type { MembersOutcome } from "./members-action.server";

/** Leaves the organization, and shows another one of the person's; else the sign-in page, which says that they left. */
export async function leaveAsMember(args: ActionFunctionArgs): Promise<Response | MembersOutcome> {
  const refused = await asMember(args, async (api) => {
    try {
      await api.people.leave({});
      return null;
    } catch (error) {
      const cause = error instanceof TRPCError ? error.cause : null;
      if (cause instanceof KatekError && cause.code === "last_owner") return cause;
      throw error;
    }
  });
  if (refused) return { done: null, problem: refused.message, status: refused.status };
  const token = sessionToken(args.request);
  const { runtime, host, server } = args.context;
  const [other] = token ? await listOwnOrganizations(runtime, token) : [];
  if (!token || !other) return redirect("/sign-in");
  const { slug } = await enterOrganization(runtime, { token, organizationId: other.id });
  // A subdomain goes before the session's organization.
  return redirect(`${host.kind === "organization" ? organizationOrigin(slug, server) : ""}/overview`);
}
