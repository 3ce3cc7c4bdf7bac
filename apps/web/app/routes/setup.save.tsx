import { KatekError } from "@katek/core/kernel";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import type { SaveOutcome } from "~/autosave/save-outcome";
import { saveSetup } from "~/setup/save-setup.server";
import { SETUP_PARTS } from "~/setup/setup-parts";

/** Saves fields of the settings as they are typed. Answers in JSON, whatever happens. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const part = SETUP_PARTS.find((known) => known === form.get("part"));
  if (!part) return answer({ problems: {}, problem: "This page is older than the server. Reload it." }, 400);
  try {
    return answer(await saveSetup(apiFor({ request, context }).organizations, part, form));
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (cause instanceof KatekError)
      return answer({ problems: {}, problem: `Not saved: ${cause.message}` }, cause.status);
    context.runtime.log.error({ requestId: context.requestId }, "settings were not saved");
    return answer({ problems: {}, problem: "Not saved: something failed on our side." }, 500);
  }
}

const answer = (outcome: SaveOutcome, status = 200) => Response.json(outcome, { status });

export const loader = () => redirect("/onboarding");
