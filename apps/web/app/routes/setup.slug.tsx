import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";

/** Whether a chat address can be had. */
export async function loader(args: LoaderFunctionArgs) {
  const slug = (new URL(args.request.url).searchParams.get("slug") ?? "").slice(0, 200);
  const answer = await asMember(args, (api) => api.organizations.slugAvailable({ slug }));
  return Response.json({ ...answer, slug }, { headers: { "cache-control": "no-store" } });
}
