import { TimelineCursor } from "@katek/core/leads/schemas";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { orProblem } from "~/leads/form-problem.server";

/** An earlier page of a lead's timeline, for the page that shows it. */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const before = TimelineCursor.safeParse({ at: query.get("at"), id: query.get("id") });
  if (!before.success) return { failed: true as const };
  return asMember(args, async (api) => {
    const { done } = await orProblem(api.leads.timeline({ leadId: args.params.id ?? "", before: before.data }));
    return done ?? { failed: true as const };
  });
}
