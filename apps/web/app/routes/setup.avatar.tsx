import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { receivePicture } from "~/pictures/receive-picture.server";

/** Takes a picture of the assistant, or takes it away. */
export const action = (args: ActionFunctionArgs) =>
  receivePicture<{ url: string | null }>(args, {
    mostBytes: MAX_LOGO_BYTES,
    take: async ({ organizations }, bytes) => ({
      url: (await organizations.setAssistantPicture({ bytes })).pictureUrl,
    }),
    without: async ({ organizations }) => {
      await organizations.removeAssistantPicture({});
      return { url: null };
    },
  });

export const loader = () => redirect("/onboarding");
