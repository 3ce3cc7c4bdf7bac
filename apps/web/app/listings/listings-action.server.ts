import type { createCaller } from "@katek/api";
import { StandardStatus } from "@katek/core/listings/schemas";
import type { ActionFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";
import { orProblem } from "~/leads/form-problem.server";
import { type BulkAnswer, keptTogether } from "./bulk-answer";
import { filtersOf } from "./filters-of";
import { readListingsParams } from "./listings-params";

type Api = ReturnType<typeof createCaller>;

/** What the forms of the listings page do: change and delete many at once, keep and forget views. */
export async function listingsAction(args: ActionFunctionArgs): Promise<BulkAnswer> {
  const form = await args.request.formData();
  return asMember(args, (api) => actOnListings(api, form));
}

/** @throws Response (400) for a form of which the page has none like it */
export async function actOnListings(api: Api, form: FormData): Promise<BulkAnswer> {
  const field = (name: string) => form.get(name)?.toString() ?? "";
  switch (field("intent")) {
    case "status": {
      const standardStatus = StandardStatus.safeParse(field("status")).data;
      if (!standardStatus) throw unreadable();
      const { done, problem } = await orProblem(
        api.listings.changeStatus({ ...(await chosen(api, field)), standardStatus }),
      );
      return {
        problem,
        done: done && { changed: done.changed.length, already: done.already, kept: keptTogether(done.kept) },
      };
    }
    case "delete": {
      const { done, problem } = await orProblem(api.listings.delete(await chosen(api, field)));
      return { problem, done: done && { changed: done.deleted.length, already: 0, kept: [] } };
    }
    case "save-view": {
      const view = { name: field("name"), query: field("query"), shared: form.has("shared") };
      return { problem: (await orProblem(api.listings.saveView(view))).problem, done: null };
    }
    case "delete-view":
      return { problem: (await orProblem(api.listings.deleteView({ viewId: field("viewId") }))).problem, done: null };
    default:
      throw unreadable();
  }
}

/** The listings that are named, or all that match what the page was looked at with. */
async function chosen(api: Api, field: (name: string) => string) {
  if (!field("seen")) return { listingIds: field("ids").split(",").filter(Boolean) };
  const { currency } = await api.listings.choices({});
  const params = readListingsParams(new URLSearchParams(field("matching")));
  return { matching: { ...filtersOf(params, currency), seen: Number(field("seen")) } };
}

const unreadable = () => new Response("This form cannot be read.", { status: 400 });
