import { MAX_PHOTO_BYTES } from "@katek/core/listings/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { listingIdOf } from "~/listings/page/listing-id.server";
import { receivePicture } from "~/pictures/receive-picture.server";

/** Takes one picture for a listing. */
export function action(args: ActionFunctionArgs) {
  const listingId = listingIdOf(args.params);
  const alt = new URL(args.request.url).searchParams.get("alt") ?? "A picture of the home";
  return receivePicture(args, {
    mostBytes: MAX_PHOTO_BYTES,
    take: async ({ listings }, bytes) => ({ photoId: (await listings.addPhoto({ listingId, alt, bytes })).id }),
  });
}

export const loader = ({ params }: ActionFunctionArgs) => redirect(`/listings/${listingIdOf(params)}`);
