import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { saveSetup } from "~/setup/save-setup.server";
import type { PostedSetup, SetupPart } from "~/setup/setup-parts";
import { pathAfter } from "./steps";

/**
 * "Continue" of a step whose fields save themselves: all of them are sent once more, so that nothing depends on scripts. Of
 * these it writes what differs from what the page knew to be saved: what another device has saved since stays.
 * @returns why a field was not taken; the page stays then.
 */
export async function continueFrom(args: ActionFunctionArgs, step: SetupPart): Promise<PostedSetup> {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const outcome = await saveSetup(api.organizations, step, form);
    if (Object.keys(outcome.problems).length) return outcome;
    await api.organizations.completeStep({ step });
    throw redirect(pathAfter(step));
  });
}
