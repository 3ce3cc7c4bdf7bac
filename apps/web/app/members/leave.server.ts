import { enterOrganization, listOwnOrganizations } from "@katek/core";
import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { asMember } from "~/identity/member.server";
import { sessionToken } from "~/invitations/session.server";
import type { MembersOutcome } from "./members-action.server";

/** Leaves the organization, and shows another one of the person's; else the sign-in page, which says that they left. */
export async function leaveAsMember(args: ActionFunctionArgs): Promise<Response | MembersOutcome> {
  const refused = await asMember(args, async (api) => {
    try {
      await api.people.leave({});
      return null;
    } catch (error) {
      const cause = error instanceof TRPCError ? error.cause : null;
      if (cause instanceof KatekError && cause.code === "last_owner") return cause.message;
      throw error;
    }
  });
  if (refused) return { done: null, problem: refused };
  const token = sessionToken(args);
  const [other] = token ? await listOwnOrganizations(args.context.runtime, token) : [];
  if (!token || !other) return redirect("/sign-in");
  await enterOrganization(args.context.runtime, { token, organizationId: other.id });
  return redirect("/overview");
}
