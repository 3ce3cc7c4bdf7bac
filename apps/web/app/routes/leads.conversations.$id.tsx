import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { orProblem } from "~/leads/form-problem.server";

/** A lead's conversation, for the page that unfolds it. */
export async function loader(args: LoaderFunctionArgs) {
  return asMember(args, async (api) => {
    const { done } = await orProblem(api.leads.transcript({ conversationId: args.params.id ?? "" }));
    return done ?? { failed: true as const };
  });
}
