import { StandardStatus } from "@katek/core/listings/schemas";
import type { ActionFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { orProblem } from "~/leads/form-problem.server";
import type { BulkAnswer } from "./bulk-bar";

/** What the forms of the listings page do: change and delete many at once, keep and forget views. */
export async function listingsAction(args: ActionFunctionArgs): Promise<BulkAnswer> {
  const form = await args.request.formData();
  const field = (name: string) => form.get(name)?.toString() ?? "";
  const listingIds = field("ids").split(",").filter(Boolean);
  return asMember(args, async (api) => {
    switch (field("intent")) {
      case "status": {
        const standardStatus = StandardStatus.safeParse(field("status")).data;
        if (!standardStatus) throw unreadable();
        const { done, problem } = await orProblem(api.listings.changeStatus({ listingIds, standardStatus }));
        return { problem, kept: done?.kept ?? [] };
      }
      case "delete":
        return { problem: (await orProblem(api.listings.delete({ listingIds }))).problem, kept: [] };
      case "save-view": {
        const view = { name: field("name"), query: field("query"), shared: form.has("shared") };
        return { problem: (await orProblem(api.listings.saveView(view))).problem, kept: [] };
      }
      case "delete-view":
        return { problem: (await orProblem(api.listings.deleteView({ viewId: field("viewId") }))).problem, kept: [] };
      default:
        throw unreadable();
    }
  });
}

const unreadable = () => new Response("This form cannot be read.", { status: 400 });
