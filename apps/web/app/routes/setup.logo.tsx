import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { receivePicture } from "~/setup/receive-picture.server";

/** Takes a logo, or takes it away. */
export const action = (args: ActionFunctionArgs) =>
  receivePicture(args, {
    set: async (organizations, bytes) => (await organizations.setLogo({ bytes })).logoUrl,
    remove: (organizations) => organizations.removeLogo({}),
  });

export const loader = () => redirect("/onboarding");
