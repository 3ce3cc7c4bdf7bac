import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { rowOf } from "~/listings/listing-row.server";
import { asPreviewHome } from "./preview-home.server";

const PREVIEWED = 2;

/** What a step shows: all that is set up, two homes for the preview, and where the chat page stands. */
export const loadSetup = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const [setup, found] = await Promise.all([api.organizations.setup({}), api.listings.list({ pageSize: PREVIEWED })]);
    const publicUrl = new URL(args.context.server.publicUrl);
    return {
      ...setup,
      homesToShow: found.listings.map((listing) => asPreviewHome(rowOf(listing, setup.id))),
      /** `katek.ai/chat/`. */
      chatBase: `${publicUrl.host}/chat/`,
      publicUrl: publicUrl.origin,
    };
  });
