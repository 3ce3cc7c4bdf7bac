import { StandardStatus } from "@katek/core/listings/schemas";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { orProblem } from "~/leads/form-problem.server";
import { listingIdOf } from "./listing-id.server";

/** What the forms of a listing's page do, by their intent. */
export async function listingAction(args: ActionFunctionArgs) {
  const listingId = listingIdOf(args.params);
  const form = await args.request.formData();
  const field = (name: string) => form.get(name)?.toString() ?? "";
  return asMember(args, async (api) => {
    const work: Record<string, () => Promise<unknown>> = {
      status: () => api.listings.update({ listingId, standardStatus: StandardStatus.parse(field("status")) }),
      order: () => api.listings.arrangePhotos({ listingId, photoIds: field("photoIds").split(",") }),
      describe: () => api.listings.describePhoto({ listingId, photoId: field("photoId"), alt: field("alt") }),
      "remove-photo": () => api.listings.removePhoto({ listingId, photoId: field("photoId") }),
      "photo-address": () =>
        api.listings.addPhotoFromAddress({ listingId, address: field("address"), alt: "A picture of the home" }),
      delete: () => api.listings.delete({ listingIds: [listingId] }),
    };
    const wanted = work[field("intent")];
    if (!wanted || (field("intent") === "status" && !StandardStatus.safeParse(field("status")).success))
      throw new Response("This form cannot be read.", { status: 400 });
    const { problem } = await orProblem(wanted());
    if (!problem && field("intent") === "delete") throw redirect("/listings");
    return { problem };
  });
}
