import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { saveSetup } from "~/setup/save-setup.server";
import type { SaveOutcome, SetupPart } from "~/setup/setup-parts";
import { pathAfter } from "./steps";

/**
 * "Continue" of a step whose fields save themselves: all of them are sent once more, so that nothing depends on scripts.
 * @returns why a field was not taken; the page stays then.
 */
export async function continueFrom(args: ActionFunctionArgs, step: SetupPart): Promise<SaveOutcome> {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const outcome = await saveSetup(api.organizations, step, form);
    if (Object.keys(outcome.problems).length) return outcome;
    await api.organizations.completeStep({ step });
    throw redirect(pathAfter(step));
  });
}
