import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { firstOpen } from "~/onboarding/steps";

/** Goes on where the wizard was left, on whatever device. */
export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const { onboarding } = await api.organizations.setup({});
    throw redirect(firstOpen(onboarding.done));
  });
