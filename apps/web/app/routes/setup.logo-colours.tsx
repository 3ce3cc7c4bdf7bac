import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember } from "~/identity/member.server";

/** The colours that the organization's logo is made of. */
export async function loader(args: LoaderFunctionArgs) {
  const colours = await asMember(args, (api) => api.organizations.logoColours({}));
  return Response.json({ colours }, { headers: { "cache-control": "no-store" } });
}
