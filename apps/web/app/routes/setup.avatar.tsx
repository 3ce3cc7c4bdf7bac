import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { receivePicture } from "~/setup/receive-picture.server";

/** Takes a picture of the assistant, or takes it away. */
export const action = (args: ActionFunctionArgs) =>
  receivePicture(args, {
    set: async (organizations, bytes) => (await organizations.setAssistantPicture({ bytes })).pictureUrl,
    remove: (organizations) => organizations.removeAssistantPicture({}),
  });

export const loader = () => redirect("/onboarding");
