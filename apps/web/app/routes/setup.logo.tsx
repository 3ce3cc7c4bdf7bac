import { MAX_LOGO_BYTES } from "@katek/core/organizations/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { receivePicture } from "~/pictures/receive-picture.server";

/** Takes a logo, or takes it away. */
export const action = (args: ActionFunctionArgs) =>
  receivePicture<{ url: string | null }>(args, {
    mostBytes: MAX_LOGO_BYTES,
    take: async ({ organizations }, bytes) => ({ url: (await organizations.setLogo({ bytes })).logoUrl }),
    without: async ({ organizations }) => {
      await organizations.removeLogo({});
      return { url: null };
    },
  });

export const loader = () => redirect("/onboarding");
